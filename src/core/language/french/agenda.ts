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
import { counted, lowerFirst, percent, stopped, upperFirst, whole } from './format';
import { periodText } from './period';

export type * from '../agenda';

/** Headings and fixed lines of the page for a talk. */
export const AGENDA_TEXTS = {
  agreements: 'Convenu précédemment : l’accord a-t-il été tenu, et qu’est-ce qui a changé ?',
  strength: 'À souligner d’abord',
  noStrength: 'Aucun point fort ne ressort encore des chiffres.',
  discuss: 'Affaires à examiner ensemble',
  next: 'Prochaines actions',
  /** Above the empty box. */
  agreed: 'Convenu aujourd’hui, et pour quand',
} as const;

/** `Entretien individuel avec Ana Berg · 23 nov. 2026`, and the days that its figures are of, unless it is all. */
export function agendaTitle(name: string, day: Day, window: Window): string {
  const period = isUnlimited(window) ? '' : ` · ${periodText(window, day)}`;
  return `Entretien individuel avec ${name} · ${readableDay(day)}${period}`;
}

/** Characters of a bar as long as all open deals. */
const LONGEST_BAR = 40;

/** A stage's open deals as a bar: `▇▇▇▇▇▇ 9 (28 % ; attendu : 16 %), 127 045` */
export function stageInShape({
  deals,
  share,
  expected,
  value,
}: Parameters<typeof English.stageInShape>[0]): string {
  const bar = '▇'.repeat(Math.round(share * LONGEST_BAR));
  const beside = expected === null ? '' : ` ; attendu : ${percent(expected)}`;
  const money = value === null || deals === 0 ? '' : `, ${whole(value)}`;
  return `${bar === '' ? '' : `${bar} `}${whole(deals)} (${percent(share)}${beside})${money}`;
}

/** How the process stands, as a sentence. */
export function processStands(text: string): string {
  return stopped(upperFirst(text));
}

/** An agreement that is still open: `Deux références, évaluation prévue le 22 janv.` */
export function openAction(action: string, judgedOn: Day | null, today: Day): string {
  const day = judgedOn === null ? '' : readableDay(judgedOn, partsOf(today).year);
  const hasCome = judgedOn !== null && judgedOn <= today;
  const until = day === '' ? '' : `, évaluation ${hasCome ? 'qui était ' : ''}prévue le ${day}`;
  return stopped(`${action.replace(/\.$/, '')}${until}`);
}

/** Something to agree on, and how one shall know. */
export function proposedAction({ action, told }: { action: string; told: string }): string {
  return `À convenir : ${lowerFirst(action)} ${told}`;
}

/** How one shall know that it helped, and when to look again; the same words on every page. */
export function howToTell(
  { measure, baseline, reviewOn, when }: Parameters<typeof English.howToTell>[0],
  deedOn: Day,
  today: Day,
): string {
  const { year } = partsOf(today);
  const start = `Mesure : ${lowerFirst(stopped(measureNow(measure, baseline)))}`;
  const again = stopped(`refaire le point le ${readableDay(reviewOn, year)}`);
  if (when === '') return `${start} ${upperFirst(again)}`;
  const look = reviewOn === deedOn ? ', et refaire le point.' : ` ; ${again}`;
  return `${start} ${when} ${deedLook(deedOn, year).replace(/\.$/, '')}${look}`;
}

/** A measure with today's figure, where there is one: `Propositions par semaine, actuellement 12 en 26 semaines` */
export function measureNow(measure: string, baseline: string): string {
  return baseline === '' ? measure : `${measure}, actuellement ${baseline}`;
}

/** What is counted where nothing more telling is known. */
export const OUTCOMES = ['résultat', 'résultats'] as const;

/** From so many days on the month says enough. */
const DAY_IS_TOLD_FOR = 60;

/**
 * When the figure can be judged: `Le chiffre pourra être jugé dès sept. 2027 : il faut 21
 * propositions closes, et il en arrive environ 12 en six mois.` "Dès" stands before any month,
 * where "à partir de" would have to be elided.
 *
 * @param noun what is counted, one and several
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
      ? 'Le chiffre ne pourra être jugé que dans plus de deux ans'
      : `Le chiffre pourra être jugé dès ${isNear ? `le ${readableDay(on, partsOf(today).year)}` : readableMonth(on)}`;
  return areWeeks
    ? `${from} : il faut ${counted(needed, 'semaine')}.`
    : `${from} : il faut ${counted(needed, ...noun)}, et il en arrive environ ${whole(outcomes)} en six mois.`;
}

const TOO_LITTLE = 'Les cas comptés sont trop peu nombreux pour que le chiffre montre un effet.';

/** When to look whether what was agreed on is done, long before the figure tells. */
export function deedLook(day: Day, year: number): string {
  return `Vérifier le ${readableDay(day, year)} si c’est fait.`;
}
