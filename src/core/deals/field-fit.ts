import { guessStage } from '../process/guess-step';
import { type Cell, type ColumnContent, countDifferent } from '../table';
import { names } from '../text/names';
import { DATE_FIELDS, type DealField } from './deal-field';
import { OFFERS } from './fallback-synonyms';

/**
 * How well what stands in a column goes with a field: `no` where it cannot be meant, `unlikely`
 * where it is taken only if nothing else is there, such as days none of which can be read.
 */
export type Fit = 'good' | 'unlikely' | 'no';

/** What a check may know: what the column holds and its header, folded. */
interface Column {
  readonly content: ColumnContent;
  readonly header: string;
}

/** How well a column goes with a field whose header it has; a column without anything may. */
export function fieldFit(field: DealField, content: ColumnContent, header: string): Fit {
  if (content.filled === 0) return 'unlikely';
  if (DATE_FIELDS.includes(field)) return daysFit(field, { content, header });
  return CHECKS[field]?.({ content, header }) ?? 'good';
}

const CHECKS: Partial<Readonly<Record<DealField, (column: Column) => Fit>>> = {
  deal: ({ content }) =>
    isMostly(content, 'dates', 'truths') || isMoney(content)
      ? 'no'
      : isMostly(content, 'numbers')
        ? 'unlikely'
        : 'good',
  dealId: wordsOrNumbersFit,
  account: ({ content }) =>
    isMostly(content, 'dates', 'truths')
      ? 'no'
      : isMostly(content, 'numbers')
        ? 'unlikely'
        : 'good',
  salesperson: salespersonFit,
  stage: stageFit,
  status: statusFit,
  isWon: truthFit,
  isClosed: truthFit,
  pipeline: wordsOrNumbersFit,
  probability: numbersFit,
  amount: numbersFit,
  listPrice: numbersFit,
  discount: discountFit,
  currency: ({ content }) => (isMostly(content, 'dates', 'numbers') ? 'no' : 'good'),
  source: categoryFit,
  method: categoryFit,
  product: wordsOrNumbersFit,
  nextStep: wordsOrNumbersFit,
  lostReason: wordsOrNumbersFit,
  lostAtStage: wordsOrNumbersFit,
  decisionMaker: ({ content }) =>
    isMostly(content, 'dates') || (isMostly(content, 'numbers') && !isMostly(content, 'truths'))
      ? 'no'
      : 'good',
  contacts: ({ content }) => (content.numbers === content.filled ? 'good' : 'no'),
  commitment: ({ content }) =>
    isMostly(content, 'numbers') && !isMostly(content, 'truths') ? 'no' : 'good',
};

/** Filled cells from which on a different value in each says that it is no group of deals. */
const FEWEST_TELLING = 8;

function isMostly(
  content: ColumnContent,
  ...kinds: Array<'dates' | 'numbers' | 'truths'>
): boolean {
  return kinds.some((kind) => content[kind] * 2 > content.filled);
}

/** A nought is a discount, too, where it is not one of two signs for yes and no. */
function discountFit({ content }: Column): Fit {
  const areSigns = content.truths === content.filled && content.values.size > 1;
  const areWords = isMostly(content, 'truths') && !isMostly(content, 'numbers');
  return isMostly(content, 'dates') || areSigns || areWords ? 'no' : 'good';
}

/** Every deal has another value. */
function isAllDifferent({ filled, values }: ColumnContent): boolean {
  return filled >= FEWEST_TELLING && values.size === filled;
}

function wordsOrNumbersFit({ content }: Column): Fit {
  return isMostly(content, 'dates') ? 'no' : 'good';
}

function categoryFit({ content }: Column): Fit {
  if (isMostly(content, 'dates') || isAllDifferent(content)) return 'no';
  return isMostly(content, 'numbers') ? 'unlikely' : 'good';
}

/** Days that cannot be read are told as such, but "Won" and "Closed" may head something else. */
function daysFit(field: DealField, { content, header }: Column): Fit {
  if (content.dates > 0) return 'good';
  if (content.truths === content.filled) return 'no';
  if (content.numbers === content.filled) return 'unlikely';
  if (content.withDigits === 0 && !MAY_BE_UNREADABLE.includes(field)) return 'no';
  return content.withDigits > 0 || !HEADS_FLAGS.includes(header) ? 'unlikely' : 'no';
}

/** Under these headers people are told which days cannot be read; others may head words. */
const MAY_BE_UNREADABLE: readonly DealField[] = ['created', 'closeDate', 'closedOn'];

const HEADS_FLAGS =
  names(`won, lost, closed, close, closing, added, due, gewonnen, verloren, abschluss,
  ganado, perdido, cierre, gagne, perdu, cloture, ganho, fechamento, fecho`);

function truthFit({ content }: Column): Fit {
  return content.truths === content.filled ? 'good' : 'no';
}

/** Amounts that cannot be read are told as such, but these words may head something else. */
function numbersFit({ content, header }: Column): Fit {
  if (OFFERS.includes(header.replace(/s$/, ''))) return isMoney(content) ? 'good' : 'no';
  if (isMostly(content, 'dates')) return 'no';
  if (content.numbers > 0) return isMostly(content, 'numbers') ? 'good' : 'unlikely';
  return HEADS_OTHERS.includes(header) ? 'no' : 'unlikely';
}

/** From here on a number is rather a price than a count. */
const LEAST_PRICE = 100;

/** Running numbers leave fewer than so many out from one to the next. */
const WIDEST_STEP = 10;

/** Whether numbers are sums of money: no counts, nor numbers by which deals are known. */
function isMoney(content: ColumnContent): boolean {
  const { filled, values, numericValues } = content;
  if (!isMostly(content, 'numbers')) return false;
  const most = Math.max(...numericValues);
  const areRunning = most - Math.min(...numericValues) < WIDEST_STEP * filled;
  return most >= LEAST_PRICE && !(areRunning && values.size * 2 > filled);
}

const HEADS_OTHERS = names('opportunity, sales, potential, list, confidence, size, total, budget');

/** From so many names on nobody's team is meant, nor where most of a hundred stand once. */
const MOST_PEOPLE = 500;
const MANY_PEOPLE = 100;

/**
 * How many different names a column has that can be no salespeople for their number: more than a
 * team has people, or another one in nearly each row. Null where there are few enough.
 */
export function crowdOf(
  rows: ReadonlyArray<readonly Cell[]>,
  column: number,
  content: ColumnContent,
): number | null {
  if (content.filled < FEWEST_TELLING || isMostly(content, 'dates', 'numbers', 'truths'))
    return null;
  const { filled, different } = countDifferent(rows, column);
  const isCrowd =
    different > MOST_PEOPLE ||
    (different >= MANY_PEOPLE && different * 2 > filled) ||
    (filled >= FEWEST_TELLING && different === filled);
  return isCrowd ? different : null;
}

/** A name, an e-mail address, or the number of a person where the header says so. */
function salespersonFit({ content, header }: Column): Fit {
  if (isMostly(content, 'dates', 'truths')) return 'no';
  if (!isMostly(content, 'numbers')) return 'good';
  if (isAllDifferent(content)) return 'no';
  const isId = /\b(?:id|no|nr|number|nummer|code|owner)$/.test(header);
  return isId ? 'good' : 'no';
}

/** A few names again and again. */
function stageFit({ content, header }: Column): Fit {
  if (isMostly(content, 'dates')) return 'no';
  if (isMostly(content, 'truths')) return MAY_BE_ELSE.includes(header) ? 'no' : 'unlikely';
  // In a short list each deal may stand in another stage, if these are stages.
  if (isAllDifferent(content)) return namesSteps(content) ? 'good' : 'unlikely';
  if (!MAY_BE_ELSE.includes(header)) return 'good';
  if (content.twoLetters * 2 > content.filled) return 'no';
  return namesSteps(content) ? 'good' : 'unlikely';
}

/**
 * Whether a column holds stages, whatever its header: a few names again and again, at least half of
 * them known, steps of selling as well as won or lost.
 */
export function holdsStages(content: ColumnContent): boolean {
  const { filled, values } = content;
  if (isMostly(content, 'dates', 'numbers', 'truths') || values.size * 2 > filled) return false;
  const guesses = [...values].map(guessStage);
  const steps = guesses.filter(({ step }) => step !== null).length;
  const outcomes = guesses.filter(({ outcome }) => outcome !== 'open').length;
  return steps > 0 && outcomes > 0 && (steps + outcomes) * 2 >= values.size;
}

function statusFit({ content, header }: Column): Fit {
  if (isMostly(content, 'dates', 'truths', 'numbers')) return 'no';
  const isSure = !MAY_BE_ELSE.includes(header) && !isAllDifferent(content);
  return isSure || tellsOutcomes(content) ? 'good' : 'no';
}

/** Headers over states of a country, counts or days as well as over stages and outcomes. */
const MAY_BE_ELSE =
  names(`state, estado, etat, closed, won, list, group, pipeline, funnel, progress,
  fortschritt, embudo, avance, avancement, funil, andamento, stand, issue`);

function tellsOutcomes({ values, twoLetters, filled }: ColumnContent): boolean {
  if (twoLetters * 2 > filled) return false;
  return [...values].some(
    (value) => OPEN_WORDS.includes(value) || guessStage(value).outcome !== 'open',
  );
}

const OPEN_WORDS = names(`open, active, in progress, ongoing, pending, offen, aktiv, laufend,
  abierto, abierta, activo, activa, en curso, ouvert, ouverte, actif, en cours, aberto, aberta,
  ativo, ativa, em andamento, em aberto`);

/** Whether some value is known as a step of selling or as an outcome. */
function namesSteps(content: ColumnContent): boolean {
  const known = [...content.values].filter((value) => {
    const { step, outcome } = guessStage(value);
    return step !== null || outcome !== 'open';
  });
  return tellsOutcomes(content) || known.length * 2 > content.values.size;
}
