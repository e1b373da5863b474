/** What arrives in a formula, in words of the check of the installation. */
export const ARGUMENT_KINDS = {
  /** Between two arguments. */
  between: ' · ',
  nothing: 'nothing',
  nullValue: 'null',
  blank: 'an empty text',
  range: 'a range',
  day: (moment: string) => `the day ${moment}`,
  text: (text: string) => `the text “${text}”`,
  other: (value: string) => `the value ${value}`,
} as const;
