import type { Area } from './area';

/** A range that a rule takes its values from. */
interface ValidationSource {
  readonly sheetId: string;
  readonly area: Area;
}

/** A data validation rule as the builder of Sheets describes it. */
export interface ValidationRule {
  /** A name of SpreadsheetApp.DataValidationCriteria. */
  readonly criteria: string;
  /** Dates are serials in the spreadsheet's zone. */
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
  readonly source: ValidationSource | null;
  readonly showDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}
