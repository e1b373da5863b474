/** A data validation rule: which texts a cell takes. */
export interface ValidationRule {
  /** Null, as in a builder of which nothing was required, lets every value through. */
  readonly values: readonly string[] | null;
  readonly showDropdown: boolean;
  /** Whether other values are only marked, not refused. */
  readonly allowInvalid: boolean;
}

/** The rule of a new builder: warns only, as in Sheets. */
export const NO_RULE: ValidationRule = { values: null, showDropdown: true, allowInvalid: true };

/** Whether a rule lets a value through; an empty cell always passes. */
export function accepts(
  { values }: ValidationRule,
  value: string | number | boolean,
  shown: string,
): boolean {
  if (value === '' || values === null) return true;
  return values.includes(shown) || values.includes(String(value));
}
