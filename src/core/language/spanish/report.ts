import { type Day, partsOf, readableDay, type Window } from '../../calendar';
import type { ReferenceKind } from '../../inference/comparison';
import { FEWEST_OUTCOMES } from '../../inference/material';
import type { AgreementState } from '../../process';
import { inForceSince } from '../../process';
import type { RowProblem } from '../../table';
import type * as English from '../report';
import { allQuoted, counted, listed, lowerFirst, ofAll, upperFirst, whole } from './format';
import { IN_SHORT_TEXTS } from './in-short';
import { periodText } from './period';
import { problemsSummary } from './problems';

/** Headings and fixed lines of the coaching report and of the page for a talk. */
export const REPORT_TEXTS = {
  strengths: 'Lo que va bien',
  findings: 'Merece una conversación',
  look: 'Un primer punto por donde empezar',
  notices: 'Para tener en cuenta',
  discuss: 'Oportunidades para comentar',
  agreements: 'Acordado la última vez',
  plan: 'Plan',
  numbers: 'Las cifras',
  couldBe: 'Causas posibles',
  undecided: 'La hoja de cálculo no permite distinguir entre ellas; pregunte.',
  about: 'Sobre este informe',
  restInTeamReport: 'Lo que se leyó y lo que se omitió está en el informe del equipo.',
  moreCompared:
    'También se compara lo acordado: cuanto más se compara, más pruebas hacen falta para que algo cuente como hallazgo.',
  readers: 'Toda persona que pueda abrir esta hoja de cálculo puede leer este informe.',
  drafted:
    'Proceso: borrador a partir de las etapas encontradas. Corríjalo en la barra lateral y después acuérdelo.',
  nobodyCompared:
    'Todavía no se ha comparado a nadie: hay muy poco que comparar, o nada con que comparar.',
  nothingProvenYet: 'Todavía no se ha demostrado nada: hay muy pocos casos para eso.',
  noTrouble: 'No se ha demostrado nada que deba preocupar',
} as const;

/** Stand before the names of those with a finding, and of those with a first place to look. */
const MARKS = { finding: '● ', look: '◐ ' } as const;

/** The mark before a name; '' for somebody of whom nothing stands out. */
export function markOf(hasFinding: boolean, hasLook: boolean): string {
  if (hasFinding) return MARKS.finding;
  return hasLook ? MARKS.look : '';
}

/** `Informe de coaching · Ana Berg · al 23 nov 2026 · todas las oportunidades`; `whose` is null for the team. */
export function reportTitle(whose: string | null, asOf: Day, window: Window): string {
  const name = whose === null ? '' : `${whose} · `;
  return `Informe de coaching · ${name}al ${readableDay(asOf)} · ${periodText(window, asOf)}`;
}

/** `412 oportunidades leídas de “Deals” (415 filas). 3 omitidas: la fila 57 no tiene etapa.` */
export function dealsReadText(
  tabs: readonly string[],
  deals: number,
  rows: number,
  leftOut: readonly RowProblem[],
): string {
  const names = allQuoted(tabs);
  const read = `${counted(deals, 'oportunidad leída', 'oportunidades leídas')} de ${names} (${counted(rows, 'fila')}).`;
  if (leftOut.length === 0) return read;
  return `${read} ${counted(leftOut.length, 'fila omitida', 'filas omitidas')}: ${problemsSummary(leftOut)}`;
}

/**
 * Problems of rows that were read all the same, and those of other tabs.
 * @param tabs the tabs of deals
 */
export function alsoNoted(problems: readonly RowProblem[], tabs: readonly string[]): string {
  return `Además se observó: ${problemsSummary(problems, tabs)}`;
}

/** Said where the report's day lies before all deals. */
export function noneYet(asOf: Day): string {
  return `El ${readableDay(asOf)} todavía no existía ninguna de estas oportunidades.`;
}

/** Deals that name no salesperson. */
export function ofNobody(deals: number): string {
  const [whose, count] = deals === 1 ? ['la lleva', 'cuenta'] : ['las lleva', 'cuentan'];
  return `En ${dealsText(deals)} no consta quién ${whose}; ${count} solo para el equipo.`;
}

/** Deals that were open on the report's day and have moved since, nobody recorded from where. */
export function openInUnknownStage(deals: number, asOf: Day): string {
  const were = deals === 1 ? 'estaba abierta' : 'estaban abiertas';
  return `${dealsText(deals)} ${were} el ${readableDay(asOf)} en una etapa que no consta.`;
}

function dealsText(count: number): string {
  return counted(count, 'oportunidad', 'oportunidades');
}

/** How many have agreed to the process, and for whom it has changed since. */
export function processAgreed(agreed: number, of: number, changed: readonly string[]): string {
  const start = `Proceso: acordado con ${ofAll(agreed, of, 'persona')}.`;
  if (changed.length === 0) return start;
  return `${start} Ha cambiado desde el acuerdo con: ${listed(changed)}.`;
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
      ? `${isLeaning ? `${REPORT_TEXTS.nothingProvenYet} ` : ''}Las cifras de las personas del equipo difieren, pero no más de lo que ${explained(true)}.`
      : 'Entre las personas del equipo no hay ninguna diferencia que las cifras respalden.';
  }
  const alone = isAnyApart || isLeaning ? IN_SHORT_TEXTS.notBeyond : IN_SHORT_TEXTS.nothing;
  return `${alone} Las diferencias entre personas no se someten a prueba: para eso hacen falta cuatro personas.`;
}

/** What a difference that is no finding may come from. */
function explained(isAmongPeople: boolean): string {
  return isAmongPeople
    ? 'pueden explicar el azar y las diferencias habituales entre personas'
    : 'puede explicar el azar';
}

/** What was found of the whole team as one. */
export function ofWholeTeam(sentence: string): string {
  return `El equipo en conjunto: ${lowerFirst(sentence)}`;
}

/** How a person's process stands, for the line with the name. */
export function agreementText(agreement: AgreementState, asOf: Day): string {
  const { year } = partsOf(asOf);
  switch (agreement.kind) {
    case 'none':
      return 'proceso todavía sin acordar';
    case 'half':
      return agreement.missing === 'manager'
        ? 'falta que la persona responsable acepte el proceso'
        : 'falta que esta persona acepte el proceso';
    case 'agreed':
      return `proceso acordado por ambas partes el ${readableDay(inForceSince(agreement.agreement) ?? 0, year)}`;
    case 'changed':
      return `el proceso ha cambiado desde el acuerdo del ${readableDay(inForceSince(agreement.agreement) ?? 0, year)}`;
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
      ? `Aquí las cifras difieren, pero no más de lo que ${explained(isAmongPeople)}`
      : 'Aquí no hay ninguna diferencia que las cifras respalden';
  const beside = isAmongPeople
    ? ''
    : `; comparación solo con ${listed(references.map((kind) => OWN_REFERENCES[kind]))}: ${figuresText(figures)}`;
  // So few are no ground for it: it is said of what could be compared.
  if (decidedDeals < FEWEST_OUTCOMES) {
    return `${start}; solo se comparó: ${figuresText(figures)}.`;
  }
  return `${start} (${decidedText(decidedDeals)}${beside}).`;
}

function decidedText(deals: number): string {
  return counted(deals, 'oportunidad con resultado', 'oportunidades con resultado');
}

function figuresText(figures: readonly string[]): string {
  const named = figures.slice(0, NAMED_FIGURES).map(lowerFirst);
  return listed(withFurther(named, figures.length - named.length));
}

function withFurther(named: readonly string[], further: number): readonly string[] {
  return further === 0 ? named : [...named, `${whole(further)} más`];
}

/** Said instead where the whole team has something in common, with the sentences that tell it. */
export function nothingBeyondTeam(decidedDeals: number, common: readonly string[]): string {
  const start = `Nada aparte de lo que todo el equipo tiene en común (${decidedText(decidedDeals)}).`;
  return [start, ...common.map(ofWholeTeam)].join(' ');
}

/** Said instead where the figures lean to something. */
export function nothingProven(decidedDeals: number, hasStrength: boolean): string {
  const start = hasStrength ? REPORT_TEXTS.noTrouble : 'Aquí todavía no se ha demostrado nada';
  return `${start} (${decidedText(decidedDeals)}).`;
}

/** What somebody is compared with, to stand after "con". */
const OWN_REFERENCES: Readonly<Record<ReferenceKind, string>> = {
  others: 'los demás',
  agreed: 'lo acordado',
  'own past': 'las cifras propias anteriores',
};

/** The line with a person's name: `● Ana Berg – 12 ganadas, 31 perdidas` */
export function personHeading(name: string, mark: string, stands: string): string {
  return `${mark}${name} – ${stands}`;
}

/** `12 ganadas, 31 perdidas`; a count that nobody writes down is null. */
export function wonAndLost(won: number | null, lost: number | null): string {
  const wins = won === null ? 'las ganadas no se conocen' : counted(won, 'ganada');
  return `${wins}, ${lost === null ? 'las perdidas no se registran' : counted(lost, 'perdida')}`;
}

/** Who has a line in short and no block. */
export function withoutBlock(names: readonly string[], further: number): string {
  return `No hay nada más que decir de: ${listed(withFurther(names, further))}.`;
}

/** A deal by row and name: `fila 88 · Rowan Foods`; one without a name is called by its row already. */
export function dealName(row: number, deal: string): string {
  const place = `fila ${row}`;
  return deal === place ? place : `${place} · ${deal}`;
}

/** A deal with why it is worth a word: `fila 88 · Rowan Foods: 41 días en la etapa “Offer”.` */
export function dealLine(deal: string, said: string): string {
  return `${deal}: ${said}`;
}

/** Why a deal is worth a word, with the question where it is not asked already. */
export function dealSaid(reasons: readonly string[], question: string | null): string {
  return `${reasons.join(' ')}${question === null ? '' : ` “${question}”`}`;
}

/** Stands before the notes of deals in a sheet that nobody keeps any more. */
export function countedUpTo(newest: Day): string {
  return `Al ${readableDay(newest)}, el día más reciente de la hoja de cálculo: `;
}

/** A question to read out. */
export function ask(question: string): string {
  return `Pregunte: “${question}”`;
}

/** One thing to try. */
export function tryThis(action: string): string {
  return `Para probar: ${action}`;
}

/** What to ask and, unless it is told elsewhere, what to try. */
export function askAndTry(question: string, action: string | null): string {
  return `${ask(question)}${action === null ? '' : ` ${tryThis(action)}`}`;
}

/** Other diagnoses of the same problem. */
export function fitsAsWell(titles: readonly string[]): string {
  return `También ${titles.length === 1 ? 'encaja' : 'encajan'}: ${allQuoted(titles)}.`;
}

/** What a strength may come from: the diagnosis with its likeliest cause. */
export function strengthText(title: string, cause: string | null, advice: string): string {
  return `${title}${cause === null ? '' : `: ${lowerFirst(cause)}`}. ${advice}`;
}

/** What to record to tell causes apart next time. */
export function recordNextTime(dataWanted: readonly string[]): string {
  const each = dataWanted.map((text) => lowerFirst(text.replace(/\.$/, '')));
  return `Para saber más la próxima vez, registre: ${each.join('; ')}.`;
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
    points === 'against' ? 'nada apunta en esa dirección' : 'hay muy pocos casos para saberlo';
  return `${name} – ${start}: ${found}`;
}
