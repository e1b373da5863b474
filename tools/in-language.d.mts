export function translated(text: string, words: Readonly<Record<string, string>>): string;
