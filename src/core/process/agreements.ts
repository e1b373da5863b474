import type { Day } from '../calendar';
import type { Cell, RowProblem } from '../table';
import { PROCESS_AGREEMENTS, readTab } from '../tabs';
import { agreementContent, parseAgreedParts, parseAgreementContent } from './agreement-content';
import { type ProcessChange, type ProcessParts, partChanges } from './changes';
import { foldName, personalProcess, type SalesProcess, type Stage } from './model';
import { personalActivities } from './process-activity';

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
  problems: readonly RowProblem[];
} {
  const { rows: filled, read, problems } = readTab(PROCESS_AGREEMENTS, rows);
  const agreements: ProcessAgreement[] = [];
  for (const row of filled) {
    const salesperson = read.salesperson(row);
    const content = read.content(row);
    if (salesperson === '' || content === '') continue;
    agreements.push({
      salesperson,
      version: read.version(row) ?? agreements.length + 1,
      managerOn: read.managerOn(row),
      salespersonOn: read.salespersonOn(row),
      content,
      row,
    });
  }
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
  const content = contentToAgreeOn(process, salesperson);
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
    changes: changesSinceContent(inForce.content, process, salesperson),
  };
}

/** What both would agree on now: the text of the person's process, which is its fingerprint too. */
export function contentToAgreeOn(process: SalesProcess, salesperson: string): string {
  const { stages, activities } = inUseBy(process, salesperson);
  return agreementContent(stages, activities);
}

/**
 * What of a person's process is another than a text of it says. Old names are not agreed on, but
 * tell a renamed stage from a new one.
 */
export function changesSinceContent(
  agreed: string,
  process: SalesProcess,
  salesperson: string,
): readonly ProcessChange[] {
  const { stages, activities } = inUseBy(process, salesperson);
  const now = parseAgreedParts(agreementContent(stages, activities));
  return partChanges(parseAgreedParts(agreed), {
    activities: withAliases(now.activities, activities),
    stages: withAliases(now.stages, stages),
  }).filter(({ what }) => what !== 'also called');
}

function inUseBy(process: SalesProcess, salesperson: string): ProcessParts {
  return {
    stages: personalProcess(process, salesperson).filter(({ skip }) => !skip),
    activities: personalActivities(process.activities, salesperson).filter(({ skip }) => !skip),
  };
}

function withAliases<Named extends Pick<Stage, 'aliases'>>(
  read: readonly Named[],
  now: ReadonlyArray<Pick<Stage, 'aliases'>>,
): Named[] {
  return read.map((each, index) => ({ ...each, aliases: now[index]?.aliases ?? [] }));
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
