export function sentencesIn(file: string, source: string): Array<{ line: number; text: string }>;
export function straightQuotesIn(
  file: string,
  source: string,
): Array<{ line: number; text: string }>;
