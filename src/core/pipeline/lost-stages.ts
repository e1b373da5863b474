import { END } from '../history';
import { type ByPerson, mapByPerson } from './by-person';
import type { DealsByStanding } from './deals-by-standing';
import { type Pipeline, STANDING } from './pipeline';

/** Above this share of lost deals without a known stage, there is no conversion by stage. */
const LARGEST_UNKNOWN_SHARE = 0.1;

/** For how many of the lost deals it is known in which stage they were lost. */
export interface LostStages {
  readonly lost: number;
  readonly known: number;
  /** Enough are known, so that there is a conversion by stage. */
  readonly areKnown: boolean;
}

/** Counts everybody's lost deals whose stage is known. */
export function lostStages(
  { visits, deals }: Pipeline,
  standing: ByPerson<DealsByStanding>,
): ByPerson<LostStages> {
  const isKnown = new Uint8Array(deals.length);
  for (let row = 0; row < visits.size; row++) {
    if (visits.end[row] === END.lost) isKnown[visits.deal[row] as number] = 1;
  }
  return mapByPerson(standing, ({ lost }) => {
    const known = lost.filter((deal) => isKnown[deal] === 1).length;
    return withAreKnown(lost.length, known);
  });
}

/** Whether it is known of enough of the lost deals, all together, in which stage they were lost. */
export function areLostStagesKnown({ visits, standing }: Pipeline): boolean {
  let known = 0;
  for (let row = 0; row < visits.size; row++) if (visits.end[row] === END.lost) known++;
  const lost = standing.reduce((sum, code) => (code === STANDING.lost ? sum + 1 : sum), 0);
  return withAreKnown(lost, known).areKnown;
}

/** Adds up several people's counts. */
export function sumLostStages(all: Iterable<LostStages>): LostStages {
  let lost = 0;
  let known = 0;
  for (const part of all) {
    lost += part.lost;
    known += part.known;
  }
  return withAreKnown(lost, known);
}

function withAreKnown(lost: number, known: number): LostStages {
  return { lost, known, areKnown: lost - known <= LARGEST_UNKNOWN_SHARE * lost };
}
