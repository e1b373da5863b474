import { type Json, valueAt } from './json-at';

/** What a run of the command told. */
export interface RunFacts {
  /** report.json; null where none was printed. */
  readonly report: Json | null;
  /** What people read, line breaks as spaces. */
  readonly text: string;
  readonly exit: number;
}

/** What a case expects; the keys are told in README.md beside this file. */
export interface Check {
  readonly path?: string;
  readonly person?: string;
  readonly stage?: string;
  readonly field?: string;
  readonly stages?: readonly string[];
  readonly order?: readonly string[];
  readonly outcome?: string;
  readonly salespeople?: readonly string[];
  readonly told?: string;
  readonly notTold?: string;
  readonly exit?: number;
  readonly anyOf?: readonly Check[];
  readonly allOf?: readonly Check[];
  readonly is?: Json;
  readonly near?: number;
  readonly within?: number;
  readonly absent?: boolean;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What differs from the check, for people to read; null where nothing does. */
export function differenceOf(check: Check, facts: RunFacts): string | null {
  if (check.anyOf !== undefined) {
    const found = check.anyOf.map((part) => differenceOf(part, facts));
    return found.includes(null) ? null : `none of [${found.join(' | ')}]`;
  }
  if (check.allOf !== undefined) {
    const found = check.allOf.map((part) => differenceOf(part, facts));
    const wrong = found.filter((text) => text !== null);
    return wrong.length === 0 ? null : wrong.join(' and ');
  }
  if (check.exit !== undefined) {
    return facts.exit === check.exit ? null : `exit is ${facts.exit}, expected ${check.exit}`;
  }
  if (check.told !== undefined) {
    return new RegExp(check.told, 'i').test(facts.text) ? null : `not told: /${check.told}/`;
  }
  if (check.notTold !== undefined) {
    const match = new RegExp(check.notTold, 'i').exec(facts.text);
    return match === null ? null : `told: “${match[0]}”`;
  }
  if (facts.report === null) return 'no report';
  return differenceInReport(check, facts.report);
}

function differenceInReport(check: Check, report: Json): string | null {
  const open = openStages(report);
  if (check.stages !== undefined) return sameList('stages', open, check.stages);
  const { order } = check;
  if (order !== undefined) {
    const wanted = order.map(fold);
    return sameList(
      'order',
      open.filter((name) => wanted.includes(fold(name))),
      order,
    );
  }
  if (check.salespeople !== undefined) {
    const found = listAt(report, 'salespeople').map((person) => String(valueAt(person, 'name')));
    return sameList('salespeople', [...found].sort(), [...check.salespeople].sort());
  }
  if (check.outcome !== undefined) {
    const name = fold(check.outcome);
    const stage = listAt(report, 'process.stages').find(
      (each) => fold(valueAt(each, 'name')) === name,
    );
    return differenceOfValue(`outcome of ${check.outcome}`, valueAt(stage, 'outcome'), check);
  }
  const { person } = check;
  const root =
    person === undefined
      ? report
      : listAt(report, 'salespeople').find((each) => valueAt(each, 'name') === person);
  if (root === undefined) return `no salesperson ${person}`;
  const label = person === undefined ? '' : `${person} `;
  if (check.stage === undefined) {
    return differenceOfValue(label + check.path, valueAt(root, check.path ?? ''), check);
  }
  const wanted = fold(check.stage);
  const stages = listAt(root, person === undefined ? 'team.stages' : 'metrics.stages');
  const stage = stages.find((each) => fold(valueAt(each, 'stage')) === wanted);
  if (stage === undefined) return `${label}no open stage ${check.stage}`;
  return differenceOfValue(
    `${label}${check.stage} ${check.field}`,
    valueAt(stage, check.field ?? ''),
    check,
  );
}

function differenceOfValue(label: string, value: Json | undefined, check: Check): string | null {
  const got = `${label} is ${JSON.stringify(value) ?? 'missing'}`;
  if (check.is !== undefined) {
    const isSame = JSON.stringify(value) === JSON.stringify(check.is);
    return isSame ? null : `${got}, expected ${JSON.stringify(check.is)}`;
  }
  if (check.absent === true) return value == null ? null : `${got}, expected to be absent`;
  const {
    near,
    within = 0,
    atLeast = Number.NEGATIVE_INFINITY,
    atMost = Number.POSITIVE_INFINITY,
  } = check;
  const isNear = near === undefined || Math.abs(Number(value) - near) <= within;
  const isGood = typeof value === 'number' && isNear && value >= atLeast && value <= atMost;
  return isGood ? null : `${got}, expected ${JSON.stringify({ near, within, atLeast, atMost })}`;
}

function sameList(
  label: string,
  found: readonly string[],
  wanted: readonly string[],
): string | null {
  const isSame = found.map(fold).join('\n') === wanted.map(fold).join('\n');
  return isSame ? null : `${label} [${found.join(', ')}], expected [${wanted.join(', ')}]`;
}

function openStages(report: Json): string[] {
  return listAt(report, 'process.stages')
    .filter((stage) => valueAt(stage, 'outcome') === 'open')
    .map((stage) => String(valueAt(stage, 'name')));
}

function listAt(root: Json, path: string): readonly Json[] {
  const value = valueAt(root, path);
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function fold(text: Json | undefined): string {
  return String(text).trim().normalize('NFC').toLowerCase();
}
