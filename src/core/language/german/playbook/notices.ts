/** What notices state of a salesperson's or the team's sheet, in a sentence each. */

import { type Day, readableDay } from '../../../calendar';
import type { ProcessChange } from '../../../process';
import type * as English from '../../playbook/notices';
import { unkeptText } from '../effort';
import { counted, days, listed, percent, quoted, upperFirst, whole } from '../format';
import { changeText } from '../process-changes';

/** `Vom 8. Dez. 2025 bis 20. Nov. (50 Wochen) ist keinerlei Aktivität erfasst, bei den anderen schon; …` */
export function noActivities(
  unkept: Parameters<typeof English.noActivities>[0],
  asOf: Day,
): string {
  return unkept.isAll
    ? 'Es ist keinerlei Aktivität erfasst, bei den anderen schon; darum gibt es keine Zahl pro Woche.'
    : `${upperFirst(unkeptText(unkept, asOf))} ist keinerlei Aktivität erfasst, bei den anderen schon; diese Wochen zählen als Wochen ohne Aktivität.`;
}

/** `Bei 5 von 12 offenen Deals steht kein nächster Schritt an.` */
export function lackNextStep(count: number, open: number): string {
  return `Bei ${ofOpenDeals(count, open)} steht kein nächster Schritt an.`;
}

/** `5 von 12 offenen Deals mit Abschlussdatum sind überfällig oder wurden mindestens zweimal verschoben.` */
export function pastCloseDate(count: number, dated: number): string {
  return `${ofOpenDeals(count, dated)} mit Abschlussdatum sind überfällig oder wurden mindestens zweimal verschoben.`;
}

/** `5 von 12 offenen Deals, deren Tage bekannt sind, warten länger als üblich in ihrer Phase.` */
export function waitLong(count: number, timed: number, areAllTimed: boolean): string {
  const which = areAllTimed ? '' : ', deren Tage bekannt sind,';
  return `${ofOpenDeals(count, timed)}${which} warten länger als üblich in ihrer Phase.`;
}

/** `5 von 12 offenen Deals sind älter, als die 57 gewonnenen Deals des Teams es beim Abschluss waren (höchstens 180 Tage).` */
export function olderThanWins(count: number, open: number, won: number, longest: number): string {
  return `${ofOpenDeals(count, open)} sind älter, als die ${whole(won)} gewonnenen Deals des Teams es beim Abschluss waren (höchstens ${days(longest)}).`;
}

function ofOpenDeals(count: number, of: number): string {
  return `${whole(count)} von ${whole(of)} offenen Deals`;
}

/** `240 Deals sind offen, und nur 12 wurden je gewonnen oder verloren.` */
export function openAndDecided(open: number, decided: number): string {
  const ever =
    decided === 0
      ? 'noch keiner wurde'
      : `nur ${whole(decided)} ${decided === 1 ? 'wurde' : 'wurden'} je`;
  return `${counted(open, 'Deal')} ${open === 1 ? 'ist' : 'sind'} offen, und ${ever} gewonnen oder verloren.`;
}

/** `12 gewonnene Deals und kein verlorener, während die anderen 80 von 140 verloren haben. Stehen die verlorenen Deals woanders?` */
export function wonWithoutLoss(won: number, othersLost: number, othersDecided: number): string {
  return `${counted(won, 'gewonnener Deal', 'gewonnene Deals')} und kein verlorener, während die anderen ${whole(othersLost)} von ${whole(othersDecided)} verloren haben. Stehen die verlorenen Deals woanders?`;
}

/** `Bisher 3 entschiedene Deals; für einen Vergleich fehlen noch 2.` */
export function fewDecided(decided: number, more: number): string {
  return soFar(counted(decided, 'entschiedener Deal', 'entschiedene Deals'), '', more);
}

/** `Bisher 4 entschiedene Angebote; für einen Vergleich der Angebote fehlt noch 1.` */
export function fewProposalsDecided(decided: number, more: number): string {
  return soFar(
    counted(decided, 'entschiedenes Angebot', 'entschiedene Angebote'),
    ' der Angebote',
    more,
  );
}

function soFar(decided: string, what: string, more: number): string {
  return `Bisher ${decided}; für einen Vergleich${what} ${more === 1 ? 'fehlt' : 'fehlen'} noch ${whole(more)}.`;
}

/** `Harbor Tools macht 64 % des offenen Werts aus.` */
export function mostOfOpenValue(deal: string, share: number): string {
  return `${deal} macht ${percent(share)} des offenen Werts aus.`;
}

/** `Die Zustimmung der Führungskraft zu diesem Prozess fehlt noch. Erst vereinbaren, dann coachen.` */
export function hasNotAgreed(who: 'manager' | 'salesperson'): string {
  const whose = who === 'manager' ? 'Die Zustimmung der Führungskraft' : 'Die eigene Zustimmung';
  return `${whose} zu diesem Prozess fehlt noch. Erst vereinbaren, dann coachen.`;
}

/** `Der Prozess wurde seit der Vereinbarung am 3. Sep. 2026 geändert: Phase Demo hinzugefügt.` */
export function changedSince(agreedOn: Day, changes: readonly ProcessChange[]): string {
  return `Der Prozess wurde seit der Vereinbarung am ${readableDay(agreedOn)} geändert: ${listed(changes.map(changeText))}.`;
}

/**
 * `Bei 8 von 12 Angeboten ist „Bedarf“ heute leer (bei den anderen 5 von 40); der Prozess verlangt es
 * bis zur Phase „Gespräch“.`, with `Im Team ` before it where all people's deals are counted.
 */
export function requiredIsBlank(
  {
    header,
    askedBy,
    reached,
    blank,
    deals,
    otherBlank,
    otherDeals,
  }: Parameters<typeof English.requiredIsBlank>[0],
  isOfTeam = false,
): string {
  const which =
    reached === null
      ? counted(deals, 'Angebot', 'Angeboten')
      : `${counted(deals, 'Deal')}, die ${quoted(reached)} erreicht haben,`;
  const where = `${whole(blank)} von ${which}`;
  const others =
    otherDeals === 0 ? '' : ` (bei den anderen ${whole(otherBlank)} von ${whole(otherDeals)})`;
  return `${isOfTeam ? 'Im Team ist bei' : 'Bei'} ${where}${isOfTeam ? '' : ' ist'} ${quoted(header)} heute leer${others}; der Prozess verlangt es bis zur Phase ${quoted(askedBy)}.`;
}

/** `Nichts an diesen Deals ist neuer als der 2. März 2026, 266 Tage vor diesem Bericht: …` */
export function nothingNewer(newest: Day, daysAgo: number): string {
  return `Nichts an diesen Deals ist neuer als der ${readableDay(newest)}, ${days(daysAgo)} vor diesem Bericht: Welche Deals offen sind, wie lange sie warten und was überfällig ist, lässt sich für diesen Tag nicht sagen. Die Deals werden gezeigt, wie sie am ${readableDay(newest)} standen.`;
}
