import { type Day, partsOf, readableDay, type Window } from '../../calendar';
import type { ReferenceKind } from '../../inference/comparison';
import { FEWEST_OUTCOMES } from '../../inference/material';
import type { AgreementState } from '../../process';
import { inForceSince } from '../../process';
import type { RowProblem } from '../../table';
import type * as English from '../report';
import {
  allQuoted,
  counted,
  listed,
  lowerFirst,
  oneOrMany,
  quoted,
  upperFirst,
  whole,
} from './format';
import { IN_SHORT_TEXTS } from './in-short';
import { periodText } from './period';
import { problemsSummary } from './problems';

/** Headings and fixed lines of the coaching report and of the page for a talk. */
export const REPORT_TEXTS = {
  strengths: 'Ce qui va bien',
  findings: 'Mérite une conversation',
  look: 'Un premier point à regarder',
  notices: 'À noter',
  discuss: 'Affaires à passer en revue',
  agreements: 'Convenu la dernière fois',
  plan: 'Plan',
  numbers: 'Les chiffres',
  couldBe: 'Causes possibles',
  undecided: 'La feuille ne permet pas de trancher entre ces causes ; posez la question.',
  about: 'À propos de ce rapport',
  restInTeamReport: 'Ce qui a été lu et ce qui a été écarté figure dans le rapport sur l’équipe.',
  moreCompared:
    'Ce qui est convenu est comparé aussi : plus on fait de comparaisons, plus l’écart doit être net pour établir un constat.',
  readers: 'Toute personne qui peut ouvrir ce classeur peut lire ce rapport.',
  drafted:
    'Processus : ébauche d’après les étapes trouvées. Corrigez-la dans le panneau latéral, puis mettez-vous d’accord.',
  nobodyCompared:
    'Aucune comparaison n’a encore été faite : il y a trop peu à comparer, ou rien à quoi comparer.',
  nothingProvenYet: 'Rien n’est encore établi : il y a trop peu de cas.',
  noTrouble: 'Rien de préoccupant n’est établi',
} as const;

/** Stand before the names of those with a finding, and of those with a first place to look. */
const MARKS = { finding: '● ', look: '◐ ' } as const;

/** The mark before a name; '' for somebody of whom nothing stands out. */
export function markOf(hasFinding: boolean, hasLook: boolean): string {
  if (hasFinding) return MARKS.finding;
  return hasLook ? MARKS.look : '';
}

/** `Rapport de coaching · Ana Berg · au 23 nov. 2026 · toutes les affaires`; `whose` is null for the team. */
export function reportTitle(whose: string | null, asOf: Day, window: Window): string {
  const name = whose === null ? '' : `${whose} · `;
  return `Rapport de coaching · ${name}au ${readableDay(asOf)} · ${periodText(window, asOf)}`;
}

/** `412 affaires lues dans « Deals » (415 lignes). 3 lignes écartées – ligne 57 : pas d’étape.` */
export function dealsReadText(
  tabs: readonly string[],
  deals: number,
  rows: number,
  leftOut: readonly RowProblem[],
): string {
  const read = `${counted(deals, 'affaire lue', 'affaires lues')} dans ${allQuoted(tabs)} (${counted(rows, 'ligne')}).`;
  if (leftOut.length === 0) return read;
  return `${read} ${counted(leftOut.length, 'ligne écartée', 'lignes écartées')} – ${problemsSummary(leftOut)}`;
}

/**
 * Problems of rows that were read all the same, and those of other tabs.
 * @param tabs the tabs of deals
 */
export function alsoNoted(problems: readonly RowProblem[], tabs: readonly string[]): string {
  return `Relevé aussi – ${problemsSummary(problems, tabs)}`;
}

/** Said where the report's day lies before all deals. */
export function noneYet(asOf: Day): string {
  return `Au ${readableDay(asOf)}, aucune de ces affaires n’existait encore.`;
}

/** Deals that name no salesperson. */
export function ofNobody(deals: number): string {
  const text = oneOrMany(
    deals,
    'affaire n’indique pas qui la suit et ne compte',
    'affaires n’indiquent pas qui les suit et ne comptent',
  );
  return `${whole(deals)} ${text} que pour l’équipe.`;
}

/** Deals that were open on the report's day and have moved since, nobody recorded from where. */
export function openInUnknownStage(deals: number, asOf: Day): string {
  return `${counted(deals, 'affaire était', 'affaires étaient')} en cours au ${readableDay(asOf)}, dans une étape qui n’est pas enregistrée.`;
}

/** How many have agreed to the process, and for whom it has changed since. */
export function processAgreed(agreed: number, of: number, changed: readonly string[]): string {
  const start = `Processus : convenu avec ${counted(agreed, 'personne')} sur ${whole(of)}.`;
  if (changed.length === 0) return start;
  return `${start} Modifié depuis l’accord pour : ${listed(changed)}.`;
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
      ? `${isLeaning ? `${REPORT_TEXTS.nothingProvenYet} ` : ''}Les chiffres diffèrent d’une personne à l’autre, mais pas plus que ${explained(true)}.`
      : 'Les chiffres ne permettent d’établir aucune différence entre les personnes.';
  }
  const alone = isAnyApart || isLeaning ? IN_SHORT_TEXTS.notBeyond : IN_SHORT_TEXTS.nothing;
  return `${alone} Les personnes ne sont pas comparées entre elles : il faut être quatre pour cela.`;
}

/** What a difference that is no finding may come from, behind "pas plus que". */
function explained(isAmongPeople: boolean): string {
  return isAmongPeople
    ? 'le hasard et les différences habituelles entre personnes ne peuvent l’expliquer'
    : 'le hasard ne peut l’expliquer';
}

/** What was found of the whole team as one. */
export function ofWholeTeam(sentence: string): string {
  return `Toute l’équipe : ${lowerFirst(sentence)}`;
}

/** How a person's process stands, for the line with the name. */
export function agreementText(agreement: AgreementState, asOf: Day): string {
  const { year } = partsOf(asOf);
  switch (agreement.kind) {
    case 'none':
      return 'pas encore de processus convenu';
    case 'half':
      return agreement.missing === 'manager'
        ? 'processus pas encore accepté par la personne responsable'
        : 'processus pas encore accepté par la personne elle-même';
    case 'agreed':
      return `processus convenu ensemble le ${readableDay(inForceSince(agreement.agreement) ?? 0, year)}`;
    case 'changed':
      return `processus modifié depuis l’accord du ${readableDay(inForceSince(agreement.agreement) ?? 0, year)}`;
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
      ? `Les chiffres diffèrent ici, mais pas plus que ${explained(isAmongPeople)}`
      : 'Les chiffres ne permettent ici d’établir aucune différence';
  const beside = isAmongPeople
    ? ''
    : ` ; comparaison uniquement avec ${listed(references.map((kind) => OWN_REFERENCES[kind]))} : ${figuresText(figures)}`;
  // So few are no ground for it: it is said of what could be compared.
  if (decidedDeals < FEWEST_OUTCOMES) {
    return `${start} ; comparaison uniquement pour : ${figuresText(figures)}.`;
  }
  return `${start} (${decidedText(decidedDeals)}${beside}).`;
}

function decidedText(deals: number): string {
  return counted(deals, 'affaire close', 'affaires closes');
}

function figuresText(figures: readonly string[]): string {
  const named = figures.slice(0, NAMED_FIGURES).map(lowerFirst);
  return listed(withFurther(named, figures.length - named.length));
}

function withFurther(named: readonly string[], further: number): readonly string[] {
  return further === 0 ? named : [...named, counted(further, 'autre')];
}

/** Said instead where the whole team has something in common, with the sentences that tell it. */
export function nothingBeyondTeam(decidedDeals: number, common: readonly string[]): string {
  const start = `Rien au-delà de ce que toute l’équipe a en commun (${decidedText(decidedDeals)}).`;
  return [start, ...common.map(ofWholeTeam)].join(' ');
}

/** Said instead where the figures lean to something. */
export function nothingProven(decidedDeals: number, hasStrength: boolean): string {
  const start = hasStrength ? REPORT_TEXTS.noTrouble : 'Rien n’est encore établi ici';
  return `${start} (${decidedText(decidedDeals)}).`;
}

/** What somebody is compared with, to stand after "avec". */
const OWN_REFERENCES: Readonly<Record<ReferenceKind, string>> = {
  others: 'les autres',
  agreed: 'ce qui a été convenu',
  'own past': 'ses propres chiffres antérieurs',
};

/** The line with a person's name: `● Ana Berg – 12 gagnées, 31 perdues` */
export function personHeading(name: string, mark: string, stands: string): string {
  return `${mark}${name} – ${stands}`;
}

/** `12 affaires gagnées, 31 perdues`; a count that nobody writes down is null. */
export function wonAndLost(won: number | null, lost: number | null): string {
  const wins =
    won === null
      ? 'affaires gagnées non connues'
      : counted(won, 'affaire gagnée', 'affaires gagnées');
  return `${wins}, ${lost === null ? 'affaires perdues non enregistrées' : counted(lost, 'perdue')}`;
}

/** Who has a line in short and no block. */
export function withoutBlock(names: readonly string[], further: number): string {
  return `Rien de plus à signaler pour : ${listed(withFurther(names, further))}.`;
}

/** A deal by row and name: `ligne 88 · Rowan Foods`; one without a name is called by its row already. */
export function dealName(row: number, deal: string): string {
  const place = `ligne ${row}`;
  return deal === place ? place : `${place} · ${deal}`;
}

/** A deal with why it is worth a word: `ligne 88 · Rowan Foods : 41 jours à l’étape « Offre ».` */
export function dealLine(deal: string, said: string): string {
  return `${deal} : ${said}`;
}

/** Why a deal is worth a word, with the question where it is not asked already. */
export function dealSaid(reasons: readonly string[], question: string | null): string {
  return `${reasons.join(' ')}${question === null ? '' : ` ${quoted(question)}`}`;
}

/** Stands before the notes of deals in a sheet that nobody keeps any more. */
export function countedUpTo(newest: Day): string {
  return `Au ${readableDay(newest)}, date la plus récente de la feuille : `;
}

/** A question to read out. */
export function ask(question: string): string {
  return `Demandez : ${quoted(question)}`;
}

/** One thing to try. */
export function tryThis(action: string): string {
  return `À essayer : ${lowerFirst(action)}`;
}

/** What to ask and, unless it is told elsewhere, what to try. */
export function askAndTry(question: string, action: string | null): string {
  return `${ask(question)}${action === null ? '' : ` ${tryThis(action)}`}`;
}

/** Other diagnoses of the same problem. */
export function fitsAsWell(titles: readonly string[]): string {
  return `Correspond aussi aux chiffres : ${allQuoted(titles)}.`;
}

/** What a strength may come from: the diagnosis with its likeliest cause. */
export function strengthText(title: string, cause: string | null, advice: string): string {
  return `${title}${cause === null ? '' : ` : ${lowerFirst(cause)}`}. ${advice}`;
}

/** What to record to tell causes apart next time. */
export function recordNextTime(dataWanted: readonly string[]): string {
  const each = dataWanted.map((text) => lowerFirst(text.replace(/\.$/, '')));
  return `Pour en savoir plus la prochaine fois, enregistrez : ${each.join(' ; ')}.`;
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
  const start = points === 'against' ? 'rien ne va dans ce sens' : 'trop peu de cas pour le dire';
  return `${name} – ${start} : ${found}`;
}
