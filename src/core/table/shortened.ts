/** Names and stages are shorter; of a longer text this much is kept, shown and compared. */
export const LONGEST_NAME = 200;

/** A text of at most so many characters; a cut one ends in a sign. */
export function shortened(text: string, longest: number = LONGEST_NAME): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
