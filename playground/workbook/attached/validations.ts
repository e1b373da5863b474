import type { UniverKit } from '../../univer/kit';
import { type Area, cornersOf, mapCells } from '../grid/area';
import type { ValidationRule } from './validation-rule';

const ADD = 'sheet.command.addDataValidation';
const CLEAR = 'sheets.command.clear-range-data-validation';

/** The parts of a spreadsheet that its rules use. */
interface RuledBook {
  readonly kit: UniverKit;
  readonly unitId: string;
  execute(id: string, params: object): void;
}

/**
 * The data validation rules of a spreadsheet. Univer keeps which cells a rule covers and shows its
 * dropdown in the page; the rule itself is kept here under Univer's id.
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

  /** Whether a tab has any rule; big writes need not check each cell otherwise. */
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
    this.book.execute(ADD, { subUnitId: sheetId, rule: { uid, ranges, ...univerRule(rule) } });
  }
}

/** Univer's nearest rule, so that its page shows dropdowns and warnings. */
function univerRule({ values, showDropdown, allowInvalid }: ValidationRule): object {
  return {
    allowBlank: true,
    errorStyle: allowInvalid ? 2 : 1,
    showErrorMessage: true,
    showDropDown: showDropdown,
    ...(values === null ? { type: 'any' } : { type: 'list', formula1: values.join(',') }),
  };
}
