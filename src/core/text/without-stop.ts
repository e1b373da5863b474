/** A sentence to stand within another one: without its full stop, and without white space around it. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[.\s]+$/, '');
}
