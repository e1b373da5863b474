import type { OpenFacts } from '../../metrics/open-deal-facts';
import type { PersonPlan } from '../../metrics/person-plan';
import type { Metrics } from '../../metrics/table';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { AgreementState } from '../../process';
import type { Advice } from '../advice';
import type { RankedCauses } from '../rank-causes';

/** What a notice is made from. */
export interface NoticeInput {
  readonly lookup: PipelineIndex;
  /** Index of the salesperson. */
  readonly person: number;
  readonly metrics: Metrics;
  readonly agreement: AgreementState;
  readonly plan: PersonPlan | null;
  readonly facts: OpenFacts;
}

/** A fact about a salesperson's sheet that needs no test, and what may be made of it. */
export interface NoticeRecord extends Advice {
  /** On the page for a 1:1 it stands at the top, before everything else. */
  readonly comesFirst?: true;
  /** Codes of notices that would tell less of the same: they are left out beside this one. */
  readonly tellsMoreThan?: readonly string[];
  /** The fact in a sentence; null where it does not hold. */
  sentence(input: NoticeInput): string | null;
  /** The fact of the whole team, where that is worth a sentence of its own beside the persons'. */
  teamSentence?(lookup: PipelineIndex): string | null;
  /** The figure to follow up instead of `followUp` for this salesperson; null for `followUp` itself. */
  followUpFor?(input: NoticeInput): Advice['followUp'] | null;
}

/** A notice that holds for the whole team. */
export type TeamNotice = Pick<Notice, 'code' | 'sentence' | 'diagnosis'>;

/** A notice that holds for one salesperson. */
export interface Notice {
  readonly code: string;
  readonly comesFirst: boolean;
  readonly sentence: string;
  /** What may be made of it. */
  readonly diagnosis: Advice;
  /** The causes with what points to each; computed on the first call. */
  readonly rankedCauses: () => RankedCauses;
}
