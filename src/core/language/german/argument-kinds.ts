/** What arrives in a formula, in words of the check of the installation. */
export const ARGUMENT_KINDS = {
  /** Between two arguments. */
  between: ' · ',
  nothing: 'nichts',
  nullValue: 'null',
  blank: 'ein leerer Text',
  range: 'ein Bereich',
  day: (moment: string) => `der Tag ${moment}`,
  text: (text: string) => `der Text „${text}“`,
  other: (value: string) => `der Wert ${value}`,
} as const;
