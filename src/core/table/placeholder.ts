const NO_TEXT =
  /^(?:[-–—]+|n\/a|nan|null|#(?:n\/a|ref!|value!|name\?|div\/0!|num!|null!|error!))$/i;
const NO_VALUE = /^(?:[-–—]+|n\/?a|nan|none|null)$/i;

/** Whether a text only says that there is nothing: a dash, "n/a", or a formula's error. */
export function isNoText(text: string): boolean {
  return NO_TEXT.test(text);
}

/**
 * Whether the text of a number's or a date's cell only says that there is none. Errors of
 * formulas do not count: there should be a value, so people are told.
 */
export function isNoValue(text: string): boolean {
  return NO_VALUE.test(text);
}
