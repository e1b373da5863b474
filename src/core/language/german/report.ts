import { type Day, partsOf, readableDay, type Window } from '../../calendar';
import type { ReferenceKind } from '../../inference/comparison';
import { FEWEST_OUTCOMES } from '../../inference/material';
import type { AgreementState } from '../../process';
import { inForceSince } from '../../process';
import type { RowProblem } from '../../table';
import type * as English from '../report';
import { allQuoted, counted, listed, lowerFirst, upperFirst, whole } from './format';
import { IN_SHORT_TEXTS } from './in-short';
import { periodText } from './period';
import { problemsSummary } from './problems';

/** Headings and fixed lines of the coaching report and of the page for a talk. */
export const REPORT_TEXTS = {
  strengths: 'Was gut läuft',
  findings: 'Ein Gespräch wert',
  look: 'Ein erster Ansatzpunkt',
  notices: 'Zu beachten',
  discuss: 'Deals zum Besprechen',
  agreements: 'Zuletzt vereinbart',
  plan: 'Plan',
  numbers: 'Die Zahlen',
  couldBe: 'Woran es liegen könnte',
  undecided: 'Die Tabelle zeigt nicht, was davon zutrifft. Fragen Sie nach.',
  about: 'Über diesen Bericht',
  restInTeamReport: 'Was gelesen und was ausgelassen wurde, steht im Bericht über das Team.',
  moreCompared:
    'Auch das Vereinbarte wird verglichen: Je mehr verglichen wird, desto mehr braucht es für eine Auffälligkeit.',
  readers: 'Wer diese Tabelle öffnen kann, kann auch diesen Bericht lesen.',
  drafted:
    'Vertriebsprozess: Entwurf nach den gefundenen Phasen. Berichtigen Sie ihn in der Seitenleiste und vereinbaren Sie ihn dann.',
  nobodyCompared:
    'Noch wurde niemand verglichen: Es gibt zu wenig zu vergleichen oder nichts, womit verglichen werden kann.',
  nothingProvenYet: 'Noch ist nichts belegt: Dafür sind es zu wenige Fälle.',
  noTrouble: 'Es ist nichts belegt, was Sorgen machen müsste',
} as const;

/** Stand before the names of those with a finding, and of those with a first place to look. */
const MARKS = { finding: '● ', look: '◐ ' } as const;

/** The mark before a name; '' for somebody of whom nothing stands out. */
export function markOf(hasFinding: boolean, hasLook: boolean): string {
  if (hasFinding) return MARKS.finding;
  return hasLook ? MARKS.look : '';
}

/** `Coaching-Bericht · Ana Berg · Stand 23. Nov. 2026 · alle Deals`; `whose` is null for the team. */
export function reportTitle(whose: string | null, asOf: Day, window: Window): string {
  const name = whose === null ? '' : `${whose} · `;
  return `Coaching-Bericht · ${name}Stand ${readableDay(asOf)} · ${periodText(window, asOf)}`;
}

/** `412 Deals aus „Deals“ gelesen (415 Zeilen). 3 ausgelassen: In Zeile 57 fehlt die Phase.` */
export function dealsReadText(
  tabs: readonly string[],
  deals: number,
  rows: number,
  leftOut: readonly RowProblem[],
): string {
  const names = allQuoted(tabs);
  const read = `${counted(deals, 'Deal')} aus ${names} gelesen (${counted(rows, 'Zeile', 'Zeilen')}).`;
  if (leftOut.length === 0) return read;
  return `${read} ${whole(leftOut.length)} ausgelassen: ${problemsSummary(leftOut)}`;
}

/**
 * Problems of rows that were read all the same, and those of other tabs.
 * @param tabs the tabs of deals
 */
export function alsoNoted(problems: readonly RowProblem[], tabs: readonly string[]): string {
  return `Außerdem aufgefallen: ${problemsSummary(problems, tabs)}`;
}

/** Said where the report's day lies before all deals. */
export function noneYet(asOf: Day): string {
  return `Am ${readableDay(asOf)} gab es noch keinen dieser Deals.`;
}

/** Deals that name no salesperson. */
export function ofNobody(deals: number): string {
  const count = deals === 1 ? 'er zählt' : 'sie zählen';
  return `Bei ${counted(deals, 'Deal')} steht nicht, wer zuständig ist; ${count} nur für das Team.`;
}

/** Deals that were open on the report's day and have moved since, nobody recorded from where. */
export function openInUnknownStage(deals: number, asOf: Day): string {
  const were = deals === 1 ? 'war' : 'waren';
  return `${counted(deals, 'Deal')} ${were} am ${readableDay(asOf)} offen; in welcher Phase, ist nicht aufgezeichnet.`;
}

/** How many have agreed to the process, and for whom it has changed since. */
export function processAgreed(agreed: number, of: number, changed: readonly string[]): string {
  const start = `Vertriebsprozess: mit ${whole(agreed)} von ${whole(of)} vereinbart.`;
  if (changed.length === 0) return start;
  return `${start} Seit der Vereinbarung geändert bei: ${listed(changed)}.`;
}

/**
 * Said where nobody has anything worth a conversation.
 * @param references with what anything of anybody was compared
 */
export function nothingFound(
  references: ReadonlySet<ReferenceKind>,
  { isLeaning, isAnyApart, hasStrength }: Parameters<typeof English.nothingFound>[1],
): string {
  if (references.size === 0) {
    return isLeaning ? REPORT_TEXTS.nothingProvenYet : REPORT_TEXTS.nobodyCompared;
  }
  if (hasStrength) return `${REPORT_TEXTS.noTrouble}.`;
  if (references.has('others')) {
    return isAnyApart || isLeaning
      ? `${isLeaning ? `${REPORT_TEXTS.nothingProvenYet} ` : ''}Die Zahlen im Team unterscheiden sich, aber nicht stärker, als ${explained(true)}.`
      : 'Kein Unterschied innerhalb des Teams, den die Zahlen belegen.';
  }
  const alone = isAnyApart || isLeaning ? IN_SHORT_TEXTS.notBeyond : IN_SHORT_TEXTS.nothing;
  return `${alone} Untereinander wird im Team nicht getestet: Dafür braucht es vier Personen.`;
}

/** What a difference that is no finding may come from. */
function explained(isAmongPeople: boolean): string {
  return isAmongPeople
    ? 'der Zufall und die üblichen Unterschiede zwischen Menschen erklären können'
    : 'der Zufall erklären kann';
}

/** What was found of the whole team as one. */
export function ofWholeTeam(sentence: string): string {
  return `Das ganze Team: ${sentence}`;
}

/** How a person's process stands, for the line with the name. */
export function agreementText(agreement: AgreementState, asOf: Day): string {
  const { year } = partsOf(asOf);
  switch (agreement.kind) {
    case 'none':
      return 'noch kein Vertriebsprozess vereinbart';
    case 'half':
      return agreement.missing === 'manager'
        ? 'Zustimmung der Führungskraft zum Vertriebsprozess fehlt noch'
        : 'eigene Zustimmung zum Vertriebsprozess fehlt noch';
    case 'agreed':
      return `Vertriebsprozess am ${readableDay(inForceSince(agreement.agreement) ?? 0, year)} gemeinsam vereinbart`;
    case 'changed':
      return `Vertriebsprozess seit der Vereinbarung am ${readableDay(inForceSince(agreement.agreement) ?? 0, year)} geändert`;
  }
}

/** Figures named one by one; of more the rest are counted. */
const NAMED_FIGURES = 5;

/** Said where a person has no finding; where not even the others could be a measure, of which figures. */
export function noFinding(
  decidedDeals: number,
  { references, figures, isApart, hasStrength }: Parameters<typeof English.noFinding>[1],
): string {
  const isAmongPeople = references.includes('others');
  const start = hasStrength
    ? REPORT_TEXTS.noTrouble
    : isApart
      ? `Die Zahlen weichen hier ab, aber nicht stärker, als ${explained(isAmongPeople)}`
      : 'Kein Unterschied, den die Zahlen hier belegen';
  const beside = isAmongPeople
    ? ''
    : `; verglichen nur mit ${listed(references.map((kind) => OWN_REFERENCES[kind]))}: ${figuresText(figures)}`;
  // So few are no ground for it: it is said of what could be compared.
  if (decidedDeals < FEWEST_OUTCOMES) return `${start}; verglichen nur: ${figuresText(figures)}.`;
  return `${start} (${decidedText(decidedDeals)}${beside}).`;
}

function decidedText(deals: number): string {
  return counted(deals, 'entschiedener Deal', 'entschiedene Deals');
}

function figuresText(figures: readonly string[]): string {
  const named = figures.slice(0, NAMED_FIGURES).map(lowerFirst);
  return listed(withFurther(named, figures.length - named.length));
}

function withFurther(named: readonly string[], further: number): readonly string[] {
  return further === 0 ? named : [...named, `${whole(further)} weitere`];
}

/** Said instead where the whole team has something in common, with the sentences that tell it. */
export function nothingBeyondTeam(decidedDeals: number, common: readonly string[]): string {
  const start = `Nichts außer dem, was das ganze Team gemeinsam hat (${decidedText(decidedDeals)}).`;
  return [start, ...common.map(ofWholeTeam)].join(' ');
}

/** Said instead where the figures lean to something. */
export function nothingProven(decidedDeals: number, hasStrength: boolean): string {
  const start = hasStrength ? REPORT_TEXTS.noTrouble : 'Hier ist noch nichts belegt';
  return `${start} (${decidedText(decidedDeals)}).`;
}

/** What somebody is compared with, to stand after "mit". */
const OWN_REFERENCES: Readonly<Record<ReferenceKind, string>> = {
  others: 'den anderen',
  agreed: 'dem Vereinbarten',
  'own past': 'den eigenen früheren Zahlen',
};

/** The line with a person's name: `● Ana Berg – 12 gewonnen, 31 verloren` */
export function personHeading(name: string, mark: string, stands: string): string {
  return `${mark}${name} – ${stands}`;
}

/** `12 gewonnen, 31 verloren`; a count that nobody writes down is null. */
export function wonAndLost(won: number | null, lost: number | null): string {
  const wins = won === null ? 'gewonnene Deals nicht bekannt' : `${whole(won)} gewonnen`;
  return `${wins}, ${lost === null ? 'verlorene nicht erfasst' : `${whole(lost)} verloren`}`;
}

/** Who has a line in short and no block. */
export function withoutBlock(names: readonly string[], further: number): string {
  return `Mehr gibt es nicht zu sagen zu: ${listed(withFurther(names, further))}.`;
}

/** A deal by row and name: `Zeile 88 · Rowan Foods`; one without a name is called by its row already. */
export function dealName(row: number, deal: string): string {
  const place = `Zeile ${row}`;
  return deal === place ? place : `${place} · ${deal}`;
}

/** A deal with why it is worth a word: `Zeile 88 · Rowan Foods: 41 Tage in Offer.` */
export function dealLine(deal: string, said: string): string {
  return `${deal}: ${said}`;
}

/** Why a deal is worth a word, with the question where it is not asked already. */
export function dealSaid(reasons: readonly string[], question: string | null): string {
  return `${reasons.join(' ')}${question === null ? '' : ` „${question}“`}`;
}

/** Stands before the notes of deals in a sheet that nobody keeps any more. */
export function countedUpTo(newest: Day): string {
  return `Stand ${readableDay(newest)}, dem neuesten Tag in der Tabelle: `;
}

/** A question to read out. */
export function ask(question: string): string {
  return `Fragen Sie: „${question}“`;
}

/** One thing to try. */
export function tryThis(action: string): string {
  return `Versuchen: ${action}`;
}

/** What to ask and, unless it is told elsewhere, what to try. */
export function askAndTry(question: string, action: string | null): string {
  return `${ask(question)}${action === null ? '' : ` ${tryThis(action)}`}`;
}

/** Other diagnoses of the same problem. */
export function fitsAsWell(titles: readonly string[]): string {
  return `Dazu passt auch: ${allQuoted(titles)}.`;
}

/** What a strength may come from: the diagnosis with its likeliest cause. */
export function strengthText(title: string, cause: string | null, advice: string): string {
  return `${title}${cause === null ? '' : `: ${lowerFirst(cause)}`}. ${advice}`;
}

/** What to record to tell causes apart next time. */
export function recordNextTime(dataWanted: readonly string[]): string {
  const each = dataWanted.map((text) => lowerFirst(text.replace(/\.$/, '')));
  return `Damit Sie beim nächsten Mal mehr wissen, halten Sie fest: ${each.join('; ')}.`;
}

/** A cause with what points to it. With figures beside it, its name is enough. */
export function causeText({
  name,
  cause,
  points,
  pointers,
}: Parameters<typeof English.causeText>[0]): string {
  if (pointers.length === 0) return cause;
  const [first = '', ...others] = pointers;
  const found = [first, ...others.map(upperFirst)].map((each) => `${each}.`).join(' ');
  if (points === 'for') return `${name} – ${found}`;
  const start = points === 'against' ? 'nichts deutet darauf hin' : 'zu wenige Fälle';
  return `${name} – ${start}: ${found}`;
}
