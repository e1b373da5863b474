import { type Day, partsOf, readableDay, type Window } from '../../calendar';
import type { ReferenceKind } from '../../inference/comparison';
import { FEWEST_OUTCOMES } from '../../inference/material';
import type { AgreementState } from '../../process';
import { inForceSince } from '../../process';
import type { RowProblem } from '../../table';
import type * as English from '../report';
import { allQuoted, counted, listed, lowerFirst, upperFirst, whole } from './format';
import { IN_SHORT_TEXTS } from './in-short';
import { periodText } from './period';
import { problemsSummary } from './problems';

/** Headings and fixed lines of the coaching report and of the page for a talk. */
export const REPORT_TEXTS = {
  strengths: 'O que vai bem',
  findings: 'Merece uma conversa',
  look: 'Um primeiro ponto a olhar',
  notices: 'A observar',
  discuss: 'Negócios a discutir',
  agreements: 'Combinado da última vez',
  plan: 'Plano',
  numbers: 'Os números',
  couldBe: 'O que pode estar por trás',
  undecided: 'A planilha não mostra qual destas causas se aplica; pergunte.',
  about: 'Sobre este relatório',
  restInTeamReport: 'O que foi lido e o que ficou de fora está no relatório da equipe.',
  moreCompared:
    'O que foi acordado também é comparado: quanto mais se compara, mais forte precisa ser a evidência para uma constatação.',
  readers: 'Quem pode abrir esta planilha pode ler este relatório.',
  drafted:
    'Processo de vendas: rascunho feito a partir das etapas encontradas. Corrija-o na barra lateral e só depois faça o acordo sobre ele.',
  nobodyCompared: 'Ninguém foi comparado ainda: há pouco a comparar, ou não há com que comparar.',
  nothingProvenYet: 'Nada está comprovado ainda: há poucos casos para isso.',
  noTrouble: 'Não há nada comprovado que cause preocupação',
} as const;

/** Stand before the names of those with a finding, and of those with a first place to look. */
const MARKS = { finding: '● ', look: '◐ ' } as const;

/** The mark before a name; '' for somebody of whom nothing stands out. */
export function markOf(hasFinding: boolean, hasLook: boolean): string {
  if (hasFinding) return MARKS.finding;
  return hasLook ? MARKS.look : '';
}

/** `Relatório de coaching · Ana Berg · posição em 23 nov. 2026 · todos os negócios`; `whose` is null for the team. */
export function reportTitle(whose: string | null, asOf: Day, window: Window): string {
  const name = whose === null ? '' : `${whose} · `;
  return `Relatório de coaching · ${name}posição em ${readableDay(asOf)} · ${periodText(window, asOf)}`;
}

/** `412 negócios lidos de “Deals” (415 linhas). 3 ficaram de fora: linha 57 sem etapa.` */
export function dealsReadText(
  tabs: readonly string[],
  deals: number,
  rows: number,
  leftOut: readonly RowProblem[],
): string {
  const names = allQuoted(tabs);
  const read = `${counted(deals, 'negócio lido', 'negócios lidos')} de ${names} (${counted(rows, 'linha')}).`;
  if (leftOut.length === 0) return read;
  const were = leftOut.length === 1 ? 'ficou' : 'ficaram';
  return `${read} ${whole(leftOut.length)} ${were} de fora: ${problemsSummary(leftOut)}`;
}

/**
 * Problems of rows that were read all the same, and those of other tabs.
 * @param tabs the tabs of deals
 */
export function alsoNoted(problems: readonly RowProblem[], tabs: readonly string[]): string {
  return `Além disso: ${problemsSummary(problems, tabs)}`;
}

/** Said where the report's day lies before all deals. */
export function noneYet(asOf: Day): string {
  return `Em ${readableDay(asOf)} ainda não havia nenhum destes negócios.`;
}

/** Deals that name no salesperson. */
export function ofNobody(deals: number): string {
  const [are, count] = deals === 1 ? ['está', 'conta'] : ['estão', 'contam'];
  return `${counted(deals, 'negócio')} ${are} sem pessoa responsável e só ${count} para a equipe.`;
}

/** Deals that were open on the report's day and have moved since, nobody recorded from where. */
export function openInUnknownStage(deals: number, asOf: Day): string {
  const were = deals === 1 ? 'estava' : 'estavam';
  return `${counted(deals, 'negócio')} ${were} em aberto em ${readableDay(asOf)}, em uma etapa que não está registrada.`;
}

/** How many have agreed to the process, and for whom it has changed since. */
export function processAgreed(agreed: number, of: number, changed: readonly string[]): string {
  const start = `Processo de vendas: acordado com ${whole(agreed)} de ${counted(of, 'pessoa')}.`;
  if (changed.length === 0) return start;
  return `${start} Alterado depois do acordo: ${listed(changed)}.`;
}

/**
 * Said where nobody has anything worth a conversation.
 * @param references with what anything of anybody was compared
 */
export function nothingFound(
  references: ReadonlySet<ReferenceKind>,
  { isLeaning, isAnyApart, hasStrength }: Parameters<typeof English.nothingFound>[1],
): string {
  if (references.size === 0) {
    return isLeaning ? REPORT_TEXTS.nothingProvenYet : REPORT_TEXTS.nobodyCompared;
  }
  if (hasStrength) return `${REPORT_TEXTS.noTrouble}.`;
  if (references.has('others')) {
    return isAnyApart || isLeaning
      ? `${isLeaning ? `${REPORT_TEXTS.nothingProvenYet} ` : ''}Os números diferem de uma pessoa para outra, mas não mais do que ${explained(true)}.`
      : 'Nenhuma diferença entre as pessoas que os números sustentem.';
  }
  const alone = isAnyApart || isLeaning ? IN_SHORT_TEXTS.notBeyond : IN_SHORT_TEXTS.nothing;
  return `${alone} As pessoas não são testadas entre si: para isso são necessárias quatro.`;
}

/** What a difference that is no finding may come from. */
function explained(isAmongPeople: boolean): string {
  return isAmongPeople
    ? 'o acaso e as diferenças habituais entre pessoas podem explicar'
    : 'o acaso pode explicar';
}

/** What was found of the whole team as one. */
export function ofWholeTeam(sentence: string): string {
  return `A equipe inteira: ${lowerFirst(sentence)}`;
}

/** How a person's process stands, for the line with the name. */
export function agreementText(agreement: AgreementState, asOf: Day): string {
  const { year } = partsOf(asOf);
  switch (agreement.kind) {
    case 'none':
      return 'ainda sem processo acordado';
    case 'half':
      return agreement.missing === 'manager'
        ? 'a gestão ainda não concordou com o processo'
        : 'a pessoa ainda não concordou com o processo';
    case 'agreed':
      return `processo acordado entre as duas partes em ${readableDay(inForceSince(agreement.agreement) ?? 0, year)}`;
    case 'changed':
      return `processo alterado depois do acordo de ${readableDay(inForceSince(agreement.agreement) ?? 0, year)}`;
  }
}

/** Figures named one by one; of more the rest are counted. */
const NAMED_FIGURES = 5;

/** Said where a person has no finding; where not even the others could be a measure, of which figures. */
export function noFinding(
  decidedDeals: number,
  { references, figures, isApart, hasStrength }: Parameters<typeof English.noFinding>[1],
): string {
  const isAmongPeople = references.includes('others');
  const start = hasStrength
    ? REPORT_TEXTS.noTrouble
    : isApart
      ? `Os números diferem aqui, mas não mais do que ${explained(isAmongPeople)}`
      : 'Nenhuma diferença aqui que os números sustentem';
  const beside = isAmongPeople
    ? ''
    : `; comparação apenas com ${listed(references.map((kind) => OWN_REFERENCES[kind]))}: ${figuresText(figures)}`;
  // So few are no ground for it: it is said of what could be compared.
  if (decidedDeals < FEWEST_OUTCOMES) {
    return `${start}; só isto foi comparado: ${figuresText(figures)}.`;
  }
  return `${start} (${decidedText(decidedDeals)}${beside}).`;
}

function decidedText(deals: number): string {
  return counted(deals, 'negócio decidido', 'negócios decididos');
}

function figuresText(figures: readonly string[]): string {
  const named = figures.slice(0, NAMED_FIGURES).map(lowerFirst);
  return listed(withFurther(named, figures.length - named.length));
}

function withFurther(named: readonly string[], further: number): readonly string[] {
  return further === 0 ? named : [...named, `mais ${whole(further)}`];
}

/** Said instead where the whole team has something in common, with the sentences that tell it. */
export function nothingBeyondTeam(decidedDeals: number, common: readonly string[]): string {
  const start = `Nada além do que a equipe inteira tem em comum (${decidedText(decidedDeals)}).`;
  return [start, ...common.map(ofWholeTeam)].join(' ');
}

/** Said instead where the figures lean to something. */
export function nothingProven(decidedDeals: number, hasStrength: boolean): string {
  const start = hasStrength ? REPORT_TEXTS.noTrouble : 'Aqui nada está comprovado ainda';
  return `${start} (${decidedText(decidedDeals)}).`;
}

/** What somebody is compared with, to stand after "com". */
const OWN_REFERENCES: Readonly<Record<ReferenceKind, string>> = {
  others: 'os demais',
  agreed: 'o acordado',
  'own past': 'os próprios números anteriores',
};

/** The line with a person's name: `● Ana Berg – 12 ganhos, 31 perdidos` */
export function personHeading(name: string, mark: string, stands: string): string {
  return `${mark}${name} – ${stands}`;
}

/** `12 ganhos, 31 perdidos`; a count that nobody writes down is null. */
export function wonAndLost(won: number | null, lost: number | null): string {
  const wins = won === null ? 'número de ganhos desconhecido' : counted(won, 'ganho');
  return `${wins}, ${lost === null ? 'perdas não registradas' : counted(lost, 'perdido')}`;
}

/** Who has a line in short and no block. */
export function withoutBlock(names: readonly string[], further: number): string {
  return `Nada mais a dizer sobre: ${listed(withFurther(names, further))}.`;
}

/** A deal by row and name: `linha 88 · Rowan Foods`; one without a name is called by its row already. */
export function dealName(row: number, deal: string): string {
  const place = `linha ${row}`;
  return deal === place ? place : `${place} · ${deal}`;
}

/** A deal with why it is worth a word: `linha 88 · Rowan Foods: 41 dias em “Proposta”.` */
export function dealLine(deal: string, said: string): string {
  return `${deal}: ${said}`;
}

/** Why a deal is worth a word, with the question where it is not asked already. */
export function dealSaid(reasons: readonly string[], question: string | null): string {
  return `${reasons.join(' ')}${question === null ? '' : ` “${question}”`}`;
}

/** Stands before the notes of deals in a sheet that nobody keeps any more. */
export function countedUpTo(newest: Day): string {
  return `Posição em ${readableDay(newest)}, o dia mais recente da planilha: `;
}

/** A question to read out. */
export function ask(question: string): string {
  return `Pergunte: “${question}”`;
}

/** One thing to try. */
export function tryThis(action: string): string {
  return `Sugestão: ${action}`;
}

/** What to ask and, unless it is told elsewhere, what to try. */
export function askAndTry(question: string, action: string | null): string {
  return `${ask(question)}${action === null ? '' : ` ${tryThis(action)}`}`;
}

/** Other diagnoses of the same problem. */
export function fitsAsWell(titles: readonly string[]): string {
  return `Os números também são compatíveis com ${allQuoted(titles)}.`;
}

/** What a strength may come from: the diagnosis with its likeliest cause. */
export function strengthText(title: string, cause: string | null, advice: string): string {
  return `${title}${cause === null ? '' : `: ${lowerFirst(cause)}`}. ${advice}`;
}

/** What to record to tell causes apart next time. */
export function recordNextTime(dataWanted: readonly string[]): string {
  const each = dataWanted.map((text) => lowerFirst(text.replace(/\.$/, '')));
  return `Para saber mais da próxima vez, registre: ${each.join('; ')}.`;
}

/** A cause with what points to it. With figures beside it, its name is enough. */
export function causeText({
  name,
  cause,
  points,
  pointers,
}: Parameters<typeof English.causeText>[0]): string {
  if (pointers.length === 0) return cause;
  const [first = '', ...others] = pointers;
  const found = [first, ...others.map(upperFirst)].map((each) => `${each}.`).join(' ');
  if (points === 'for') return `${name} – ${found}`;
  const start =
    points === 'against' ? 'nada aponta para isso' : 'há poucos casos para concluir algo';
  return `${name} – ${start}: ${found}`;
}
