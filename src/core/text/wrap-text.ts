/**
 * Breaks a text at spaces into lines of at most so many characters; a longer word stands alone.
 * Lines after the first start with the hanging text. An empty text is one empty line.
 */
export function wrapText(text: string, width: number, start = '', hanging = start): string[] {
  const lines: string[] = [];
  let current = start;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && current.length + 1 + word.length > width) {
      lines.push(current);
      current = hanging;
      isEmpty = true;
    }
    current += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, current];
}
