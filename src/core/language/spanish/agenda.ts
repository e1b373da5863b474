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
  agreements: 'Acuerdos anteriores: ¿se cumplieron y qué cambió?',
  strength: 'Para mencionar primero',
  noStrength: 'Las cifras todavía no muestran ningún punto fuerte.',
  discuss: 'Oportunidades para revisar en la reunión',
  next: 'Próximas acciones',
  /** Above the empty box. */
  agreed: 'Acordado hoy y para cuándo',
} as const;

/** `Reunión individual con Ana Berg · 23 nov 2026`, and the days that its figures are of, unless it is all. */
export function agendaTitle(name: string, day: Day, window: Window): string {
  const period = isUnlimited(window) ? '' : ` · ${periodText(window, day)}`;
  return `Reunión individual con ${name} · ${readableDay(day)}${period}`;
}

/** Characters of a bar as long as all open deals. */
const LONGEST_BAR = 40;

/** A stage's open deals as a bar: `▇▇▇▇▇▇ 9 (28 %; lo esperado: 16 %), 127.045` */
export function stageInShape({
  deals,
  share,
  expected,
  value,
}: Parameters<typeof English.stageInShape>[0]): string {
  const bar = '▇'.repeat(Math.round(share * LONGEST_BAR));
  const beside = expected === null ? '' : `; lo esperado: ${percent(expected)}`;
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
  const until = day === '' ? '' : `, ${hasCome ? 'debía evaluarse' : 'se evalúa'} el ${day}`;
  return `${action.replace(/\.$/, '')}${until}.`;
}

/** Something to agree on, and how one shall know. */
export function proposedAction({ action, told }: { action: string; told: string }): string {
  return `Se propone: ${action} ${told}`;
}

/** How one shall know that it helped, and when to look again; the same words on every page. */
export function howToTell(
  { measure, baseline, reviewOn, when }: Parameters<typeof English.howToTell>[0],
  deedOn: Day,
  today: Day,
): string {
  const { year } = partsOf(today);
  const start = `Indicador: ${measureNow(measure, baseline)}.`;
  const again = readableDay(reviewOn, year);
  if (when === '') return `${start} Vuelva a mirarlo el ${again}.`;
  const look =
    reviewOn === deedOn ? ' y vuelva a mirar la cifra.' : `; vuelva a mirar la cifra el ${again}.`;
  return `${start} ${when} ${deedLook(deedOn, year).replace(/\.$/, '')}${look}`;
}

/** A measure with today's figure, where there is one: `Propuestas por semana, ahora 12 en 26 semanas` */
export function measureNow(measure: string, baseline: string): string {
  return baseline === '' ? measure : `${measure}, ahora ${baseline}`;
}

/** What is counted where nothing more telling is known. */
export const OUTCOMES = ['resultado', 'resultados'] as const;

/** From so many days on the month says enough. */
const DAY_IS_TOLD_FOR = 60;

/**
 * When the figure can be judged: `La cifra se podrá valorar a partir de sept 2027: hacen falta 21
 * propuestas con resultado, y en medio año se reúnen alrededor de 12.`
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
  const start =
    on === null
      ? 'La cifra se podrá valorar dentro de más de dos años'
      : `La cifra se podrá valorar a partir ${isNear ? `del ${readableDay(on, partsOf(today).year)}` : `de ${readableMonth(on)}`}`;
  const need = `${start}: ${needed === 1 ? 'hace' : 'hacen'} falta`;
  const come = `se ${outcomes === 1 ? 'reúne' : 'reúnen'} alrededor de ${whole(outcomes)}`;
  return areWeeks
    ? `${need} ${counted(needed, 'semana')}.`
    : `${need} ${counted(needed, ...noun)}, y en medio año ${come}.`;
}

const TOO_LITTLE = 'Se cuentan muy pocos casos para que la cifra muestre si ha ayudado.';

/** When to look whether what was agreed on is done, long before the figure tells. */
export function deedLook(day: Day, year: number): string {
  return `Compruebe el ${readableDay(day, year)} si se ha hecho.`;
}
