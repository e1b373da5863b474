/**
 * Refusals of custom functions, which Sheets shows as the error of a cell. Each stands after the
 * function's name: `SC_PLAN: “quota” deve ser maior que 0; encontrado: 0.`
 */

import { listed, quoted, whole } from './format';

/** What a function's ranges are called where one of their rows has a problem. */
export const RANGE_NAMES = {
  deals: 'negócios',
  activities: 'intervalo das atividades',
  process: 'intervalo do processo',
  history: 'intervalo do histórico',
} as const;

/** What a lead source or a method is called that no deal names, in a cell of a result. */
export const NOT_RECORDED = 'não registrado';

/** What each kind of argument must be, to stand after `deve ser`. */
export const EXPECTED_ARGUMENTS = {
  deals: 'um intervalo com cabeçalhos e pelo menos um negócio',
  activities:
    'um intervalo com os cabeçalhos “Date”, “Salesperson” e “Activity” e pelo menos uma linha',
  process: 'um intervalo cuja primeira linha tenha o cabeçalho “Stage”',
  history:
    'um intervalo cuja primeira linha tenha os cabeçalhos “When”, “Deal”, “Field”, “From” e “To”',
  salesperson: 'um só nome',
  salespeople: 'um nome ou um intervalo de nomes',
  stage: 'o nome de uma etapa',
  day: 'uma data',
  number: 'um número',
  word: 'uma só palavra',
} as const;

/** What else a range must be, or is instead, where it is taken for another one. */
export const RANGES_CONFUSED = {
  process: 'o processo de vendas',
  processComesSecond: 'o processo de vendas, que vem em segundo lugar',
  deals: 'os negócios',
  withStages: 'um intervalo com pelo menos uma etapa',
} as const;

/** A function's name before the reason why it gives nothing: `SC_PLAN: falta “weeks”; …` */
export function functionRefuses(name: string, reason: string): string {
  return `${name}: ${reason}`;
}

/** `falta “weeks”; deve ser um número.` */
export function argumentMissing(parameter: string, expected: string): string {
  return `falta “${parameter}”; deve ser ${expected}.`;
}

/** `“weeks” deve ser um número; encontrado: “dez”.` */
export function argumentUnfit(parameter: string, expected: string, found: string): string {
  return `“${parameter}” deve ser ${expected}; encontrado: ${found}.`;
}

/** `“weeks” deve ser maior que 0; encontrado: -1.` */
export function numberTooSmall(parameter: string, found: number): string {
  return argumentUnfit(parameter, 'maior que 0', String(found).replace('.', ','));
}

/** `“by” deve ser source ou method; encontrado: “product”.` */
export function wordUnknown(parameter: string, known: readonly string[], found: string): string {
  return argumentUnfit(parameter, listed(known, 'or'), quoted(found));
}

/** `“salesperson” deve ser um só nome.` */
export function oneNameWanted(parameter: string): string {
  return `“${parameter}” deve ser ${EXPECTED_ARGUMENTS.salesperson}.`;
}

/** `“from” não pode vir depois de “to”; encontrado: 2026-06-30 e 2026-01-01.` */
export function fromAfterTo(from: string, to: string): string {
  return `“from” não pode vir depois de “to”; encontrado: ${from} e ${to}.`;
}

/** `aceita no máximo 5 argumentos; encontrados: 7.` */
export function argumentsTooMany(most: number, found: number): string {
  return `aceita no máximo ${most} ${most === 1 ? 'argumento' : 'argumentos'}; encontrados: ${found}.`;
}

/** What a range must be, with what its first row holds: `um intervalo … (cabeçalhos encontrados: Nome)` */
export function withHeadersSeen(expected: string, headers: readonly string[]): string {
  return `${expected} (cabeçalhos encontrados: ${headersText(headers)})`;
}

/** `os intervalos têm 2.600.000 células; uma fórmula tem tempo para 2.000.000. …` */
export function rangesTooLarge(cells: number, most: number): string {
  return `os intervalos têm ${whole(cells)} células; uma fórmula só tem tempo para ${whole(most)}. Use menos linhas ou colunas, por exemplo Deals!A1:P50000.`;
}

/** What was found in a range: `“dez”`, or `3 × 2 células que começam com “Deal”`. */
export function rangeFound(rows: number, columns: number, first: string): string {
  if (rows === 1 && columns === 1) return quoted(first);
  return `${rows} × ${columns} células que começam com ${quoted(first)}`;
}

/** `nenhuma coluna dos negócios diz em que etapa um negócio está. Cabeçalhos encontrados: …` */
export function noStageColumn(headers: readonly string[]): string {
  return `nenhuma coluna dos negócios diz em que etapa um negócio está. Cabeçalhos encontrados: ${headersText(headers)}.`;
}

/** `nenhuma coluna diz quem é responsável por um negócio. Cabeçalhos encontrados: Negócio e Etapa. …` */
export function noSalespersonColumn(headers: readonly string[]): string {
  return `nenhuma coluna diz quem é responsável por um negócio. Cabeçalhos encontrados: ${headersText(headers)}. Adicione uma ou deixe “salesperson” em branco para ver a equipe.`;
}

/** `ninguém nas atividades se chama “Anna”. Nomes encontrados: Ana e Bo.` */
export function nobodyDid(typed: string, names: readonly string[]): string {
  return `ninguém nas atividades se chama “${typed}”. Nomes encontrados: ${listed(names.slice(0, MOST_NAMED))}.`;
}

/** `ninguém nos negócios se chama “Anna”. Nomes encontrados: Ana e Bo.` */
export function nobodyCalled(typed: string, names: readonly string[]): string {
  return `ninguém nos negócios se chama “${typed}”. Nomes encontrados: ${listed(names.slice(0, MOST_NAMED))}.`;
}

/** `o processo não tem a etapa em aberto “Offer”. Tem Lead e Proposta.` */
export function noOpenStage(typed: string, stages: readonly string[]): string {
  return `o processo não tem a etapa em aberto “${typed}”. Tem ${listed(stages)}.`;
}

/** Names and headers are listed up to here. */
const MOST_NAMED = 12;

function headersText(headers: readonly string[]): string {
  return headers.length === 0 ? 'nenhum' : listed(headers.slice(0, MOST_NAMED));
}
