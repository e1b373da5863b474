import { listed, upperFirst } from '../language/format';
import { type Advice, type Cause, wholeCause } from './advice';
import { POINTERS, type PointerName } from './pointers';
import {
  type Pointer,
  type PointerInput,
  type PointerReading,
  type Points,
  pointerSentence,
} from './pointers/pointer';
import { type Missing, WHAT_TO_RECORD } from './what-to-record';

/** A reading with the name of its pointer. */
export interface NamedReading extends PointerReading {
  readonly name: PointerName;
}

/** A possible cause with what the data say about it. */
export interface RankedCause {
  readonly code: string;
  /** In a few words, for where figures stand beside it. */
  readonly name: string;
  /** The name, and what the cause would mean. */
  readonly cause: string;
  readonly points: Points;
  /** What speaks for it; where nothing does, what was looked at. A sentence each, with its figures. */
  readonly pointers: readonly string[];
  readonly readings: readonly NamedReading[];
}

/** The causes of a diagnosis or a notice, likeliest first, and what to record to tell them apart. */
export interface RankedCauses {
  readonly causes: readonly RankedCause[];
  /** Only what is really missing; where nothing is, what the diagnosis wants recorded. */
  readonly dataWanted: string;
  readonly isMissingData: boolean;
}

/** The strength of a cause about which there are no data: a p that leans neither way. */
const NO_LEANING = 0.5;

/** The order of causes by which way their pointers point. */
const RANK = { for: 0, unknown: 1, against: 2 } as const;

/**
 * Looks at every pointer of the causes. Causes are ordered by the strength of what speaks for them:
 * the smallest p of a cause's pointers, times their number, because a cause with more pointers has
 * more chances. Those that the data speak against come last.
 */
export function rankCauses({ causes, dataWanted }: Advice, input: PointerInput): RankedCauses {
  const missing = new Set<Missing>();
  const ranked = causes.map((cause) => {
    const found = readPointers(cause, input);
    for (const each of found.missing) missing.add(each);
    return rankedCause(cause, found.readings);
  });
  ranked.sort((a, b) => RANK[a.points] - RANK[b.points] || a.strength - b.strength);
  const wanted = listed([...missing].map((each) => WHAT_TO_RECORD[each]));
  return {
    causes: ranked,
    dataWanted: wanted === '' ? dataWanted : `${upperFirst(wanted)}.`,
    isMissingData: missing.size > 0,
  };
}

/** The causes where there is nobody to look at them against: in their order, all to be asked about. */
export function causesToAskAbout({ causes, dataWanted }: Advice): RankedCauses {
  return {
    causes: causes.map((cause) => rankedCause(cause, [])),
    dataWanted,
    isMissingData: false,
  };
}

/** What the pointers of a cause read, and what those miss that cannot tell. */
function readPointers(
  { pointers = [] }: Cause,
  input: PointerInput,
): { readonly readings: readonly NamedReading[]; readonly missing: readonly Missing[] } {
  const readings: NamedReading[] = [];
  const missing: Missing[] = [];
  for (const name of pointers) {
    const pointer: Pointer = POINTERS[name];
    const reading = pointer.look(input);
    if (!('missing' in reading)) readings.push({ ...reading, name });
    else if (reading.missing !== null) missing.push(reading.missing);
  }
  return { readings, missing };
}

function rankedCause(
  cause: Cause,
  readings: readonly NamedReading[],
): RankedCause & { readonly strength: number } {
  const speaking = readings.filter(({ points }) => points === 'for');
  const isAgainst = readings.length > 0 && readings.every(({ points }) => points === 'against');
  const lookedAt = readings.find(({ points }) => points === 'unknown') ?? readings[0];
  const shown = speaking.length > 0 || lookedAt === undefined ? speaking : [lookedAt];
  // An open cause is ranked by what leans its way; one without any data stands in the middle.
  const leaning = speaking.length > 0 ? speaking : readings;
  return {
    code: cause.code,
    name: cause.name,
    cause: wholeCause(cause),
    points: speaking.length > 0 ? 'for' : isAgainst ? 'against' : 'unknown',
    pointers: shown.map((reading) => pointerSentence(POINTERS[reading.name], reading)),
    readings,
    strength:
      readings.length === 0 ? NO_LEANING : Math.min(...leaning.map(({ p }) => p)) * readings.length,
  };
}
