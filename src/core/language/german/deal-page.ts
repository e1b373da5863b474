/** What the page of a single deal says, as sentences of plain values. */

import { type Day, partsOf, readableDate, readableDay } from '../../calendar';
import type { NoDeal, StandingFacts, WayFacts } from '../deal-page';
import { dayNumber, days } from './format';

export type * from '../deal-page';

/** Said where no row is selected at all, as in a tab that holds a chart. */
export const NO_SELECTION =
  'Es ist keine Zelle ausgewählt. Klicken Sie auf eine Zeile Ihrer Deals.';

/** Why the selected row is no deal: `In dieser Zeile stehen die Überschriften. Klicken Sie …` */
export function noDealText(why: NoDeal): string {
  switch (why.code) {
    case 'headers':
      return 'In dieser Zeile stehen die Überschriften. Klicken Sie auf eine Zeile darunter.';
    case 'above-headers':
      return 'Diese Zeile steht über den Überschriften. Klicken Sie auf eine Zeile darunter.';
    case 'blank':
      return 'Diese Zeile ist leer. Klicken Sie auf eine Zeile mit einem Deal.';
    case 'not-yet':
      return 'Das Datum dieses Deals liegt in der Zukunft, darum gibt es noch nichts über ihn zu sagen.';
    case 'own-tab':
      return `„${why.tab}“ ist ein Tabellenblatt von Stagecoach. Klicken Sie auf einen Deal im Tabellenblatt mit Ihren Deals.`;
    case 'not-read':
      return `Aus „${why.tab}“ werden keine Deals gelesen. Klicken Sie auf einen Deal in einem anderen Tabellenblatt; welche gelesen werden, wählen Sie unter „Deals“.`;
    case 'not-understood':
      return `In „${why.tab}“ wurden keine Überschriften von Deals gefunden. Welche Spalte was enthält, können Sie unter „Deals“ wählen.`;
    case 'other-pipeline':
      return `Dieser Deal gehört zur Pipeline „${why.pipeline}“, und gemessen wird eine andere. Welche, wählen Sie unter „Deals“.`;
    case 'left-out':
      return `Diese Zeile fließt in keine Zahl ein. ${why.sentence}`;
    case 'line-item':
      return why.row === null
        ? 'Diese Zeile ist ein Teil eines anderen Deals.'
        : `Diese Zeile ist ein Teil des Deals in Zeile ${why.row}: Beide haben dieselbe Deal-ID.`;
  }
}

/** How a deal stands: `Seit 41 Tagen in „Angebot“.`, `Gewonnen am 3. Sep. 2026, 71 Tage nach der Erstellung.` */
export function standingText(facts: StandingFacts): string {
  const { standing, closedAt, age, stage, stageText, daysInStage } = facts;
  if (standing !== 'open') {
    const word = standing === 'won' ? 'Gewonnen' : 'Verloren';
    if (closedAt === null) return `${word}; an welchem Tag, ist nicht erfasst.`;
    const after = age === null || age < 0 ? '' : `, ${days(age)} nach der Erstellung`;
    return `${word} am ${readableDay(closedAt)}${after}.`;
  }
  const open = age === null || age < 0 ? '' : ` Offen seit ${days(age, true)}.`;
  if (stage === null) {
    return `In „${stageText}“; diese Phase hat der Prozess nicht.${open}`;
  }
  return daysInStage === null
    ? `In „${stage}“; seit wann, ist nicht erfasst.${open}`
    : `Seit ${days(daysInStage, true)} in „${stage}“.${open}`;
}

/** Of a stage in which the deal was not. */
const WITHOUT_DAYS: Partial<Readonly<Record<WayFacts['state'], string>>> = {
  skipped: 'übersprungen',
  ahead: '–',
  'not-reached': '–',
};

/** Beneath a stage's name: `jetzt, seit 13. Okt.`, `ab 2. Juni, zweimal`, `hier verloren`; '' for nothing. */
export function wayWhen({ state, entered, visits }: WayFacts, today: Day): string {
  const times = visits < 2 ? '' : visits === 2 ? 'zweimal' : `${visits}-mal`;
  const day = entered === null ? null : readableDay(entered, partsOf(today).year);
  const parts = [
    state === 'now' ? 'jetzt' : state === 'lost' ? 'hier verloren' : '',
    day === null ? '' : state === 'now' && visits < 2 ? `seit ${day}` : `ab ${day}`,
    times,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** A stage's days on the way: `41`, `übersprungen`, `nicht erfasst`, `–`. */
export function wayDays({ state, days: length }: WayFacts): string {
  const without = WITHOUT_DAYS[state];
  return without ?? (length === null ? 'nicht erfasst' : dayNumber(length));
}

/**
 * A way of which no day is recorded: `Phase 3 von 4: Akquise › Bedarf › Angebot › Verhandlung.`
 * with what to record; without a place where that is not known.
 */
export function undatedWay(stages: readonly string[], now: number): string {
  const order = stages.join(' › ');
  const known =
    now === -1
      ? `Welche dieser Phasen er erreicht hat und wann, ist nicht erfasst: ${order}.`
      : `Phase ${now + 1} von ${stages.length}: ${order}. An welchen Tagen er sie erreicht hat, ist nicht erfasst.`;
  return `${known} Eine Datumsspalte für jede Phase würde es zeigen, oder von jetzt an „Phasenwechsel jetzt aufzeichnen“ im Menü.`;
}

/** The typical days of a stage: `12`, and `–` where too few were there to tell. */
export function wayTypical(median: number | null): string {
  return median === null ? '–' : dayNumber(median);
}

/**
 * What is usual in the deal's stage: `Die Hälfte der Deals im Team verlässt „Angebot“ innerhalb von
 * 11 Tagen, 8 von 10 innerhalb von 18.` '' where neither is known.
 */
export function usualStay(
  stage: string,
  { median, most }: { readonly median: number | null; readonly most: number | null },
  allowed: number | null,
): string {
  const limit = allowed === null ? '' : `Der Prozess erlaubt ${days(allowed)}.`;
  const half =
    median === null
      ? ''
      : `Die Hälfte der Deals im Team verlässt „${stage}“ innerhalb von ${days(median, true)}`;
  const eight =
    most === null
      ? ''
      : half === ''
        ? `8 von 10 Deals im Team verlassen „${stage}“ innerhalb von ${days(most, true)}`
        : `, 8 von 10 innerhalb von ${dayNumber(most)}`;
  const usual = half === '' && eight === '' ? '' : `${half}${eight}.`;
  return [usual, limit].filter((text) => text !== '').join(' ');
}

/** Longest text of a cell that is shown. */
const LONGEST = 60;

/** What stands in a required column: long texts cut, a day as the page tells days. */
export function cellText(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : readableDate(text);
}

/** The next step that was last noted in the log: `Notiert am 23. Nov. 2026: Jane anrufen, für 30. Nov. 2026.` */
export function notedText(action: string, dueOn: Day | null, notedOn: Day | null): string {
  const on = notedOn === null ? '' : ` am ${readableDay(notedOn)}`;
  const due = dueOn === null ? '' : `, für den ${readableDay(dueOn)}`;
  return `Notiert${on}: ${action.replace(/\.$/, '')}${due}.`;
}

/** A place: `Zeile 12 von „Deals“` */
export function rowOf(tab: string, row: number): string {
  return `Zeile ${row} von „${tab}“`;
}
