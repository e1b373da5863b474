import { type Day, readableDay } from '../../calendar';
import type { ShapeReference } from '../../metrics/expected-shape';
import type { AbsenceCode } from '../../pipeline/absence';
import { countsThere } from '../../text/counts-there';
import { absenceReason } from './absences';
import { NOT_KNOWN } from './estimates';
import { allQuoted, counted, listed, oneOrMany, percent, quoted, whole } from './format';

/** The first column's head of the numbers table, and the name of its last line. */
export const NUMBERS_TEXTS = { salesperson: 'Commercial', team: 'Équipe' } as const;

/** What counts as a proposal, where the stage is not called so. */
export function proposalsNote(stage: string): string {
  return `Les propositions sont les affaires qui ont atteint l’étape ${quoted(stage)} ou une étape ultérieure.`;
}

/** Beneath the numbers: that the team's paces are no sums. */
export const EACH_OF_TEAM =
  'Les semaines comptent à partir de la première affaire de chaque personne, ou du début indiqué dans « Salespeople ». Les chiffres par semaine de la ligne « Équipe » sont des moyennes par personne.';

/** The head of the column of activities, where it is of some kinds: `Call et Visit par semaine`. */
export function activitiesHead(kinds: readonly string[]): string {
  return `${listed(kinds)} par semaine`;
}

/** In what amounts are, where the sheet says it. */
export function currencyNote(currency: string): string {
  return `Les montants sont en ${currency}.`;
}

/** How many won and open deals are in no sum of values. */
export function valueNote(won: number, open: number): string {
  const parts = countsThere([
    [won, counted(won, 'affaire gagnée', 'affaires gagnées')],
    [open, counted(open, 'affaire en cours', 'affaires en cours')],
  ]);
  return `Dans aucune valeur, faute de montant : ${listed(parts)}.`;
}

/** What the column of discounts rests on, where it is not all won deals. */
export function discountNote(without: number): string {
  return `La remise est la médiane des affaires gagnées, sans compter ${counted(without, 'affaire gagnée', 'affaires gagnées')} qui ${oneOrMany(without, 'n’a', 'n’ont')} ni prix catalogue ni remise.`;
}

/** What a discount below 0 is. */
export const ABOVE_LIST_PRICE =
  'Une remise inférieure à 0 est un prix supérieur au prix catalogue.';

/** A quota's running period. */
interface ToldQuota {
  readonly period: string;
  readonly since: Day;
}

/** Within each period that a quota may have. */
const WITHIN: Readonly<Record<string, string>> = {
  week: 'cette semaine',
  month: 'ce mois-ci',
  quarter: 'ce trimestre',
  year: 'cette année',
};

/** For which period a quota counts: `Part du quota : valeur gagnée ce trimestre (depuis le 1 oct. 2026).` */
export function quotaNote(quotas: readonly ToldQuota[]): string | null {
  const periods = new Set(
    quotas.map(
      ({ period, since }) => `${WITHIN[period] ?? period} (depuis le ${readableDay(since)})`,
    ),
  );
  return periods.size === 0 ? null : `Part du quota : valeur gagnée ${listed([...periods], 'or')}.`;
}

/** Why columns of the numbers have dashes, those of the same reasons together: `– sous « Remise » : …` */
export function dashNotes(
  columns: ReadonlyArray<{ readonly head: string; readonly reasons: readonly AbsenceCode[] }>,
): string[] {
  const headsOf = new Map<string, string[]>();
  for (const { head, reasons } of columns) {
    const why = [...new Set(reasons.map((reason) => absenceReason(reason).why))].join(' ; ');
    if (why === '') continue;
    headsOf.set(why, [...(headsOf.get(why) ?? []), head.replace(/ \(.*\)$/, '')]);
  }
  return [...headsOf].map(([why, heads]) => `${NOT_KNOWN} sous ${allQuoted(heads)} : ${why}.`);
}

/** Heads of the funnel's columns after the stage. */
export const FUNNEL_HEADS = {
  entered: 'entrées',
  advanced: 'passées',
  lost: 'perdues',
  back: 'revenues',
  open: 'en cours',
  share: 'part',
  expected: 'attendu',
  rate: 'taux de passage',
  low: 'de',
  high: 'à',
  days: 'jours habituels',
} as const;

/** The funnel's title: of a salesperson, or of the team for null. */
export function funnelTitle(name: string | null): string {
  return `Entonnoir de vente : ${name ?? 'équipe'}`;
}

/** Why the funnel has no advance rates, with what would be enough. */
export function noAdvanceRates(unknown: number, lost: number): string {
  return `Pas de taux de passage : pour ${whole(unknown)} ${oneOrMany(unknown, 'affaire perdue', 'affaires perdues')} sur ${whole(lost)}, la feuille ne dit pas à quelle étape la perte a eu lieu. ${oneOrMany(unknown, 'Cette affaire ne figure', 'Ces affaires ne figurent')} dans aucune ligne. Une colonne « Perdue à l’étape » suffit.`;
}

/** Said beneath the funnel where lost deals are in none of its rows. */
export function lostNowhere(unknown: number): string {
  return `${counted(unknown, 'affaire perdue ne figure', 'affaires perdues ne figurent')} dans aucune ligne : la feuille ne dit pas jusqu’à quelle étape ${oneOrMany(unknown, 'elle est allée', 'elles sont allées')}.`;
}

/** Said beneath the funnel where open deals are in none of its rows. */
export function openNowhere(deals: number): string {
  return `${counted(deals, 'affaire en cours ne figure', 'affaires en cours ne figurent')} dans aucune ligne : ${oneOrMany(deals, 'son', 'leur')} étape ne fait pas partie du processus ou n’est pas connue.`;
}

/** What a shape is set against, to stand after "comparées avec". */
export const SHAPE_REFERENCES: Readonly<Record<ShapeReference, string>> = {
  process: 'ce que le processus laisse attendre',
  others: 'les affaires en cours des autres',
};

/** Titles of the charts, for a salesperson or for the team (null). */
export function chartTitles(name: string | null): {
  readonly shape: (reference: ShapeReference | null) => string;
  readonly conversion: string;
} {
  // Behind a colon a name needs no "de", which would have to be elided before a vowel.
  const whose = name ?? 'Équipe';
  return {
    shape: (reference) =>
      reference === null
        ? `${whose} : affaires en cours par étape`
        : `${whose} : affaires en cours, comparées avec ${SHAPE_REFERENCES[reference]}`,
    conversion: `${whose} : part des affaires qui passent à une étape suivante`,
  };
}

/**
 * What stands at a bar of a chart: `Offer · 9 · 28 %`, `Offer · 54 sur 107 · 50 %`
 * @param counts the count, and of how many where that is not all
 */
export function barText(stage: string, counts: readonly number[], share: number | null): string {
  const told = [stage, counts.map(whole).join(' sur ')];
  return (share === null ? told : [...told, percent(share)]).join(' · ');
}
