/**
 * The names in a text that lists them with commas, over several lines where it is long.
 * @example names('deal name, title') // ['deal name', 'title']
 */
export function names(list: string): readonly string[] {
  return list.replace(/\s+/g, ' ').split(/, ?/);
}
