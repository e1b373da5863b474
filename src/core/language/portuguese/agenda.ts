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
import { counted, percent, upperFirst, whole, withStop } from './format';
import { periodText } from './period';

export type * from '../agenda';

/** Headings and fixed lines of the page for a talk. */
export const AGENDA_TEXTS = {
  agreements: 'Combinado antes: foi cumprido? E o que mudou?',
  strength: 'Comece pelo que vai bem',
  noStrength: 'Os números ainda não mostram nenhum ponto forte em especial.',
  discuss: 'Negócios para ver em conjunto',
  next: 'Próximas ações',
  /** Above the empty box. */
  agreed: 'Combinado hoje, e até quando',
} as const;

/** `Reunião individual com Ana Berg · 23 nov. 2026`, and the days that its figures are of, unless it is all. */
export function agendaTitle(name: string, day: Day, window: Window): string {
  const period = isUnlimited(window) ? '' : ` · ${periodText(window, day)}`;
  return `Reunião individual com ${name} · ${readableDay(day)}${period}`;
}

/** Characters of a bar as long as all open deals. */
const LONGEST_BAR = 40;

/** A stage's open deals as a bar: `▇▇▇▇▇▇ 9 (28%; esperado: 16%), 127.045` */
export function stageInShape({
  deals,
  share,
  expected,
  value,
}: Parameters<typeof English.stageInShape>[0]): string {
  const bar = '▇'.repeat(Math.round(share * LONGEST_BAR));
  const beside = expected === null ? '' : `; esperado: ${percent(expected)}`;
  const money = value === null || deals === 0 ? '' : `, ${whole(value)}`;
  return `${bar === '' ? '' : `${bar} `}${whole(deals)} (${percent(share)}${beside})${money}`;
}

/** How the process stands, as a sentence. */
export function processStands(text: string): string {
  return withStop(upperFirst(text));
}

/** An agreement that is still open. */
export function openAction(action: string, judgedOn: Day | null, today: Day): string {
  const day = judgedOn === null ? '' : readableDay(judgedOn, partsOf(today).year);
  const hasCome = judgedOn !== null && judgedOn <= today;
  const until =
    day === '' ? '' : `; a avaliação ${hasCome ? 'estava prevista' : 'está prevista'} para ${day}`;
  return withStop(`${action.replace(/\.$/, '')}${until}`);
}

/** Something to agree on, and how one shall know. */
export function proposedAction({ action, told }: { action: string; told: string }): string {
  return `A combinar: ${action} ${told}`;
}

/** How one shall know that it helped, and when to look again; the same words on every page. */
export function howToTell(
  { measure, baseline, reviewOn, when }: Parameters<typeof English.howToTell>[0],
  deedOn: Day,
  today: Day,
): string {
  const { year } = partsOf(today);
  const start = `Medir: ${measureNow(measure, baseline)}.`;
  const again = withStop(`olhar de novo em ${readableDay(reviewOn, year)}`);
  if (when === '') return `${start} ${upperFirst(again)}`;
  const look = reviewOn === deedOn ? ' e olhar de novo.' : `; ${again}`;
  return `${start} ${when} ${deedLook(deedOn, year).replace(/\.$/, '')}${look}`;
}

/** A measure with today's figure, where there is one: `Propostas por semana, hoje 12 em 26 semanas` */
export function measureNow(measure: string, baseline: string): string {
  return baseline === '' ? measure : `${measure}, hoje ${baseline}`;
}

/** What is counted where nothing more telling is known. */
export const OUTCOMES = ['resultado', 'resultados'] as const;

/** From so many days on the month says enough. */
const DAY_IS_TOLD_FOR = 60;

/**
 * When the figure can be judged: `O indicador só permite concluir algo a partir de set. 2027: é
 * preciso ter 21 propostas decididas, e em meio ano surgem cerca de 12.`
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
      ? 'daqui a mais de dois anos'
      : `a partir de ${isNear ? readableDay(on, partsOf(today).year) : readableMonth(on)}`;
  const start = `O indicador só permite concluir algo ${from}:`;
  if (areWeeks) {
    const need = needed === 1 ? 'é necessária' : 'são necessárias';
    return `${start} ${need} ${counted(needed, 'semana')}.`;
  }
  const come = `${outcomes === 1 ? 'surge' : 'surgem'} cerca de ${whole(outcomes)}`;
  return `${start} é preciso ter ${counted(needed, ...noun)}, e em meio ano ${come}.`;
}

const TOO_LITTLE =
  'Os casos contados são poucos demais para que o indicador mostre se a medida ajudou.';

/** When to look whether what was agreed on is done, long before the figure tells. */
export function deedLook(day: Day, year: number): string {
  return `Verificar em ${readableDay(day, year)} se foi feito.`;
}
