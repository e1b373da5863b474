export function sentencesIn(file: string, source: string): Array<{ line: number; text: string }>;
