export function stripped(file: string, text: string): string;
