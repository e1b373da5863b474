/** Whether a text has anything to be seen: signs without a width are none. */
export function saysSomething(text: string): boolean {
  return /[^\s\p{C}]/u.test(text);
}
