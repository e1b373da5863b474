/** What a spreadsheet program takes for the beginning of a formula; some pass over what is blank. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
/** A signed number, a dash, a phone number: no formula, whatever it begins with. */
const HARMLESS = /^[-+][\d.,'’\s()%€$£/-]*$/;

/**
 * The text of a cell in a CSV file. A text that a spreadsheet program would run as a formula gets
 * the apostrophe in front with which such a text is typed; numbers stay as they are.
 *
 * @param shown the cell as the sheet shows it
 * @param value its value
 */
export function guardedCell(shown: string, value: unknown): string {
  if (typeof value === 'number' || !FORMULA.test(shown) || HARMLESS.test(shown)) return shown;
  return `'${shown}`;
}
