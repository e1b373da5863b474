/** Why a deal's flags apply, in a sentence each. */

import { type Day, readableDay } from '../../../calendar';
import type * as English from '../../playbook/flags';
import { allQuoted, counted, days, listed, percent, quoted, whole } from '../format';

/** `Seit dem Angebot wurde der Betrag von 12.000 auf 9.000 gesenkt.` */
export function amountWasCut(from: number, to: number): string {
  return `Seit dem Angebot wurde der Betrag von ${whole(from)} auf ${whole(to)} gesenkt.`;
}

/** `Der Rabatt beträgt 21 %; vereinbart sind im Median der gewonnenen Deals höchstens 10 %.` */
export function discountOverLimit(
  discount: number,
  { largest, isAgreed }: Parameters<typeof English.discountOverLimit>[1],
): string {
  return `Der Rabatt beträgt ${percent(discount)}; ${isAgreed ? 'vereinbart sind' : 'der Prozess erlaubt'} im Median der gewonnenen Deals höchstens ${percent(largest)}.`;
}

/** `Der Rabatt beträgt 21 %; neun von zehn gewonnenen Deals hatten höchstens 15 %.` */
export function discountOverUsual(discount: number, usual: number): string {
  return `Der Rabatt beträgt ${percent(discount)}; neun von zehn gewonnenen Deals hatten höchstens ${percent(usual)}.`;
}

/** `Das Abschlussdatum war der 2. Nov. 2026.` */
export function closeDateWas(day: Day): string {
  return `Das Abschlussdatum war der ${readableDay(day)}.`;
}

/** `Der Abschluss ist für den 30. Nov. 2026 geplant, 9 Tage nach Beginn von „Angebot“. Nur 2 von 57 gewonnenen Deals waren von dort an so schnell.` */
export function closesSooner(
  on: Day,
  planned: number,
  stage: string,
  asQuick: number,
  wins: number,
): string {
  const asQuickOnes =
    asQuick === 0
      ? `Keiner von ${whole(wins)} gewonnenen Deals war`
      : `Nur ${whole(asQuick)} von ${whole(wins)} gewonnenen Deals ${asQuick === 1 ? 'war' : 'waren'}`;
  return `Der Abschluss ist für den ${readableDay(on)} geplant, ${days(planned)} nach Beginn von ${quoted(stage)}. ${asQuickOnes} von dort an so schnell.`;
}

/** Which other rows have the same deal: `Derselbe Deal steht auch in den Zeilen 7 und 12.` */
export function sameDealIn(rows: readonly number[]): string {
  const where = rows.length === 1 ? 'Zeile' : 'den Zeilen';
  return `Derselbe Deal steht auch in ${where} ${listed(rows.map(String))}.`;
}

/** `„Budget“ und „Bedarf“ sind leer; der Prozess verlangt sie bis zur Phase „Angebot“.` */
export function blankByNow(columns: readonly string[], stage: string): string {
  const [verb, them] = columns.length === 1 ? ['ist', 'das'] : ['sind', 'sie'];
  return `${allQuoted(columns)} ${verb} leer; der Prozess verlangt ${them} bis zur Phase ${quoted(stage)}.`;
}

/** `Der nächste Schritt war am 2. Nov. 2026 fällig.` */
export function nextStepWasDue(day: Day): string {
  return `Der nächste Schritt war am ${readableDay(day)} fällig.`;
}

/** `Keiner von 57 gewonnenen Deals dauerte 210 Tage; der längste dauerte 180 Tage.` */
export function olderThanAny(
  age: number,
  longest: Parameters<typeof English.olderThanAny>[1],
): string {
  const known = longest.unknown === 0 ? '' : ' mit bekannter Dauer';
  return longest.of === 'won'
    ? `Keiner von ${whole(longest.deals)} gewonnenen Deals${known} dauerte ${days(age)}; der längste dauerte ${days(longest.days)}.`
    : `Der Deal ist ${days(age)} alt; 95 % der entschiedenen Deals dauerten höchstens ${days(longest.days)}.`;
}

/** `Der Deal macht 64 % des offenen Werts aus; typisch ist bei gewonnenen Deals ein Betrag von 8.000.` */
export function outsizedText(share: number, typicalWin: number): string {
  return `Der Deal macht ${percent(share)} des offenen Werts aus; typisch ist bei gewonnenen Deals ein Betrag von ${whole(typicalWin)}.`;
}

/** `Das Abschlussdatum wurde zweimal verschoben, insgesamt um 41 Tage.` */
export function pushedText(times: number, by: number): string {
  return `Das Abschlussdatum wurde ${times === 2 ? 'zweimal' : `${whole(times)}-mal`} verschoben, insgesamt um ${days(by)}.`;
}

/** `Seit dem 2. Okt. 2026 ist nichts geschehen, also seit 52 Tagen.` */
export function quietSince(day: Day, since: number): string {
  return `Seit dem ${readableDay(day)} ist nichts geschehen, also seit ${days(since, true)}.`;
}

/** `„Fit-Check“ und „Workshop“ wurden übersprungen.` */
export function skippedText(stages: readonly string[]): string {
  return `${allQuoted(stages)} ${stages.length === 1 ? 'wurde' : 'wurden'} übersprungen.`;
}

/** `Seit 41 Tagen in „Angebot“; der Prozess erlaubt 30 Tage.` */
export function overAllowed(stay: number, stage: string, allowed: number): string {
  return `${stayText(stay, stage)}; der Prozess erlaubt ${days(allowed)}.`;
}

/** `Seit 41 Tagen in „Angebot“; 8 von 10 verlassen die Phase hier innerhalb von 18 Tagen.` */
export function overUsual(stay: number, stage: string, ofTen: number, within: number): string {
  return `${stayText(stay, stage)}; ${ofTen} von 10 ${ofTen === 1 ? 'verlässt' : 'verlassen'} die Phase hier innerhalb von ${counted(Math.round(within), 'Tag', 'Tagen')}.`;
}

/** `Seit 41 Tagen in „Angebot“; der nächste Schritt ist für den 30. Nov. 2026 geplant.` */
export function bookedFor(stay: number, stage: string, day: Day): string {
  return `${stayText(stay, stage)}; der nächste Schritt ist für den ${readableDay(day)} geplant.`;
}

function stayText(stay: number, stage: string): string {
  return `Seit ${days(stay, true)} in ${quoted(stage)}`;
}

/** `Der Prozess hat keine Phase „Demo“.` */
export function noSuchStage(stage: string): string {
  return `Der Prozess hat keine Phase ${quoted(stage)}.`;
}

/** `Der Deal ging aus „Angebot“ in eine frühere Phase zurück.` */
export function wentBackFrom(stages: readonly string[]): string {
  return `Der Deal ging aus ${allQuoted(stages)} in eine frühere Phase zurück.`;
}

/** `Seit 90 Tagen offen, am längsten von 5 offenen Deals.` */
export function longestOpen(since: number, open: number): string {
  return `Seit ${days(since, true)} offen, am längsten von ${whole(open)} offenen Deals.`;
}

/** `12.000, der größte Betrag von 5 offenen Deals.` */
export function largestOpen(amount: number, open: number): string {
  return `${whole(amount)}, der größte Betrag von ${whole(open)} offenen Deals.`;
}

/** What is counted where hardly any deal of a tab has something, in the dative. */
export const ANY_DEAL = 'Deals';

/**
 * Of a column that the process asks for and hardly any deal of a tab has, behind their number.
 * @example notFilledIn('Bedarf', 'Angebot') // ', die „Angebot“ erreicht haben, fehlt „Bedarf“, obwohl der Prozess es verlangt'
 */
export function notFilledIn(column: string, stage: string | null): string {
  const what = `fehlt ${quoted(column)}, obwohl der Prozess es verlangt`;
  return stage === null ? what : `, die ${quoted(stage)} erreicht haben, ${what}`;
}
