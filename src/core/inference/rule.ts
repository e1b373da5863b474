import type { Comparison, TeamComparison } from './comparison';
import type { Signal } from './signal';

/**
 * The families in which comparisons are judged: the founding cases against the others, everything
 * else against the others, people against what they agreed to, and against their own past; and the
 * whole team as one against either of these.
 */
export type Family = Signal['tier'] | 'agreed' | 'own past' | 'whole team';

/** How findings are told from chance. The values are set by the trust simulation. */
export interface EvidenceRule {
  /** Holm's level: the chance of any false finding in a report, were every test exact. */
  readonly falseReports: number;
  /** How the families share it. One without data gives its share to those that have some. */
  readonly shares: Readonly<Record<Family, number>>;
  /** The same level for strengths, which are a family of their own. */
  readonly falseStrengths: number;
  /** How much it takes to believe that people differ by more than chance: see `overdispersion`. */
  readonly priorDegrees: number;
}

/** The rule in use; docs/statistics.md has the table behind it. */
export const EVIDENCE_RULE: EvidenceRule = {
  falseReports: 0.1,
  shares: { headline: 0.71, detail: 0.14, agreed: 0.03, 'own past': 0.02, 'whole team': 0.1 },
  falseStrengths: 0.2,
  priorDegrees: 20,
};

/** No rule and no list reaches up to it: a p above need not be made exact. */
export const HOPELESS_P = 0.2;

/** The family that a comparison is judged in. */
export function familyOf({
  person,
  reference,
  signal,
}: Pick<Comparison | TeamComparison, 'person' | 'reference' | 'signal'>): Family {
  if (person === null) return 'whole team';
  return reference.kind === 'others' ? signal.tier : reference.kind;
}
