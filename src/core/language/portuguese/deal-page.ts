/** What the page of a single deal says, as sentences of plain values. */

import { type Day, partsOf, readableDate, readableDay } from '../../calendar';
import type { NoDeal, StandingFacts, WayFacts } from '../deal-page';
import { dayNumber, days, withStop } from './format';

export type * from '../deal-page';

/** Said where no row is selected at all, as in a tab that holds a chart. */
export const NO_SELECTION =
  'Nenhuma célula está selecionada. Clique em uma linha dos seus negócios.';

/** Why the selected row is no deal: `Esta linha contém os cabeçalhos. Clique em uma linha abaixo deles.` */
export function noDealText(why: NoDeal): string {
  switch (why.code) {
    case 'headers':
      return 'Esta linha contém os cabeçalhos. Clique em uma linha abaixo deles.';
    case 'above-headers':
      return 'Esta linha está acima dos cabeçalhos. Clique em uma linha abaixo deles.';
    case 'blank':
      return 'Esta linha está vazia. Clique em uma linha que contenha um negócio.';
    case 'not-yet':
      return 'A data deste negócio está no futuro, por isso ainda não há nada a dizer sobre ele.';
    case 'own-tab':
      return `“${why.tab}” é uma página do Stagecoach. Clique em um negócio na página dos seus negócios.`;
    case 'not-read':
      return `Nenhum negócio é lido de “${why.tab}”. Clique em um negócio de outra página; as páginas que são lidas se escolhem em “Dados”.`;
    case 'not-understood':
      return `Não foram encontrados cabeçalhos de negócios em “${why.tab}”. As colunas podem ser escolhidas em “Dados”.`;
    case 'other-pipeline':
      return `Este negócio pertence ao pipeline “${why.pipeline}”, que não é o que está sendo medido. Escolha o pipeline em “Dados”.`;
    case 'left-out':
      return `Esta linha fica fora de todos os números. ${why.sentence}`;
    case 'line-item':
      return why.row === null
        ? 'Esta linha é parte de outro negócio.'
        : `Esta linha é parte do negócio da linha ${why.row}: os dois têm o mesmo ID.`;
  }
}

/** How a deal stands: `Em “Proposta” há 41 dias.`, `Ganho em 3 set. 2026, 71 dias depois da criação.` */
export function standingText(facts: StandingFacts): string {
  const { standing, closedAt, age, stage, stageText, daysInStage } = facts;
  if (standing !== 'open') {
    const word = standing === 'won' ? 'Ganho' : 'Perdido';
    if (closedAt === null) return `${word}; o dia não está registrado.`;
    const after = age === null || age < 0 ? '' : `, ${days(age)} depois da criação`;
    return `${word} em ${readableDay(closedAt)}${after}.`;
  }
  const open = age === null || age < 0 ? '' : ` Em aberto há ${days(age)}.`;
  if (stage === null) {
    return `Em “${stageText}”, que não é uma etapa do processo.${open}`;
  }
  return daysInStage === null
    ? `Em “${stage}”; não está registrado desde quando.${open}`
    : `Em “${stage}” há ${days(daysInStage)}.${open}`;
}

/** Of a stage in which the deal was not. */
const WITHOUT_DAYS: Partial<Readonly<Record<WayFacts['state'], string>>> = {
  skipped: 'pulada',
  ahead: '–',
  'not-reached': '–',
};

/** Beneath a stage's name: `agora, desde 13 out.`, `entrada em 2 jun., 2 vezes`, `perdido aqui`; '' for nothing. */
export function wayWhen({ state, entered, visits }: WayFacts, today: Day): string {
  const times = visits < 2 ? '' : `${visits} vezes`;
  const day = entered === null ? null : readableDay(entered, partsOf(today).year);
  const parts = [
    state === 'now' ? 'agora' : state === 'lost' ? 'perdido aqui' : '',
    day === null ? '' : state === 'now' && visits < 2 ? `desde ${day}` : `entrada em ${day}`,
    times,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** A stage's days on the way: `41`, `pulada`, `sem registro`, `–`. */
export function wayDays({ state, days: length }: WayFacts): string {
  const without = WITHOUT_DAYS[state];
  return without ?? (length === null ? 'sem registro' : dayNumber(length));
}

/**
 * A way of which no day is recorded: `Etapa 3 de 4: Prospecção › Necessidades › Proposta ›
 * Negociação.` with what to record; without a place where that is not known.
 */
export function undatedWay(stages: readonly string[], now: number): string {
  const order = stages.join(' › ');
  const known =
    now === -1
      ? `Não está registrado a quais destas etapas o negócio chegou, nem quando: ${order}.`
      : `Etapa ${now + 1} de ${stages.length}: ${order}. Não está registrado em que dia o negócio chegou a cada uma.`;
  return `${known} Uma coluna de data para cada etapa mostraria isso; de agora em diante, também “Registrar mudanças de etapa agora”, no menu.`;
}

/** The typical days of a stage: `12`, and `–` where too few were there to tell. */
export function wayTypical(median: number | null): string {
  return median === null ? '–' : dayNumber(median);
}

/**
 * What is usual in the deal's stage: `Metade dos negócios da equipe sai de “Proposta” em até 11
 * dias; 8 em cada 10, em até 18.` '' where neither is known.
 */
export function usualStay(
  stage: string,
  { median, most }: { readonly median: number | null; readonly most: number | null },
  allowed: number | null,
): string {
  const limit = allowed === null ? '' : `O processo permite ${days(allowed)}.`;
  const half =
    median === null ? '' : `Metade dos negócios da equipe sai de “${stage}” em até ${days(median)}`;
  const eight =
    most === null
      ? ''
      : half === ''
        ? `8 em cada 10 negócios da equipe saem de “${stage}” em até ${days(most)}`
        : `; 8 em cada 10, em até ${dayNumber(most)}`;
  const usual = half === '' && eight === '' ? '' : `${half}${eight}.`;
  return [usual, limit].filter((text) => text !== '').join(' ');
}

/** Longest text of a cell that is shown. */
const LONGEST = 60;

/** What stands in a required column: long texts cut, a day as the page tells days. */
export function cellText(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : readableDate(text);
}

/** The next step that was last noted in the log: `Anotado em 23 nov. 2026: Ligar para Jane, para 30 nov. 2026.` */
export function notedText(action: string, dueOn: Day | null, notedOn: Day | null): string {
  const on = notedOn === null ? '' : ` em ${readableDay(notedOn)}`;
  const due = dueOn === null ? '' : `, para ${readableDay(dueOn)}`;
  return withStop(`Anotado${on}: ${action.replace(/\.$/, '')}${due}`);
}

/** A place: `Linha 12 de “Deals”` */
export function rowOf(tab: string, row: number): string {
  return `Linha ${row} de “${tab}”`;
}
