import { shownText } from '../formats/shown-text';
import { displayValuesOf } from './cell-values';
import type { TabbedBook } from './tab';
import type { ValidationRule } from './validation-rule';

type Value = string | number | boolean;
type Test = (value: Value, rule: ValidationRule) => boolean;

const between = (value: number, [low = 0, high = 0]: readonly number[]) =>
  value >= Math.min(low, high) && value <= Math.max(low, high);

const number =
  (test: (value: number, limits: readonly number[]) => boolean): Test =>
  (value, rule) =>
    typeof value === 'number' && test(value, rule.numbers);
const day =
  (test: (value: number, limits: readonly number[]) => boolean): Test =>
  (value, rule) =>
    typeof value === 'number' && test(Math.floor(value), rule.numbers.map(Math.floor));
const text =
  (test: (value: string, wanted: string) => boolean): Test =>
  (value, rule) =>
    test(String(value).toLowerCase(), (rule.texts[0] ?? '').toLowerCase());

const tests: Readonly<Record<string, Test>> = {
  NUMBER_BETWEEN: number(between),
  NUMBER_NOT_BETWEEN: number((value, limits) => !between(value, limits)),
  NUMBER_EQUAL_TO: number((value, [wanted]) => value === wanted),
  NUMBER_NOT_EQUAL_TO: number((value, [wanted]) => value !== wanted),
  NUMBER_GREATER_THAN: number((value, [limit = 0]) => value > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, [limit = 0]) => value >= limit),
  NUMBER_LESS_THAN: number((value, [limit = 0]) => value < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, [limit = 0]) => value <= limit),
  DATE_IS_VALID_DATE: number(() => true),
  DATE_AFTER: day((value, [limit = 0]) => value > limit),
  DATE_BEFORE: day((value, [limit = 0]) => value < limit),
  DATE_ON_OR_AFTER: day((value, [limit = 0]) => value >= limit),
  DATE_ON_OR_BEFORE: day((value, [limit = 0]) => value <= limit),
  DATE_EQUAL_TO: day((value, [wanted]) => value === wanted),
  DATE_BETWEEN: day(between),
  DATE_NOT_BETWEEN: day((value, limits) => !between(value, limits)),
  TEXT_CONTAINS: text((value, wanted) => value.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: text((value, wanted) => !value.includes(wanted)),
  TEXT_EQUAL_TO: text((value, wanted) => value === wanted),
  TEXT_IS_VALID_EMAIL: text((value) => /^\S+@\S+\.\S+$/.test(value)),
  TEXT_IS_VALID_URL: text((value) => /^(https?:\/\/)?\S+\.\S+$/.test(value)),
  CHECKBOX: (value, rule) =>
    rule.texts.length > 0 ? rule.texts.includes(String(value)) : typeof value === 'boolean',
  // The host does not calculate a rule's formula; docs/host.md says so.
  CUSTOM_FORMULA: () => true,
};

/** Texts that a list rule lets through; null for other rules. */
export function listedTexts(rule: ValidationRule, book: TabbedBook): string[] | null {
  if (rule.criteria === 'VALUE_IN_LIST') return [...rule.texts];
  if (rule.criteria !== 'VALUE_IN_RANGE' || !rule.source) return null;
  return displayValuesOf(book.tab(rule.source.sheetId), rule.source.area)
    .flat()
    .filter((shown) => shown !== '');
}

/** Whether a rule lets a value through; an empty cell always passes. */
export function accepts(
  rule: ValidationRule,
  value: Value,
  format: string,
  book: TabbedBook,
): boolean {
  if (value === '') return true;
  const listed = listedTexts(rule, book);
  if (listed) {
    const shown = shownText(value, format, book.locale, book.kit.numfmt);
    return listed.includes(shown) || listed.includes(String(value));
  }
  return tests[rule.criteria]?.(value, rule) ?? true;
}
