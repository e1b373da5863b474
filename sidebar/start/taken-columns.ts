import type { DealsTabData, OverviewData } from '../../src/server/contract';
import { hasColumn } from '../deals/has-column';
import { WEIGHTY_FIELDS } from '../deals/weighty-fields';

/** What a column was taken for. */
export interface TakenColumn {
  readonly label: string;
  /** Null where no column serves the field. */
  readonly header: string | null;
  /** It is only the nearest that was found, or others would do as well. */
  readonly isGuess: boolean;
}

/** What the weighty columns of some tabs were taken for; tabs understood alike stand together. */
export interface TakenColumns {
  readonly tabs: readonly string[];
  readonly columns: readonly TakenColumn[];
}

/** Of every deals tab that is read, which column was taken for what. */
export function takenColumns({ tabs }: OverviewData): TakenColumns[] {
  const read = tabs.filter(({ isChosen }) => isChosen);
  const alike = new Map<string, { tabs: string[]; columns: TakenColumn[] }>();
  for (const tab of read) {
    const columns = shownOf(tab, read.length > 1);
    const key = JSON.stringify(columns);
    const group = alike.get(key) ?? { tabs: [], columns };
    alike.set(key, group);
    group.tabs.push(tab.tab);
  }
  return [...alike.values()];
}

/** Whether somebody should look at the columns before going on: something is guessed or lacking. */
export function isWorthALook(taken: readonly TakenColumns[]): boolean {
  return taken.some(({ columns }) =>
    columns.some(({ header, isGuess }) => header === null || isGuess),
  );
}

function shownOf(tab: DealsTabData, isOneOfSeveral: boolean): TakenColumn[] {
  const has = (field: string): boolean => hasColumn(tab, field);
  const isShown = (field: string): boolean => {
    if (has(field)) return true;
    switch (field) {
      // A deal may be called by its customer alone.
      case 'deal':
        return !has('account');
      // Several tabs without such a column are one person's each.
      case 'salesperson':
        return !isOneOfSeveral;
      // One day of closing is enough.
      case 'closeDate':
        return !has('closedOn');
      case 'closedOn':
      case 'account':
        return false;
      default:
        return true;
    }
  };
  const fields = has('deal') ? WEIGHTY_FIELDS : ['account', ...WEIGHTY_FIELDS];
  return fields.flatMap((field) => {
    const column = tab.columns.find((each) => each.field === field);
    if (column === undefined || !isShown(field)) return [];
    const { label, header, isChosenByUser, runnersUp } = column;
    const isGuess = !isChosenByUser && (column.isGuess || runnersUp.length > 0);
    return [{ label, header, isGuess }];
  });
}
