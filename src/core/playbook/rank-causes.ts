import { listed, upperFirst } from '../language/format';
import type { Cause, Diagnosis } from './diagnoses/diagnosis';
import type { Missing, NamedReading, PointerInput, Points } from './pointers/pointer';
import { pointerSentence } from './pointers/pointer-sentences';
import { POINTERS } from './pointers/pointers';

/** A possible cause with what the sheet says of it. */
export interface RankedCause {
  readonly code: string;
  readonly cause: string;
  readonly points: Points;
  /** What speaks for it; where nothing does, what was looked at. A sentence each, with its figures. */
  readonly pointers: readonly string[];
  readonly readings: readonly NamedReading[];
}

/** The causes of a diagnosis, likeliest first, and what to record to tell them apart. */
export interface RankedCauses {
  readonly causes: readonly RankedCause[];
  /** Only what is really missing; the diagnosis's own wish where nothing is. */
  readonly dataWanted: string;
  readonly isMissingData: boolean;
}

/** How to ask for what is not recorded. */
const TO_RECORD: Readonly<Record<Missing, string>> = {
  'needs stage': 'a stage for needs analysis',
  'needs dates': 'the day on which needs analysis began',
  reasons: 'a reason for each lost deal',
  source: 'the source of each deal',
  method: 'the prospecting method of each deal',
  product: 'the product of each deal',
  'amount changes': 'every change of an amount',
  'close date changes': 'every change of a close date',
  'next steps': 'the next step of each open deal and its date',
  'close dates': 'a close date for each open deal',
  'stage dates': 'the day on which each deal entered a stage',
};

/** The strength of a cause of which the sheet tells nothing: a p that leans neither way. */
const NO_LEANING = 0.5;

/**
 * Looks at every pointer of a diagnosis's causes. Causes are ordered by the strength of what
 * speaks for them: the smallest p of a cause's pointers, times their number, because a cause with
 * more pointers has more chances. Those that the data speak against come last.
 */
export function rankCauses({ causes, dataWanted }: Diagnosis, input: PointerInput): RankedCauses {
  const missing = new Set<Missing>();
  const told = causes.map((cause) => weigh(cause, input, missing));
  const rank = { for: 0, unknown: 1, against: 2 } as const;
  told.sort((a, b) => rank[a.points] - rank[b.points] || a.strength - b.strength);
  const wanted = listed([...missing].map((each) => TO_RECORD[each]));
  return {
    causes: told,
    dataWanted: wanted === '' ? dataWanted : `${upperFirst(wanted)}.`,
    isMissingData: missing.size > 0,
  };
}

function weigh(
  { code, cause, pointers }: Cause,
  input: PointerInput,
  missing: Set<Missing>,
): RankedCause & { readonly strength: number } {
  const readings: NamedReading[] = [];
  for (const name of pointers) {
    const reading = POINTERS[name](input);
    if (!('missing' in reading)) readings.push({ ...reading, name });
    else if (reading.missing !== null) missing.add(reading.missing);
  }
  const speaking = readings.filter(({ points }) => points === 'for');
  const isAgainst = readings.length > 0 && readings.every(({ points }) => points === 'against');
  const looked = readings.find(({ points }) => points === 'unknown') ?? readings[0];
  return {
    code,
    cause,
    points: speaking.length > 0 ? 'for' : isAgainst ? 'against' : 'unknown',
    pointers: (speaking.length > 0 || looked === undefined ? speaking : [looked]).map(
      pointerSentence,
    ),
    readings,
    // An open cause is ranked by what leans its way; one without any data stands in the middle.
    strength:
      readings.length === 0
        ? NO_LEANING
        : Math.min(...(speaking.length > 0 ? speaking : readings).map(({ p }) => p)) *
          readings.length,
  };
}
