export function buildAll(): Promise<{ scriptBytes: number; sidebarBytes: number }>;
