import type { DealField } from '../../../deals';
import { allQuoted, counted, whole } from '../format';
import { dealsRead } from './deals';

/** Texts of *Start here*, in the order of the page. */
export const START_TEXTS = {
  heading: 'Comece aqui',
  done: 'feito',
  open: 'a fazer',
  begun: 'começado',
  allDone:
    'Tudo pronto. Daqui em diante, a barra lateral abre sem esta seção; ela continua no menu.',
  allBegun:
    'Você já começou. Faça o acordo com as outras pessoas na próxima conversa. Daqui em diante, a barra lateral abre sem esta seção; ela continua no menu.',
  columns: 'Conferir as colunas',
  columnsRight: 'As colunas estão certas',
  showColumns: 'Mostrar as colunas',
  unsure: 'Algumas colunas foram supostas ou não foram encontradas. Confira antes de continuar.',
  guess: 'suposta',
  process: 'Configurar o processo de vendas',
  processWhy:
    'É um rascunho feito a partir das etapas dos seus negócios, na página “Sales Process”, que você pode alterar. “Salespeople” é criada junto.',
  orderGuessed: 'A ordem delas também é suposta: mude-a em “Processo”.',
  setUp: 'Configurar o processo',
  agreement: 'Fazer os acordos',
  agreementWhy:
    'Veja o processo com cada pessoa. Os relatórios medem pelo que foi acordado; sem objetivo, ainda não há o que medir. Isso pode esperar até depois do primeiro relatório.',
  toProcess: 'Mostrar o processo',
  toAgreements: 'Fazer o acordo com cada pessoa',
  report: 'Gerar o primeiro relatório',
  reportWhy: 'Ele vai para uma página própria e não muda nada nos seus negócios.',
  write: 'Gerar o relatório',
  writing: 'Gerando o relatório…',
  more: 'O que outras colunas mostrariam',
  moreWhy: 'Preencha-as nos negócios novos; nos antigos podem ficar em branco.',
  otherName: 'Alguma existe com outro nome?',
  choose: 'Escolher',
  add: 'Adicionar',
  adding: 'Adicionando a coluna…',
  nothingMore: 'Não falta nenhuma coluna que mostre algo a mais.',
  stageDates:
    'Com uma coluna de data para cada etapa, por exemplo “Data da proposta”, você vê quanto tempo os negócios esperam e onde.',
} as const;

/** What is seen once a column is there, the most telling first. */
export const UNLOCKS: ReadonlyArray<readonly [field: DealField, seen: string]> = [
  ['salesperson', 'de quem são os negócios que vão bem e sobre o que falar com cada pessoa'],
  ['amount', 'o que está ganho, o que está em aberto e o que se pode esperar, em dinheiro'],
  ['created', 'quantos negócios novos entram e quanto tempo uma venda leva'],
  ['closeDate', 'que negócios são adiados e o que cada mês traz'],
  ['source', 'que leads resultam em venda'],
  ['lostAtStage', 'onde se perdem negócios'],
  ['lostReason', 'por que se perdem negócios'],
  ['listPrice', 'quanto desconto é dado e onde'],
  ['nextStepDate', 'que negócios em aberto ninguém está levando adiante'],
  ['method', 'que método de prospecção funciona'],
];

/** `Com “Motivo da perda”, você vê por que se perdem negócios.` */
export function unlocked(column: string, seen: string): string {
  return `Com “${column}”, você vê ${seen}.`;
}

/** What was found: `412 negócios lidos em 415 linhas de “Deals”.` */
export function dealsFound(read: number, rows: number, tabs: readonly string[]): string {
  return dealsRead(read, rows).replace(/\.$/, ` de ${allQuoted(tabs, 'and')}.`);
}

/** `2 de 5 pessoas concordaram.` */
export function haveAgreed(agreed: number, people: number): string {
  return `${whole(agreed)} de ${counted(people, 'pessoa')} ${agreed === 1 ? 'concordou' : 'concordaram'}.`;
}
