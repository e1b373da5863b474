import {
  type Day,
  isUnlimited,
  partsOf,
  readableDay,
  readableMonth,
  type Window,
} from '../../calendar';
import type * as English from '../agenda';
import type { JudgedWhen } from '../agenda';
import { counted, percent, upperFirst, whole } from './format';
import { periodText } from './period';

export type * from '../agenda';

/** Headings and fixed lines of the page for a talk. */
export const AGENDA_TEXTS = {
  agreements: 'Früher vereinbart: Wurde es getan, und was hat sich bewegt?',
  strength: 'Zuerst zu nennen',
  noStrength: 'Noch zeigen die Zahlen keine besondere Stärke.',
  discuss: 'Deals zum gemeinsamen Ansehen',
  next: 'Nächste Schritte',
  /** Above the empty box. */
  agreed: 'Heute vereinbart, und bis wann',
} as const;

/** `Vier-Augen-Gespräch mit Ana Berg · 23. Nov. 2026`, and the days that its figures are of, unless it is all. */
export function agendaTitle(name: string, day: Day, window: Window): string {
  const period = isUnlimited(window) ? '' : ` · ${periodText(window, day)}`;
  return `Vier-Augen-Gespräch mit ${name} · ${readableDay(day)}${period}`;
}

/** Characters of a bar as long as all open deals. */
const LONGEST_BAR = 40;

/** A stage's open deals as a bar: `▇▇▇▇▇▇ 9 (28 %; zu erwarten: 16 %), 127.045` */
export function stageInShape({
  deals,
  share,
  expected,
  value,
}: Parameters<typeof English.stageInShape>[0]): string {
  const bar = '▇'.repeat(Math.round(share * LONGEST_BAR));
  const beside = expected === null ? '' : `; zu erwarten: ${percent(expected)}`;
  const money = value === null || deals === 0 ? '' : `, ${whole(value)}`;
  return `${bar === '' ? '' : `${bar} `}${whole(deals)} (${percent(share)}${beside})${money}`;
}

/** How the process stands, as a sentence. */
export function processStands(text: string): string {
  return `${upperFirst(text)}.`;
}

/** An agreement that is still open. */
export function openAction(action: string, judgedOn: Day | null, today: Day): string {
  const day = judgedOn === null ? '' : readableDay(judgedOn, partsOf(today).year);
  const hasCome = judgedOn !== null && judgedOn <= today;
  const until = day === '' ? '' : `, ${hasCome ? 'war ' : ''}am ${day} zu beurteilen`;
  return `${action.replace(/\.$/, '')}${until}.`;
}

/** Something to agree on, and how one shall know. */
export function proposedAction({ action, told }: { action: string; told: string }): string {
  return `Zu vereinbaren: ${action} ${told}`;
}

/** How one shall know that it helped, and when to look again; the same words on every page. */
export function howToTell(
  { measure, baseline, reviewOn, when }: Parameters<typeof English.howToTell>[0],
  deedOn: Day,
  today: Day,
): string {
  const { year } = partsOf(today);
  const start = `Messen: ${measureNow(measure, baseline)}.`;
  const again = `am ${readableDay(reviewOn, year)} wieder hinsehen.`;
  if (when === '') return `${start} ${upperFirst(again)}`;
  const look = reviewOn === deedOn ? ', und wieder hinsehen.' : `; ${again}`;
  return `${start} ${when} ${deedLook(deedOn, year).replace(/\.$/, '')}${look}`;
}

/** A measure with today's figure, where there is one: `Angebote pro Woche, derzeit 12 in 26 Wochen` */
export function measureNow(measure: string, baseline: string): string {
  return baseline === '' ? measure : `${measure}, derzeit ${baseline}`;
}

/** What is counted where nothing more telling is known. */
export const OUTCOMES = ['Ergebnis', 'Ergebnisse'] as const;

/** From so many days on the month says enough. */
const DAY_IS_TOLD_FOR = 60;

/**
 * When the figure can be judged: `Ab Sept. 2027 sagt die Kennzahl etwas aus: Nötig sind 21
 * entschiedene Angebote, und in einem halben Jahr kommen etwa 12 zusammen.`
 *
 * @param noun what is counted, one and several, in the nominative
 */
export function judgedWhen(
  { on, outcomes, needed, areWeeks }: JudgedWhen,
  noun: readonly [one: string, several: string],
  today: Day,
): string {
  if (needed === null) return TOO_LITTLE;
  const isNear = on !== null && on - today <= DAY_IS_TOLD_FOR;
  const from =
    on === null
      ? 'Erst in mehr als zwei Jahren'
      : `Ab ${isNear ? readableDay(on, partsOf(today).year) : readableMonth(on)}`;
  const need = `Nötig ${needed === 1 ? 'ist' : 'sind'}`;
  const start = `${from} sagt die Kennzahl etwas aus: ${need}`;
  const come = `${outcomes === 1 ? 'kommt' : 'kommen'} etwa ${whole(outcomes)}`;
  return areWeeks
    ? `${start} ${counted(needed, 'Woche', 'Wochen')}.`
    : `${start} ${counted(needed, ...noun)}, und in einem halben Jahr ${come} zusammen.`;
}

const TOO_LITTLE =
  'Es wird zu wenig gezählt, als dass die Kennzahl zeigen könnte, ob es geholfen hat.';

/** When to look whether what was agreed on is done, long before the figure tells. */
export function deedLook(day: Day, year: number): string {
  return `Am ${readableDay(day, year)} prüfen, ob es getan ist.`;
}
