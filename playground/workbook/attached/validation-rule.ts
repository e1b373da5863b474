/** A data validation rule: the texts that a cell accepts. */
export interface ValidationRule {
  /** Null accepts every value, as before a builder requires anything. */
  readonly values: readonly string[] | null;
  readonly showDropdown: boolean;
  /** Whether other values are marked instead of refused. */
  readonly allowInvalid: boolean;
}

/** The rule of a new builder: warns only, as in Sheets. */
export const NO_RULE: ValidationRule = { values: null, showDropdown: true, allowInvalid: true };

/** Whether a rule accepts a value; an empty cell always passes. */
export function accepts(
  { values }: ValidationRule,
  value: string | number | boolean,
  shown: string,
): boolean {
  if (value === '' || values === null) return true;
  return values.includes(shown) || values.includes(String(value));
}
