import { dateOfSerial, serialOfInstant } from '../time/serial';
import type { ValidationRule } from '../workbook/validation-rule';
import { type EnumValue, enumValue } from './enums';
import { RangeHandle, ValidationBuilderHandle, ValidationHandle } from './handles';
import { type Members, reads } from './member';

/** A builder's rule before anything is required: warn only, as in Sheets. */
export const NO_RULE: ValidationRule = {
  criteria: '',
  numbers: [],
  texts: [],
  source: null,
  showDropdown: true,
  allowInvalid: true,
  helpText: null,
};

export function checkboxRule(checked?: unknown, unchecked?: unknown): ValidationRule {
  const texts = [checked, unchecked].filter((value) => value !== undefined).map(String);
  return { ...NO_RULE, criteria: 'CHECKBOX', texts, allowInvalid: false };
}

type Builder = ValidationBuilderHandle;

const requireNumbers = (criteria: string) =>
  reads((builder: Builder, ...numbers: number[]) => required(builder, { criteria, numbers }));
const requireDates = (criteria: string) =>
  reads((builder: Builder, ...dates: Date[]) => {
    const { timeZone } = builder.execution.book;
    const numbers = dates.map((date) => serialOfInstant(date.getTime(), timeZone));
    return required(builder, { criteria, numbers });
  });
const requireText = (criteria: string) =>
  reads((builder: Builder, ...texts: string[]) => required(builder, { criteria, texts }));

export const dataValidationBuilder: Members<'DataValidationBuilder', ValidationBuilderHandle> = {
  requireNumberBetween: requireNumbers('NUMBER_BETWEEN'),
  requireNumberNotBetween: requireNumbers('NUMBER_NOT_BETWEEN'),
  requireNumberEqualTo: requireNumbers('NUMBER_EQUAL_TO'),
  requireNumberNotEqualTo: requireNumbers('NUMBER_NOT_EQUAL_TO'),
  requireNumberGreaterThan: requireNumbers('NUMBER_GREATER_THAN'),
  requireNumberGreaterThanOrEqualTo: requireNumbers('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  requireNumberLessThan: requireNumbers('NUMBER_LESS_THAN'),
  requireNumberLessThanOrEqualTo: requireNumbers('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  requireDate: requireDates('DATE_IS_VALID_DATE'),
  requireDateAfter: requireDates('DATE_AFTER'),
  requireDateBefore: requireDates('DATE_BEFORE'),
  requireDateBetween: requireDates('DATE_BETWEEN'),
  requireDateNotBetween: requireDates('DATE_NOT_BETWEEN'),
  requireDateEqualTo: requireDates('DATE_EQUAL_TO'),
  requireDateOnOrAfter: requireDates('DATE_ON_OR_AFTER'),
  requireDateOnOrBefore: requireDates('DATE_ON_OR_BEFORE'),
  requireTextContains: requireText('TEXT_CONTAINS'),
  requireTextDoesNotContain: requireText('TEXT_DOES_NOT_CONTAIN'),
  requireTextEqualTo: requireText('TEXT_EQUAL_TO'),
  requireTextIsEmail: requireText('TEXT_IS_VALID_EMAIL'),
  requireTextIsUrl: requireText('TEXT_IS_VALID_URL'),
  requireFormulaSatisfied: reads(
    (builder, formula: string) =>
      required(builder, { criteria: 'CUSTOM_FORMULA', texts: [formula] }),
    'The formula is kept but not calculated: every value passes',
  ),
  requireCheckbox: reads((builder, checked?: unknown, unchecked?: unknown) => {
    const { criteria, texts } = checkboxRule(checked, unchecked);
    return required(builder, { criteria, texts });
  }),
  requireValueInList: reads((builder, values: unknown[], showDropdown = true) =>
    required(builder, { criteria: 'VALUE_IN_LIST', texts: values.map(String), showDropdown }),
  ),
  requireValueInRange: reads((builder, range: RangeHandle, showDropdown = true) =>
    required(builder, {
      criteria: 'VALUE_IN_RANGE',
      source: { sheetId: range.tab.sheetId, area: range.area },
      showDropdown,
    }),
  ),
  setAllowInvalid: reads((builder, allowInvalid: boolean) => {
    builder.rule = { ...builder.rule, allowInvalid };
    return builder;
  }),
  setHelpText: reads((builder, helpText: string) => {
    builder.rule = { ...builder.rule, helpText };
    return builder;
  }),
  getAllowInvalid: reads(({ rule }) => rule.allowInvalid),
  getHelpText: reads(({ rule }) => rule.helpText),
  getCriteriaType: reads(({ rule }) => criteriaOf(rule)),
  getCriteriaValues: reads((builder) => valuesOf(builder)),
  copy: reads(({ execution, rule }) => new ValidationBuilderHandle(execution, rule)),
  build: reads(({ execution, rule }) => new ValidationHandle(execution, rule)),
};

export const dataValidation: Members<'DataValidation', ValidationHandle> = {
  getAllowInvalid: reads(({ rule }) => rule.allowInvalid),
  getHelpText: reads(({ rule }) => rule.helpText),
  getCriteriaType: reads(({ rule }) => criteriaOf(rule)),
  getCriteriaValues: reads((validation) => valuesOf(validation)),
  copy: reads(({ execution, rule }) => new ValidationBuilderHandle(execution, rule)),
};

function required(builder: Builder, change: Partial<ValidationRule>): Builder {
  const { allowInvalid, helpText } = builder.rule;
  builder.rule = { ...NO_RULE, ...change, allowInvalid, helpText };
  return builder;
}

function criteriaOf({ criteria }: ValidationRule): EnumValue {
  return enumValue('DataValidationCriteria', criteria);
}

function valuesOf({ execution, rule }: ValidationHandle | ValidationBuilderHandle): unknown[] {
  const { criteria, numbers, texts, source, showDropdown } = rule;
  if (criteria === 'VALUE_IN_LIST') return [[...texts], showDropdown];
  if (criteria === 'VALUE_IN_RANGE' && source) {
    const tab = execution.book.tab(source.sheetId);
    return [new RangeHandle(execution, tab, source.area), showDropdown];
  }
  if (criteria.startsWith('DATE_')) {
    return numbers.map((serial) => dateOfSerial(serial, execution.book.timeZone));
  }
  return numbers.length > 0 ? [...numbers] : [...texts];
}
