/** What became of deals that came as far as one, as a sentence. */

import type { AbsenceCode } from '../pipeline/absence';
import { counted, days, listed, whole } from './format';

/** How deals stand. */
export interface Outcomes {
  readonly won: number;
  readonly lost: number;
  readonly open: number;
}

/** What became of deals like one. */
export type DealsLikeIt =
  /** Of those that were still in the stage after so many days. */
  | ({ readonly kind: 'as-long'; readonly stage: string; readonly days: number } & Outcomes)
  /** Of all that reached the stage; `missing` says which days are not recorded, null for none. */
  | ({
      readonly kind: 'reached';
      readonly stage: string;
      readonly missing: 'own-day' | 'other-days' | null;
    } & Outcomes)
  /** Of those that were open so many days after their creation, in whatever stage. */
  | ({ readonly kind: 'as-old'; readonly days: number } & Outcomes)
  /** It cannot be told how such deals end. */
  | { readonly kind: 'not-known'; readonly why: AbsenceCode };

/** With fewer decided deals than this, what became of them says nothing of the next. */
const FEWEST_DECIDED = 5;

/**
 * What became of deals like it: `Of 31 other deals that were still in Offer after 30 days, 6 were
 * won and 20 lost; 5 are open.` Where that cannot be told, what to record.
 */
export function likeItText(like: DealsLikeIt): string {
  if (like.kind === 'not-known') {
    return `What became of deals like this one cannot be told${NOT_KNOWN[like.why] ?? ' yet.'}`;
  }
  const { won, lost, open } = like;
  const others = won + lost + open;
  const { one, several, none } = which(like);
  const record = toRecord(like);
  if (others === 0) return joined([`No other deal ${none}.`, record]);
  const start = `Of ${counted(others, 'other deal')} that ${others === 1 ? one : several}`;
  const few =
    won + lost < FEWEST_DECIDED ? 'Too few are decided to say what will become of this one.' : '';
  return joined([`${start}, ${outcomesText(like)}.`, few, record]);
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function toRecord(like: DealsLikeIt): string {
  if (like.kind === 'as-old') return TO_RECORD.stage;
  return like.kind === 'reached' && like.missing !== null ? TO_RECORD[like.missing] : '';
}

/** Which deals are counted, said of one, of several and of none. */
interface Which {
  readonly one: string;
  readonly several: string;
  readonly none: string;
}

function which(like: Exclude<DealsLikeIt, { readonly kind: 'not-known' }>): Which {
  switch (like.kind) {
    case 'as-long':
      return wereStill(`in ${like.stage} after ${days(like.days)}`);
    case 'as-old':
      return wereStill(`open ${days(like.days)} after creation`);
    case 'reached': {
      const reached = `reached ${like.stage}`;
      return { one: reached, several: reached, none: `has ${reached} yet` };
    }
  }
}

function wereStill(where: string): Which {
  return { one: `was still ${where}`, several: `were still ${where}`, none: `was still ${where}` };
}

function outcomesText({ won, lost, open }: Outcomes): string {
  if (won + lost === 0) return open === 1 ? '1 is open' : 'all are open';
  const decided = [
    won === 0 ? 'none was won' : `${whole(won)} ${won === 1 ? 'was' : 'were'} won`,
    lost === 0 ? 'none lost' : `${whole(lost)} lost`,
  ];
  const waiting = open === 0 ? [] : [`${whole(open)} ${open === 1 ? 'is' : 'are'} open`];
  return listed([...decided, ...waiting]);
}

const STAGES_WOULD_TELL = 'A date column for each stage, or “Lost at stage”, would tell.';

const TO_RECORD = {
  stage: `Deals of all stages are counted, because the stage of many lost ones is not recorded. ${STAGES_WOULD_TELL}`,
  'own-day': 'To compare by how long it waits, record the day on which it came to this stage.',
  'other-days':
    'To compare by how long a deal waits, record the day on which each deal enters and leaves a stage.',
} as const;

/** Behind what cannot be told. */
const NOT_KNOWN: Partial<Readonly<Record<AbsenceCode, string>>> = {
  'no-losses-recorded':
    ': no lost deal is recorded. Keep lost deals in the sheet, with a stage or status that says so.',
  'no-won-stage': ': no stage is known to mean won. Set it under Process.',
  'lost-stage-unknown': `: of too many lost deals it is not recorded in which stage they were lost. ${STAGES_WOULD_TELL}`,
};
