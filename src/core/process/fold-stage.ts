import { foldText } from '../text/fold-text';
import { names as words } from '../text/names';

/** Words of which systems make names without spaces: "closedwon", "presentationscheduled". */
const COMPOUND_PARTS: readonly string[] =
  words(`closed, close, won, lost, win, loss, not, deal, lead,
  new, open, contract, sent, signed, proposal, quote, offer, presentation, demo, meeting, call, review,
  appointment, scheduled, booked, held, done, qualified, qualification, unqualified, to, buy, decision,
  maker, bought, in, negotiation, prospecting, needs, need, analysis, discovery, value, proposition,
  perception, price, verbal, commit, commitment, received, made, presented, contacted, payment,
  invoice, order, under, progress, evaluation, closing, nurture, nurturing, stage`);

/**
 * A stage's name folded for comparison, names without spaces split into their words.
 * @example foldStage('closedwon') // 'closed won'
 * @example foldStage('Closed—Won') // 'closed won'
 */
export function foldStage(name: string): string {
  return foldText(name)
    .split(' ')
    .map((word) => (COMPOUND_PARTS.includes(word) ? word : (splitCompound(word) ?? word)))
    .join(' ');
}

const LONGEST_COMPOUND = 60;

/** The word as several of the known ones; null where it is not made of them. */
function splitCompound(word: string): string | null {
  if (word === '') return '';
  // A cell full of text is no word; taking it apart would go as deep as it is long.
  if (word.length > LONGEST_COMPOUND) return null;
  for (const part of COMPOUND_PARTS) {
    if (!word.startsWith(part)) continue;
    const rest = splitCompound(word.slice(part.length));
    if (rest !== null) return `${part} ${rest}`.trim();
  }
  return null;
}
