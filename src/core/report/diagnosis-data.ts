import type { Advice } from '../playbook/advice';
import type { RankedCauses } from '../playbook/rank-causes';

/** A diagnosis as everybody is shown it, the sidebar and `report.json` alike: plain data. */
export interface DiagnosisData {
  readonly code: string;
  readonly title: string;
  /** Likeliest first. */
  readonly causes: ReadonlyArray<{
    readonly code: string;
    readonly cause: string;
    readonly pointers: readonly string[];
    readonly points: 'for' | 'against' | 'unknown';
  }>;
  readonly questions: readonly string[];
  readonly action: string;
  /** The measure that shows whether it worked. */
  readonly followUp: string;
  /** What to record to tell the causes apart next time. */
  readonly dataWanted: string;
}

/** What is told of the diagnosis of a finding or of a notice; null where it has none. */
export function diagnosisData(
  diagnosis: Advice | null,
  weighed: RankedCauses | null,
): DiagnosisData | null {
  if (diagnosis === null) return null;
  const { code, title, questions, action, followUp, dataWanted } = diagnosis;
  return {
    code,
    title,
    causes: (weighed?.causes ?? []).map(({ code, cause, pointers, points }) => ({
      code,
      cause,
      pointers,
      points,
    })),
    questions,
    action,
    followUp: followUp.text,
    dataWanted: weighed?.dataWanted ?? dataWanted,
  };
}
