import type { Day } from '../calendar';
import type { RowProblem } from '../table';
import { type Cell, dateOrdersOf, isBlankRow, readDay, readNumber, readText } from '../table';
import { foldText } from '../text/fold-text';
import { agreementContent, parseAgreementContent } from './agreement-content';
import { type ProcessChange, stageChanges } from './changes';
import { foldName, personalProcess, type SalesProcess, type Stage } from './model';

/** Name and headers of the tab; rows are only ever added. */
export const AGREEMENTS_TAB = 'Process Agreements';
export const AGREEMENT_HEADERS = [
  'Salesperson',
  'Version',
  'Manager agreed on',
  'Salesperson agreed on',
  'Content',
] as const;

/** One version of one person's process. Both days are set once both agreed. */
export interface ProcessAgreement {
  readonly salesperson: string;
  readonly version: number;
  readonly managerOn: Day | null;
  readonly salespersonOn: Day | null;
  readonly content: string;
  /** Row number as the sheet shows it. */
  readonly row: number;
}

/** How a person's process stands against what was agreed. */
export type AgreementState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'half';
      readonly agreement: ProcessAgreement;
      readonly missing: 'manager' | 'salesperson';
    }
  | { readonly kind: 'agreed'; readonly agreement: ProcessAgreement }
  | {
      readonly kind: 'changed';
      readonly agreement: ProcessAgreement;
      readonly changes: readonly ProcessChange[];
    };

/**
 * Reads the Process Agreements tab. Rows without a salesperson or content are passed over; a day
 * that cannot be read is reported and counts as absent.
 */
export function readAgreements(rows: ReadonlyArray<readonly Cell[]>): {
  agreements: ProcessAgreement[];
  problems: RowProblem[];
} {
  const headers = (rows[0] ?? []).map((cell) => foldText(readText(cell)));
  const column = (header: string): number => headers.indexOf(foldText(header));
  const dated = [column('Manager agreed on'), column('Salesperson agreed on')];
  const orders = dateOrdersOf(rows.slice(1), dated);
  const agreements: ProcessAgreement[] = [];
  const problems: RowProblem[] = [];
  rows.slice(1).forEach((cells, index) => {
    if (isBlankRow(cells)) return;
    const dayIn = (header: string): Day | null => {
      const order = orders.get(column(header)) ?? 'month first';
      const result = readDay(cells[column(header)], order);
      if (typeof result === 'number') return Math.floor(result);
      if (result === 'invalid') {
        problems.push({
          tab: AGREEMENTS_TAB,
          row: index + 2,
          column: header,
          value: readText(cells[column(header)]),
          problem: 'not-a-date',
          leftOut: false,
        });
      }
      return null;
    };
    const salesperson = readText(cells[column('Salesperson')]);
    const content = String(cells[column('Content')] ?? '').trim();
    if (salesperson === '' || content === '') return;
    const version = readNumber(cells[column('Version')]);
    agreements.push({
      salesperson,
      version: typeof version === 'string' ? agreements.length + 1 : version.value,
      managerOn: dayIn('Manager agreed on'),
      salespersonOn: dayIn('Salesperson agreed on'),
      content,
      row: index + 2,
    });
  });
  return { agreements, problems };
}

/** The versions of one person, the latest last. */
export function agreementsOf(
  agreements: readonly ProcessAgreement[],
  salesperson: string,
): ProcessAgreement[] {
  return agreements
    .filter((agreement) => foldName(agreement.salesperson) === foldName(salesperson))
    .sort((a, b) => a.version - b.version);
}

/** The day on which a version came into force: when the second of the two agreed; else null. */
export function inForceSince({ managerOn, salespersonOn }: ProcessAgreement): Day | null {
  return managerOn === null || salespersonOn === null ? null : Math.max(managerOn, salespersonOn);
}

/** How a person's process stands: never agreed, agreed by one, agreed, or changed since. */
export function agreementState(
  process: SalesProcess,
  agreements: readonly ProcessAgreement[],
  salesperson: string,
): AgreementState {
  const own = agreementsOf(agreements, salesperson);
  const stages = personalProcess(process, salesperson).filter(({ skip }) => !skip);
  const content = agreementContent(stages);
  const latest = own[own.length - 1];
  if (latest === undefined) return { kind: 'none' };
  if (latest.content === content) {
    if (inForceSince(latest) !== null) return { kind: 'agreed', agreement: latest };
    if (latest.managerOn === null && latest.salespersonOn === null) return { kind: 'none' };
    return {
      kind: 'half',
      agreement: latest,
      missing: latest.managerOn === null ? 'manager' : 'salesperson',
    };
  }
  const inForce = [...own].reverse().find((agreement) => inForceSince(agreement) !== null);
  if (inForce === undefined) return { kind: 'none' };
  return {
    kind: 'changed',
    agreement: inForce,
    changes: changesSince(inForce.content, content, stages),
  };
}

/** Old names are not agreed on, but tell a renamed stage from a new one. */
function changesSince(
  agreed: string,
  content: string,
  stages: readonly Stage[],
): readonly ProcessChange[] {
  const now = parseAgreementContent(content).map((stage, index) => ({
    ...stage,
    aliases: stages[index]?.aliases ?? [],
  }));
  return stageChanges(parseAgreementContent(agreed), now).filter(
    ({ what }) => what !== 'also called',
  );
}

/**
 * The person's process that was in force on a day: the latest version that both had agreed to by
 * then; null where none was.
 */
export function processInForce(
  agreements: readonly ProcessAgreement[],
  salesperson: string,
  day: Day,
): readonly Stage[] | null {
  const inForce = agreementsOf(agreements, salesperson).filter((agreement) => {
    const since = inForceSince(agreement);
    return since !== null && since <= day;
  });
  const latest = inForce[inForce.length - 1];
  return latest === undefined ? null : parseAgreementContent(latest.content);
}
