import type { PlannedStage } from './plan';

/** One step on the way to a quota, so many a week. */
export interface QuotaStep extends Pick<PlannedStage, 'needed' | 'low' | 'high' | 'now'> {
  readonly kind: 'activity' | 'stage';
  /** So many of `now` pass the stage over; 0 for none, and of activities. */
  readonly passingOver: number;
  /** The kind of activity, or the stage. */
  readonly name: string;
  /** Whether it is made a weekly target: what can be done more of, and the proposals. */
  readonly isTarget: boolean;
}
