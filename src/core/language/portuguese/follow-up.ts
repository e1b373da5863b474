import type { StillMissing, VerdictCode } from '../follow-up';
import { counted, percent, whole, withStop } from './format';

export type * from '../follow-up';

/** How verdicts are written in the Coaching Log. */
const VERDICT_NAMES: Readonly<Record<VerdictCode, string>> = {
  improved: 'melhorou',
  worse: 'piorou',
  'no change': 'nenhuma mudança visível',
  'cannot tell': 'não se pode avaliar (poucos casos contados)',
  'no baseline': 'não se pode avaliar (nada contado antes)',
  'too early': 'cedo demais',
};

/** A verdict as the log has it: `melhorou`, `cedo demais (faltam 11)`. */
export function verdictText(code: VerdictCode, missing: StillMissing | null): string {
  const name = VERDICT_NAMES[code];
  return code === 'too early' ? `${name} (${missingText(missing)})` : name;
}

function missingText(missing: StillMissing | null): string {
  if (missing === null) return 'nada a contar desde então';
  const { count, areWeeks } = missing;
  return `${count === 1 ? 'falta' : 'faltam'} ${areWeeks ? counted(count, 'semana') : whole(count)}`;
}

/** How a line about an entry of the log begins: `Combinado em 24 set.: Duas referências.` */
export function entryStart(isAgreement: boolean, day: string | null, what: string): string {
  const word = isAgreement ? 'Combinado' : 'Anotado';
  const start = `${word}${day === null ? '' : ` em ${day}`}`;
  return what === '' ? withStop(start) : `${start}: ${withStop(what)}`;
}

/** A next step noted for a deal: `Anotado em 23 nov. sobre Twin Ltd, para 30 nov.: Ligar para o comprador.` */
export function dealNoteText(
  deal: string,
  step: string,
  notedOn: string | null,
  dueOn: string | null,
): string {
  const on = notedOn === null ? '' : ` em ${notedOn}`;
  const due = dueOn === null ? '' : `, para ${dueOn}`;
  return `Anotado${on} sobre ${deal}${due}: ${withStop(step)}`;
}

/** Said of an entry that is told as it was written, where both its figures are there. */
export function figuresAsWritten(baseline: string, now: string): string {
  return baseline === '' || now === '' ? '' : ` Antes ${baseline}, desde então ${withStop(now)}`;
}

/** A measure in the log that names no figure. */
export function unknownMeasure(measure: string): string {
  return ` Nenhum indicador conhecido aqui se chama “${measure}”.`;
}

/** The verdict that stands in the log. */
export function verdictAsWritten(verdict: string): string {
  return ` Avaliação: ${withStop(verdict)}`;
}

/** What was, what came since, and what that means; `baseline` is '' where nothing was counted. */
export function thenAndSince(
  baseline: string,
  since: string | null,
  verdict: string | { readonly judgedOn: string },
): string {
  const then = ` Antes ${baseline === '' ? 'não contado' : baseline}`;
  const now = since === null ? '; nada foi decidido desde então' : `, desde então ${since}`;
  const end = typeof verdict === 'string' ? verdict : `avaliação em ${verdict.judgedOn}`;
  return withStop(`${then}${now}: ${end}`);
}

/** The others' change over the same time. */
export function othersChange(then: string, since: string): string {
  return ` Os demais: antes ${then}, desde então ${since}.`;
}

/**
 * Said of an agreement whose day of review has come.
 * @param isTold whether a figure, or how often it was done, is told with it
 */
export function reviewHasCome(day: string, isTold: boolean): string {
  const nothing = isTold ? '' : ', e nenhum indicador acompanha o combinado';
  return ` O dia de olhar de novo (${day}) chegou${nothing}: pergunte qual foi o resultado.`;
}

/** Said where somebody might take a rise for success that comes by itself. */
export const REGRESSION_TO_THE_MEAN =
  ' Uma parte da melhora vem por si só: o coaching começa quando um indicador está no seu pior ponto.';

/** What the log's Now cell says; the probability is 0–1, null where it is not told. */
export function nowText(since: string | null, better: number | null, others: string): string {
  const sure =
    better === null ? '' : ` Melhor do que antes com ${percent(better)} de probabilidade.`;
  return `${since ?? 'nada foi decidido'}.${sure}${others}`;
}
