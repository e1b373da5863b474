/** What Sheets makes of a text typed into a cell. */
export type TypedValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `quoted`: typed with a leading apostrophe, which is not part of the text. */
  | { readonly kind: 'text'; readonly value: string; readonly quoted: boolean }
  /** `format`: the number format that a cell without one of its own takes on. */
  | { readonly kind: 'number'; readonly value: number; readonly format: string | null };

/** A number with the format that typing it gives to the cell, or null. */
export interface TypedNumber {
  readonly value: number;
  readonly format: string | null;
}
