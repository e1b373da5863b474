import type { Deal, DealField } from '../../deals';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { Stage } from '../../process';

/** A deal as the flags look at it. */
export interface FlaggedDeal {
  readonly deal: Deal;
  /** Index of the deal. */
  readonly index: number;
  readonly standing: 'open' | 'won' | 'lost';
  /** Index of the salesperson; -1 for nobody. */
  readonly person: number;
  /** The open stage it stands in, with the salesperson's own terms; null where not known. */
  readonly stage: Stage | null;
  readonly stageIndex: number;
  /** The open stages of the salesperson's process up to that one. */
  readonly stagesSoFar: readonly Stage[];
  /** Days in the stage; null where the day of entry is not known. */
  readonly daysInStage: number | null;
  /** Rows that repeat the deal. */
  readonly repeatedIn: readonly number[];
}

/** The team whose deals are flagged. */
export interface FlaggedTeam {
  readonly lookup: PipelineIndex;
  /** Whether a tab has a column for the field. */
  readonly hasColumn: (tab: string, field: DealField) => boolean;
  readonly stageName: (stage: number) => string;
}

/** Says why a flag applies to a deal, in a sentence; null where it does not. */
export type ReasonOf = (deal: FlaggedDeal) => string | null;

/** A flag: a short label beside a deal's row, and why it stands there. */
export interface Flag {
  readonly code: string;
  /** The fields that it is about, the nearest first; none for what is about other columns. */
  readonly about: readonly DealField[];
  /** What stands in the flags column. */
  readonly label: string;
  /** Which deals it is asked of; the open ones where left out. */
  readonly askedOf?: 'won' | 'lost' | 'any';
  /** It is worth no talk; else the note ends with a question that fits the step. */
  readonly hasNoQuestion?: true;
  /** It is told in a talk that another flag asks for, though it asks for none itself. */
  readonly isTold?: true;
  /** It is about what the deal costs: the stage's exit criterion does not answer it. */
  readonly isAboutPrice?: true;
  /** For a flag that tells of a blank cell: how it is told once, where hardly any row is filled. */
  readonly gap?: FlagGap;
  /** Learns from the whole team what deals are measured by, and returns the judge of one deal. */
  learn(team: FlaggedTeam): ReasonOf;
}

/** What is said of a tab in which hardly any deal has what a flag asks for. */
export interface FlagGap {
  /** The column that is missing or blank. */
  readonly field: DealField;
  /** What is counted, `won deal`, where it is not any deal. */
  readonly noun?: string;
  /** What they lack: `have no day on which they were won`. */
  readonly what: string;
  /** Which of the deals are asked, where not all that the flag is asked of. */
  readonly isAsked?: (deal: FlaggedDeal) => boolean;
  /** Whether the report's head tells of it already. */
  readonly isSaidElsewhere?: (team: FlaggedTeam) => boolean;
}
