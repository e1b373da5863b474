import type { Workbook } from '@univerjs/core';
import type { UniverKit } from '../univer/kit';
import { areaName } from './a1';
import { type Area, cornersOf, mapCells } from './area';
import type { ValidationRule } from './validation-rule';

const ADD = 'sheet.command.addDataValidation';
const CLEAR = 'sheets.command.clear-range-data-validation';

/** What the rules need of their spreadsheet. */
interface RuledBook {
  readonly kit: UniverKit;
  readonly workbook: Workbook;
  readonly unitId: string;
  execute(id: string, params: object): void;
}

/**
 * Data validation rules of a spreadsheet. Univer keeps which cells a rule covers (and shows its dropdown in the
 * page); the rule as Sheets describes it is kept here under Univer's id.
 */
export class Validations {
  private readonly rules = new Map<string, ValidationRule>();
  private nextId = 1;

  constructor(private readonly book: RuledBook) {}

  at(sheetId: string, row: number, column: number): ValidationRule | null {
    const { validations } = this.book.kit;
    const id = validations.getRuleIdByLocation(this.book.unitId, sheetId, row, column);
    return (id && this.rules.get(id)) || null;
  }

  /** Whether a tab has any rule, so that a big write need not ask each cell. */
  hasAny(sheetId: string): boolean {
    return this.book.kit.validations.getRules(this.book.unitId, sheetId).length > 0;
  }

  of(sheetId: string, area: Area): (ValidationRule | null)[][] {
    return mapCells(area, (row, column) => this.at(sheetId, row, column));
  }

  set(sheetId: string, area: Area, rule: ValidationRule | null): void {
    if (!rule) {
      this.book.execute(CLEAR, { subUnitId: sheetId, ranges: [cornersOf(area)] });
      return;
    }
    const uid = `rule-${this.nextId++}`;
    this.rules.set(uid, rule);
    const ranges = [{ ...cornersOf(area), sheetId, unitId: this.book.unitId }];
    this.book.execute(ADD, {
      subUnitId: sheetId,
      rule: { uid, ranges, ...this.univerRule(rule) },
    });
  }

  /** The nearest that Univer has, so that its page shows dropdowns, checkboxes and warnings. */
  private univerRule(rule: ValidationRule): object {
    const options = {
      allowBlank: true,
      errorStyle: rule.allowInvalid ? 2 : 1,
      showErrorMessage: true,
      ...(rule.helpText ? { error: rule.helpText } : {}),
      showDropDown: rule.showDropdown,
    };
    const [formula1, formula2] = rule.numbers.map(String);
    if (rule.criteria === 'VALUE_IN_LIST') {
      return { ...options, type: 'list', formula1: rule.texts.join(',') };
    }
    if (rule.criteria === 'VALUE_IN_RANGE' && rule.source) {
      const { sheetId, area } = rule.source;
      const sheet = this.book.workbook.getSheetBySheetId(sheetId);
      if (!sheet) throw new Error('The tab was deleted.');
      const name = sheet.getName().replaceAll("'", "''");
      return { ...options, type: 'list', formula1: `='${name}'!${areaName(area)}` };
    }
    if (rule.criteria === 'CHECKBOX') {
      const [checked, unchecked] = rule.texts;
      return { ...options, type: 'checkbox', formula1: checked, formula2: unchecked };
    }
    const operator = univerOperators[rule.criteria.replace(/^(NUMBER|DATE)_/, '')];
    if (operator && rule.criteria.startsWith('NUMBER_')) {
      return { ...options, type: 'decimal', operator, formula1, formula2 };
    }
    return { ...options, type: 'any' };
  }
}

const univerOperators: Readonly<Record<string, string>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};
