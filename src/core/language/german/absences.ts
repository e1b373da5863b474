/** Why a figure is not there, in words that stand after "denn" or in brackets. */

import type { AbsenceCode } from '../../pipeline/absence';
import type { AbsenceReason } from '../absences';

export type * from '../absences';

const NO_DATES: AbsenceReason = {
  why: 'die Tabelle sagt nicht, wann Deals in eine Phase kamen',
  enough: 'Eine Datumsspalte für jede Phase oder „Phasenwechsel jetzt aufzeichnen“ genügt.',
};

const REASONS: Readonly<Partial<Record<AbsenceCode, AbsenceReason>>> = {
  'too-few-others': {
    why: 'weniger als drei andere haben selbst genug davon',
    enough: 'Ein gemeinsam vereinbarter Zielwert oder 39 erfasste Wochen würden genügen.',
  },
  'too-few-outcomes': { why: 'noch ist zu wenig entschieden' },
  'no-outcomes': { why: 'noch ist nichts entschieden' },
  'no-losses-recorded': {
    why: 'kein verlorener Deal ist erfasst',
    enough: 'Lassen Sie verlorene Deals in der Tabelle stehen.',
  },
  'no-won-stage': {
    why: 'nichts wurde als gewonnen erkannt',
    enough: 'Legen Sie in der Seitenleiste fest, welche Phase „gewonnen“ bedeutet.',
  },
  'no-decision-dates': {
    why: 'bei den meisten entschiedenen Deals fehlt der Tag',
    enough: 'Eine Spalte „Abschlussdatum“ genügt.',
  },
  'lost-stage-unknown': {
    why: 'die Tabelle sagt nicht, in welcher Phase Deals verloren gingen',
    enough: 'Eine Spalte „Verloren in Phase“ genügt.',
  },
  'no-discounts': {
    why: 'kein gewonnener Deal hat einen Listenpreis oder einen Rabatt',
    enough: 'Eine Spalte „Listenpreis“ genügt.',
  },
  'no-entry-dates': NO_DATES,
  'no-stage-dates': NO_DATES,
  'too-new': { why: 'dafür sind 8 erfasste Wochen nötig' },
  'no-amounts': {
    why: 'mehr als jeder zehnte Deal hat keinen Betrag',
    enough: 'Ein Betrag bei jedem Deal genügt.',
  },
  'no-quota': { why: 'ein Umsatzziel fehlt oder gilt nicht bei allen für denselben Zeitraum' },
  'stale-sheet': { why: 'die Tabelle ist nicht bis zum Tag des Berichts gepflegt' },
  'no-created-dates': {
    why: 'die Tabelle sagt nicht, wann Deals erstellt wurden',
    enough: 'Eine Spalte „Erstellt am“ genügt.',
  },
  'no-open-deals': { why: 'kein Deal ist offen' },
  'no-deals': { why: 'eigene Deals gibt es noch nicht' },
  'no-activities': { why: 'Aktivitäten sind nicht erfasst' },
};

const OTHERWISE: AbsenceReason = { why: 'dafür ist zu wenig erfasst' };

/** The reason in words. */
export function absenceReason(code: AbsenceCode): AbsenceReason {
  return REASONS[code] ?? OTHERWISE;
}
