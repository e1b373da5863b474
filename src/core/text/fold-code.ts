/** A code's text in any case, with spaces, hyphens or underscores between its words. */
export function foldCode(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
