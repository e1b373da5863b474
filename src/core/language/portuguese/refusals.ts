/** Why a command of the menu or the sidebar did not do what was asked. */

import { type Day, readableDay } from '../../calendar';
import type { Refusal } from '../../failure';
import type { Written } from '../refusals';
import { allQuoted, listed, whole } from './format';
import { peopleThere } from './people';
import { typedTable } from './platform-refusals';

export type * from '../refusals';

/** Refusals that hold no data. */
export const REFUSALS = {
  busy: nothingWritten(
    'Outro comando do Stagecoach está em execução nesta planilha. Tente de novo daqui a um minuto.',
  ),
  changedMeanwhile: nothingWritten(
    'Os números mudaram desde que esta página foi lida. Leia a planilha de novo e depois combine.',
  ),
  setUpFirst: nothingWritten(
    'Ainda não há uma página “Sales Process”. Configure primeiro o processo e depois faça o acordo.',
  ),
  historyNotOurs: {
    outcome: 'Nada foi registrado.',
    reason:
      'A página “Stage History” é preenchida por uma fórmula, ou falta nela When, Deal, Field, From ou To. Mude o nome dela para que uma nova seja criada.',
  },
  noDealsTab:
    'Nenhuma página com negócios foi encontrada. É preciso uma linha de cabeçalhos, pelo menos para a etapa e para o negócio, o cliente ou o valor. Você pode escolher as colunas na barra lateral.',
  noDeals: 'Ainda não há negócios abaixo dos cabeçalhos.',
  unexpected: unexpectedAfter('Nenhum dado seu foi alterado.'),
  nothingAgreed: nothingWritten('Diga primeiro o que foi combinado.'),
} as const;

/**
 * Something that nobody foresaw: `Algo deu errado, e o Stagecoach não previa isso. Nenhum dado seu
 * foi alterado. …`, or what was written before it.
 */
export function unexpected(written: Written): string {
  return isNothing(written) ? REFUSALS.unexpected : unexpectedAfter(whatWasWritten(written));
}

function unexpectedAfter(done: string): string {
  return `Ocorreu um erro que o Stagecoach não previa. ${done} Tente de novo; se acontecer outra vez, escolha “Verificar a instalação”.`;
}

/** A refusal as it is said where something was written before it; `reason` is its second part. */
export function refusedAfter(reason: string, written: Written): string {
  return `${whatWasWritten(written)} ${reason}`;
}

/** Whether nothing was written. */
export function isNothing({ done, begun }: Pick<Written, 'done' | 'begun'>): boolean {
  return done.length === 0 && begun.length === 0;
}

/** `Antes disso, foi escrito em “Stage History”. A escrita em “Coaching Report” tinha começado e …` */
function whatWasWritten({ done, begun }: Written): string {
  const whole =
    done.length === 0 ? [] : [`Antes disso, o Stagecoach já tinha escrito em ${allQuoted(done)}.`];
  const half =
    begun.length === 0
      ? []
      : [
          `A escrita em ${allQuoted(begun)} tinha começado e talvez esteja incompleta; o mesmo comando corrige isso. O que você digitou é mantido.`,
        ];
  return [...whole, ...half].join(' ');
}

/** A date that the calendar does not have: `O dia 2026-02-30 não existe.` */
export function noSuchDay(date: string): string {
  return `O dia ${date} não existe.`;
}

/** A period that ends before it begins: `O período começa em 1 mar. 2026 e termina antes, em 1 fev. 2026.` */
export function daysTurned(from: Day, to: Day): string {
  return `O período começa em ${readableDay(from)} e termina antes, em ${readableDay(to)}.`;
}

/** A typed name that nobody has: `Ninguém nos negócios se chama “Anna”. Nos negócios constam Ana e Bo.` */
export function unknownName(typed: string, names: readonly string[]): string {
  return `Ninguém nos negócios se chama “${typed}”. ${peopleThere(names)}`;
}

/** A typed name that several may have: `“An” pode ser Ana ou Anton. Digite uma parte maior do nome.` */
export function ambiguousName(typed: string, names: readonly string[]): string {
  return `“${typed}” pode ser ${listed(names, 'or')}. Digite uma parte maior do nome.`;
}

/** `Há uma página “Coaching Report” que o Stagecoach não escreveu nesta planilha.` */
export function tabNotWrittenHere(tab: string): string {
  return `Há uma página “${tab}” que o Stagecoach não escreveu nesta planilha.`;
}

/** A page of that name stands there already. */
export function tabIsYours(tab: string): Refusal {
  return nothingWritten(`${tabNotWrittenHere(tab)} Mude o nome dela ou exclua-a e tente de novo.`);
}

/** `A página “Sales Process” contém algo, mas falta na primeira linha o cabeçalho “Stage”. …` */
export function tabIsSomethingElse(tab: string, header: string): Refusal {
  return nothingWritten(
    `A página “${tab}” contém algo, mas falta na primeira linha o cabeçalho “${header}”. Recoloque o cabeçalho ou, se a página for sua, mude o nome dela.`,
  );
}

/** A tab of deals: `A página “Deals” está protegida, e você não pode editar as colunas H e I. …` */
export function tabIsProtected(tab: string, columns: readonly string[]): Refusal {
  const what =
    columns.length === 0
      ? 'editá-la'
      : `editar ${columns.length === 1 ? 'a coluna' : 'as colunas'} ${listed(columns)}`;
  return nothingWritten(
    `A página “${tab}” está protegida, e você não pode ${what}. Peça permissão ao proprietário da planilha ou escolha “Relatório de coaching”, que não precisa mudar nada nessa página.`,
  );
}

/** One of the add-on's tabs: `A página “Salespeople” está protegida, e você não pode editar tudo nela. …` */
export function ownedTabIsProtected(tab: string): Refusal {
  return nothingWritten(
    `A página “${tab}” está protegida, e você não pode editar tudo nela. Peça permissão ao proprietário da planilha.`,
  );
}

/** `A página “Coaching Log” é uma tabela com tipos de coluna fixos (B e C), que …` */
export function tabIsTable(tab: string, columns: readonly string[] = []): Refusal {
  const which = columns.length === 0 ? '' : ` (${listed(columns)})`;
  return nothingWritten(`A página “${tab}”${typedTable(which)}`);
}

/** A cell that people fill by a formula: `A célula G2 de “Salespeople” contém uma fórmula, que …` */
export function cellIsFormula(tab: string, cell: string): Refusal {
  return nothingWritten(
    `A célula ${cell} de “${tab}” contém uma fórmula, que fica como está. Mude o valor lá.`,
  );
}

/** Rows moved between reading and writing: `Alguém alterou “Deals” no mesmo momento. …` */
export function tabHasChanged(tab: string): Refusal {
  return nothingWritten(`Alguém alterou “${tab}” no mesmo momento. Tente de novo.`);
}

/** `Há dados demais para ler de uma só vez: com “Stage History” (700.000 linhas) são …` */
export function tooManyCells(tab: string, rows: number, most: number): Refusal {
  return nothingWritten(
    `Há dados demais para ler de uma só vez: com “${tab}” (${whole(rows)} linhas), são mais de ${whole(most)} células. Passe para outra planilha o que tem mais de dois anos e exclua colunas e linhas vazias.`,
  );
}

/** A refusal of a command that has written nothing. */
export function nothingWritten(reason: string): Refusal {
  return { outcome: 'Nada foi escrito.', reason };
}
