import type {
  Counted,
  Gap,
  GuessReason,
  ReadingNote,
  ReadingNoteCode,
  ReadingNoteFacts,
} from '../../table';
import { allQuoted, counted, listed, quoted, whole } from './format';
import { unknownZone } from './time-zone';

type Sentences = {
  readonly [Code in ReadingNoteCode]: (facts: ReadingNoteFacts[Code]) => string;
};

/** What is said of every note on how the deals were understood. */
const SENTENCES: Sentences = {
  'no-salesperson-column': ({ tabs }) =>
    `Keine Spalte sagt, wer einen Deal betreut, darum ${onePersonEach(tabs)}. Wählen Sie die Spalte in der Seitenleiste unter „Deals“ oder fügen Sie eine hinzu.`,
  'many-names': ({ tab, header, names, salesperson }) =>
    `„${header}“ enthält ${counted(names, 'Namen', 'verschiedene Namen')}: Steht dort, wer den Deal betreut? Vorerst ${onePersonEach([{ tab, salesperson }])}. Wenn ja, wählen Sie die Spalte in der Seitenleiste unter „Deals“.`,
  'column-choice': ({ field, header, others, isMakeshift }) => {
    const read = `${field}: gelesen aus „${header}“`;
    const nearest = ', der am ehesten passenden Spalte';
    if (others.length === 0) return `${read}${nearest}.`;
    const rest = `${allQuoted(others)} ${others.length === 1 ? 'würde' : 'würden'} ebenfalls passen`;
    return `${read}${isMakeshift ? nearest : ''}; ${rest}.`;
  },
  'process-does-not-fit': ({ unknown, of, stages, known }) =>
    `${whole(unknown)} von ${deals(of)} ${unknown === 1 ? 'ist' : 'sind'} in einer Phase, die der Prozess nicht hat (${firstQuoted(stages)}); er hat ${firstQuoted(known)}. Darum lässt sich kaum eine Zahl nennen. Nehmen Sie den Prozess, der zu diesen Deals gehört, oder tragen Sie die Namen ihrer Phasen in dessen Spalte „Also called“ ein; ohne Prozess wird einer aus den Deals entworfen.`,
  pipelines: ({ measured, others }) =>
    `Gemessen wird nur die Pipeline „${measured.name}“ (${deals(measured.count)}). Nicht dabei: ${namesWithCounts(others)}. Eine andere wählen Sie in der Seitenleiste.`,
  currencies: ({ measured, others }) =>
    `Gemessen werden nur Beträge in ${measured.name} (${deals(measured.count)}). Beträge in anderen Währungen bleiben außen vor: ${namesWithCounts(others)}.`,
  'working-days': ({ holidays }) =>
    `Als Tage zählen nur Montag bis Freitag${holidays === 0 ? '' : `, ohne ${counted(holidays, 'Feiertag', 'Feiertage')}`}.`,
  'dates-guessed': ({ tab, columns, count, order, reason }) =>
    `${counted(count, 'Datum', 'Datumsangaben')} in ${allQuoted(columns)} von „${tab}“ ${count === 1 ? 'lässt' : 'lassen'} sich auf zwei Weisen lesen, mit dem Tag oder mit dem Monat zuerst. Gelesen wurde mit dem ${order === 'day first' ? 'Tag' : 'Monat'} zuerst, ${WHY_THIS_ORDER[reason]}. Wenn das falsch ist, sind alle Zahlen mit Tagen falsch: Schreiben Sie Datumsangaben wie 2026-12-31 oder legen Sie die Reihenfolge in der Seitenleiste fest.`,
  'dates-swapped': ({ tab, columns }) =>
    `In ${allQuoted(columns)} von „${tab}“ sind vermutlich Tag und Monat vertauscht: Alle Datumsangaben, die kein Text sind, liegen zwischen dem 1. und dem 12. eines Monats. Wählen Sie unter Datei ▸ Einstellungen Ihr Land und geben Sie die Daten dann neu ein.`,
  'unknown-zone': ({ wanted, used }) => unknownZone(wanted, used),
  'changes-not-recorded': ({ changed, of }) =>
    `${whole(changed)} von ${counted(of, 'aufgezeichneten Deal', 'aufgezeichneten Deals')} ${changed === 1 ? 'scheint' : 'scheinen'} sich auf einmal geändert zu haben, darum wurde nichts aufgezeichnet. Prüfen Sie, ob die Deals so stimmen; wenn ja, wählen Sie „Phasenwechsel jetzt aufzeichnen“.`,
  'line-items': ({ rows }) =>
    rows === 1
      ? '1 Zeile mit der Deal-ID einer anderen Zeile und einem anderen Produkt wurde als Position gelesen; ihr Betrag zählt zu jenem Deal.'
      : `${whole(rows)} Zeilen mit der Deal-ID einer anderen Zeile und einem anderen Produkt wurden als Positionen gelesen; ihre Beträge zählen zu jenem Deal.`,
  'same-names': ({ deals: count, name }) =>
    `${deals(count)} ${count === 1 ? 'teilt' : 'teilen'} den Namen mit anderen, etwa „${name}“, und ${count === 1 ? 'zählt' : 'zählen'} als verschiedene Deals, weil sich der Rest der Zeile unterscheidet. Eine Spalte „Deal-ID“ würde Klarheit schaffen.`,
  'nothing-means-won': () =>
    'Keine Phase wurde als „gewonnen“ erkannt, darum fehlen die Abschlussquoten. Sagen Sie in der Seitenleiste, welche Phase „gewonnen“ bedeutet.',
  'outcome-guessed': ({ stage, outcome, deals: count }) =>
    `„${stage}“ wurde als „${OUTCOMES[outcome]}“ verstanden (${deals(count)}). Wenn es etwas anderes bedeutet, ändern Sie es in der Seitenleiste.`,
  'steps-unknown': ({ stages }) =>
    `Nichts sagt, zu welchem Verkaufsschritt ${firstQuoted(stages)} ${stages.length === 1 ? 'gehört' : 'gehören'}. Wählen Sie ihn in der Seitenleiste unter „Prozess“.`,
  'no-proposal-step': ({ stage }) =>
    `Keine Phase gehört zum Verkaufsschritt Angebot oder zu einem späteren, darum zählt „${stage}“, die letzte offene Phase, als Angebot.`,
  'closed-unclear': ({ stage, deals: count }) =>
    `„${stage}“ kann gewonnen oder verloren bedeuten, darum zählt als offen, was dort steht (${deals(count)}). Sagen Sie in der Seitenleiste, was es bedeutet.`,
  'no-losses-recorded': ({ won }) =>
    `Neben ${counted(won, 'gewonnenen Deal', 'gewonnenen Deals')} ist kein verlorener erfasst, darum fehlen Abschluss- und Übergangsquoten. Lassen Sie verlorene Deals in der Tabelle stehen, mit dem Tag und der Phase, in der sie verloren gingen.`,
  gaps: ({ gaps }) =>
    `${gapsStart(gaps)} und darum nicht bei jedem Deal vermerkt: ${gaps.map(gapText).join('; ')}.`,
  'strangers-in-activities': ({ names, count }) =>
    `Die Aktivitäten von ${firstQuoted(names)} bleiben außen vor (${whole(count)}): So heißt niemand in den Deals oder im Tabellenblatt „Salespeople“. Tragen Sie den Namen dort unter „Also called“ neben dem richtigen ein.`,
  'no-decision-dates': ({ undated, decided }) =>
    `Bei ${whole(undated)} von ${counted(decided, 'entschiedenen Deal', 'entschiedenen Deals')} sagt die Tabelle nicht, an welchem Tag sie gewonnen oder verloren wurden. Darum fehlen Zahlen, die diesen Tag brauchen, etwa die Tage von der Erstellung bis zum Abschluss. Eine Spalte „Abschlussdatum“ genügt.`,
};

const OUTCOMES = { won: 'gewonnen', lost: 'verloren' } as const;

const WHY_THIS_ORDER: Readonly<Record<GuessReason, string>> = {
  plausible: 'weil so mehr Zeilen einen Sinn ergeben',
  language: 'wie es in der Sprache der Überschriften und Phasen üblich ist',
  amounts: 'wie es üblich ist, wo Beträge so geschrieben werden',
  'report-day': 'weil so nichts nach dem Tag des Berichts liegt',
  locale: 'wie es das Gebietsschema der Tabelle vorgibt',
  default: 'weil nichts in der Tabelle sagt, was gilt',
};

/** `zählen alle Deals in „deals“ als Deals einer einzigen Person, „deals“`, behind a word such as `darum`. */
function onePersonEach(tabs: ReadingNoteFacts['no-salesperson-column']['tabs']): string {
  const [only, second] = tabs;
  if (only !== undefined && second === undefined) {
    return `zählen alle Deals in „${only.tab}“ als Deals einer einzigen Person, „${only.salesperson}“`;
  }
  const names = allQuoted(tabs.map(({ salesperson }) => salesperson));
  return `zählen die Deals jedes Tabellenblatts als Deals je einer Person: ${names}`;
}

/** The note as a sentence or two. */
export function readingNoteText(note: ReadingNote): string {
  const sentence = SENTENCES[note.code] as (facts: ReadingNote) => string;
  return sentence(note);
}

/** Whether any row at all has what is missing. */
function gapsStart(gaps: readonly Gap[]): string {
  const isBlank = gaps.map(({ missing, of }) => missing === of);
  if (!isBlank.includes(true)) return 'Kaum erfasst';
  return isBlank.includes(false) ? 'Kaum oder gar nicht erfasst' : 'Nicht erfasst';
}

/**
 * `bei 40 von 41 gewonnenen Deals in „Deals“ fehlt der Tag, an dem sie gewonnen wurden`, or `bei
 * allen 6 …`. The noun comes in the dative plural, what is missing with its verb first, or with a
 * comma where it says first which deals are meant.
 */
function gapText({ tab, missing, of, noun, what }: Gap): string {
  const some = missing === of && of > 1 ? 'allen' : `${whole(missing)} von`;
  const clause = what.startsWith(',') ? what : ` ${what}`;
  return `bei ${some} ${whole(of)} ${noun} in „${tab}“${clause}`;
}

/** `12 Deals` in any case. */
function deals(count: number): string {
  return counted(count, 'Deal', 'Deals');
}

/** `„Partners“ (12 Deals) und „Renewals“ (3 Deals)` */
function namesWithCounts(all: readonly Counted[]): string {
  return listed(all.map(({ name, count }) => `${quoted(name)} (${deals(count)})`));
}

/** So many names are listed; of more, how many there are besides. */
const LISTED = 5;

/** `„Reviewed“ und „Meeting“`, or `„A“, „B“, „C“, „D“, „E“ und 7 weitere` */
function firstQuoted(names: readonly string[]): string {
  const first = names.slice(0, LISTED).map(quoted);
  const more = names.length - first.length;
  return listed(more === 0 ? first : [...first, `${more} weitere`]);
}
