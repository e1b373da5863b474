import type { StillMissing, VerdictCode } from '../follow-up';
import { counted, percent, quoted, stopped, whole } from './format';

export type * from '../follow-up';

/** How verdicts are written in the Coaching Log, and found again there: by the name in any language. */
const VERDICT_NAMES: Readonly<
  Record<VerdictCode, { readonly fr: string; readonly en?: string; readonly de?: string }>
> = {
  improved: { fr: 'amélioration' },
  worse: { fr: 'dégradation' },
  'no change': { fr: 'aucun changement visible' },
  'cannot tell': { fr: 'impossible à dire (trop peu de cas comptés)' },
  'no baseline': { fr: 'impossible à dire (rien de compté avant)' },
  'too early': { fr: 'trop tôt', en: 'too early', de: 'zu früh' },
};

/** A verdict as the log has it: `amélioration`, `trop tôt (encore 11)`. */
export function verdictText(code: VerdictCode, missing: StillMissing | null): string {
  const name = VERDICT_NAMES[code].fr;
  return code === 'too early' ? `${name} (${missingText(missing)})` : name;
}

function missingText(missing: StillMissing | null): string {
  if (missing === null) return 'rien à compter depuis';
  return `encore ${missing.areWeeks ? counted(missing.count, 'semaine') : whole(missing.count)}`;
}

/** How a line about an entry of the log begins: `Convenu le 24 sept. : Deux références.` */
export function entryStart(isAgreement: boolean, day: string | null, what: string): string {
  const word = isAgreement ? 'Convenu' : 'Noté';
  const start = `${word}${day === null ? '' : ` le ${day}`}`;
  return what === '' ? stopped(start) : `${start} : ${stopped(what)}`;
}

/** A next step noted for a deal: `Noté le 23 nov. concernant Twin Ltd, pour le 30 nov. : Appeler le service achats.` */
export function dealNoteText(
  deal: string,
  step: string,
  notedOn: string | null,
  dueOn: string | null,
): string {
  const on = notedOn === null ? '' : ` le ${notedOn}`;
  const due = dueOn === null ? '' : `, pour le ${dueOn}`;
  return `Noté${on} concernant ${deal}${due} : ${stopped(step)}`;
}

/** Said of an entry that is told as it was written, where both its figures are there. */
export function figuresAsWritten(baseline: string, now: string): string {
  return baseline === '' || now === '' ? '' : ` Avant : ${baseline} ; depuis : ${stopped(now)}`;
}

/** A measure in the log that names no figure. */
export function unknownMeasure(measure: string): string {
  return ` Aucun chiffre connu ici ne porte le nom ${quoted(measure)}.`;
}

/** The verdict that stands in the log. */
export function verdictAsWritten(verdict: string): string {
  return ` Bilan : ${stopped(verdict)}`;
}

/**
 * What was, what came since, and what that means; `baseline` is '' where nothing was counted.
 * ` Avant : 4 sur 25 ; depuis : 1 sur 6. Bilan : trop tôt (encore 11).`
 */
export function thenAndSince(
  baseline: string,
  since: string | null,
  verdict: string | { readonly judgedOn: string },
): string {
  const then = ` Avant : ${baseline === '' ? 'non compté' : baseline}`;
  const now = ` ; depuis : ${stopped(since ?? 'aucun résultat')}`;
  const end = typeof verdict === 'string' ? verdict : `prévu le ${verdict.judgedOn}`;
  return `${then}${now} Bilan : ${stopped(end)}`;
}

/** The others' change over the same time. */
export function othersChange(then: string, since: string): string {
  return ` Les autres : ${then} avant, ${since} depuis.`;
}

/**
 * Said of an agreement whose day of review has come.
 * @param isTold whether a figure, or how often it was done, is told with it
 */
export function reviewHasCome(day: string, isTold: boolean): string {
  const nothing = isTold ? '' : ', et aucun chiffre ne permet de suivre l’accord';
  return ` La date prévue pour le bilan (${day}) est arrivée${nothing} : demandez où en est l’accord.`;
}

/** Said where somebody might take a rise for success that comes by itself. */
export const REGRESSION_TO_THE_MEAN =
  ' Une partie de cette évolution vient d’elle-même : un accord se conclut quand un chiffre est à son plus mauvais niveau.';

/** What the log's Now cell says; the probability is 0–1, null where it is not told. */
export function nowText(since: string | null, better: number | null, others: string): string {
  const sure =
    better === null ? '' : ` Probabilité que ce soit mieux qu’avant : ${percent(better)}.`;
  return `${stopped(since ?? 'aucun résultat')}${sure}${others}`;
}
