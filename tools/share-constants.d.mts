export function shareConstants(script: string): string;
