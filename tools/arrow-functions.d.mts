export function arrowFunctions(script: string): string;
