/**
 * The texts of those counts that are not 0, for a list in a sentence.
 * @example countsThere([[2, '2 won deals'], [0, '0 open deals']]) // ['2 won deals']
 */
export function countsThere(
  counts: ReadonlyArray<readonly [count: number, text: string]>,
): string[] {
  return counts.flatMap(([count, text]) => (count > 0 ? [text] : []));
}
