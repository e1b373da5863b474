import { guessOutcome, type OutcomeMeaning } from './guess-outcome';
import { guessStage, isParked } from './guess-step';
import { foldName, type Outcome } from './model';
import { letterMeanings } from './outcome-signs';
import { NO_EVIDENCE, type StageEvidence } from './stage-evidence';

/** What a drafted stage means; `byRow` where each row says itself whether its deal was won. */
export type DecidedOutcome = Outcome | 'byRow';

/** What a stage was taken for without its name saying so for sure. */
export interface GuessedOutcome {
  readonly stage: string;
  readonly outcome: 'won' | 'lost';
  readonly deals: number;
}

/** What stages of a draft mean, and how sure that is. */
export interface DecidedOutcomes {
  /** By the stage's folded name. */
  readonly byName: ReadonlyMap<string, DecidedOutcome>;
  readonly guessed: readonly GuessedOutcome[];
  /** Stages that are called closed, and nothing says whether their deals were won. */
  readonly unclear: ReadonlyArray<{ readonly stage: string; readonly deals: number }>;
}

/** From this share on, deals are taken to be nearly all. */
const NEARLY_ALL = 0.9;

/** So many deals that are over tell that a stage is where they end. */
const FEWEST_ENDED = 3;

/**
 * Decides which of the stages mean won and lost: by their names, where these say so for sure, else
 * by what the rows say, else by what is most likely where no other stage means won.
 *
 * @param evidence what the rows say, by folded name; a stage without any has none
 */
export function decideOutcomes(
  names: readonly string[],
  evidence: ReadonlyMap<string, StageEvidence>,
): DecidedOutcomes {
  const letters = letterMeanings(names);
  const stages = names.map((name) => {
    const facts = evidence.get(foldName(name)) ?? NO_EVIDENCE;
    const meaning = letters.get(foldName(name)) ?? guessOutcome(name);
    return { name, facts, meaning, outcome: fromNameOrRows(name, meaning, facts) };
  });
  const rowsSay = (outcome: 'won' | 'lost'): boolean =>
    stages.some((stage) => stage.outcome === outcome || stage.facts[outcome] > 0);
  const hasWon = rowsSay('won');
  const hasLost = rowsSay('lost');
  const hasOpen = stages.some(({ facts }) => facts.deals > 0 && facts.closed === 0);
  const byName = new Map<string, DecidedOutcome>();
  const guessed: GuessedOutcome[] = [];
  const unclear: Array<{ stage: string; deals: number }> = [];
  for (const { name, facts, meaning, outcome } of stages) {
    const { deals, over } = facts;
    const areOver = deals > 0 && over >= NEARLY_ALL * deals;
    let decided = outcome;
    if (decided === null && meaning === 'likelyWon') decided = !hasWon || areOver ? 'won' : 'open';
    if (decided === null && meaning === 'closed') {
      decided = !hasWon && hasLost ? 'won' : 'open';
      if (decided === 'open' && deals > 0) unclear.push({ stage: name, deals });
    }
    // Every deal there is over, other stages have open ones, and nothing else means lost.
    const isEnd = deals >= FEWEST_ENDED && facts.closed >= NEARLY_ALL * deals;
    if (decided === null && meaning === null && isEnd && hasWon && !hasLost && hasOpen) {
      decided = 'lost';
    }
    byName.set(foldName(name), decided ?? 'open');
    const isGuess = (decided === 'won' || decided === 'lost') && decided !== meaning;
    if (isGuess) guessed.push({ stage: name, outcome: decided as 'won' | 'lost', deals });
  }
  return { byName, guessed, unclear };
}

/** What the name says for sure, else what the rows say of nearly all its deals; else null. */
function fromNameOrRows(
  name: string,
  meaning: OutcomeMeaning | null,
  { deals, tickedWon, tickedLost, won, lost, over, probability }: StageEvidence,
): DecidedOutcome | null {
  if (meaning === 'won' || meaning === 'lost') return meaning;
  if (meaning === 'open' || isParked(name)) return 'open';
  if (deals === 0) return null;
  const step = guessStage(name).step;
  const isKnownStep = step !== null && step !== 'closing';
  // A known step in which all deals happen to be won is still a step; its rows say so themselves.
  if (isKnownStep && meaning === null) return 'open';
  if (tickedWon >= NEARLY_ALL * deals) return 'won';
  if (tickedLost >= NEARLY_ALL * deals) return 'lost';
  if (meaning !== null) {
    if (won >= NEARLY_ALL * deals) return 'won';
    if (lost >= NEARLY_ALL * deals) return 'lost';
    if (won + lost >= NEARLY_ALL * deals) return 'byRow';
  }
  if (probability === 1) return 'won';
  // A first stage may be at 0 % too, but its deals are not over.
  if (probability === 0 && over >= NEARLY_ALL * deals) return 'lost';
  return null;
}
