import { randomFrom } from '../../simulation/random';
import { simulate } from '../../simulation/simulate';
import { judge } from '../../src/core/inference/judge';
import { PeerComparisons } from '../../src/core/inference/references/peer-comparisons';
import type { EvidenceRule } from '../../src/core/inference/rule';
import { indexPipeline } from '../../src/core/pipeline/pipeline-index';
import { SIGNALS } from '../../src/core/playbook/signals/signals';
import { seededRandom } from '../../src/core/statistics';
import {
  type Found,
  flatFindings,
  naiveFindings,
  plainComparisons,
  poolingFindings,
} from './other-methods';
import { pipelineOf } from './pipeline';
import type { Planted, Scenario } from './scenarios';

/** The ways of judging that are set side by side, in the order of the table. */
export const METHODS = ['naive', 'flat', 'pooling', 'ours', 'praise'] as const;
export type Method = (typeof METHODS)[number];

/** What one report said by one method. */
export interface Verdict {
  readonly isFalse: boolean;
  readonly isCaught: boolean;
  /** What was found and should not have been, to tell where falseness comes from. */
  readonly wrong: readonly string[];
}

/** Makes a team, has it sell, reads its tabs and judges the whole report by every method. */
export function play(
  { model, recording, planted }: Scenario,
  seed: number,
  rule: EvidenceRule,
): Record<Method, Verdict> {
  const team = model();
  const deals = simulate(team, randomFrom(seededRandom(seed)));
  const lookup = indexPipeline(pipelineOf(deals, team, recording));
  const compared = lookup.pipeline.salespeople.map((_, index) => index);
  const peers = new PeerComparisons(lookup, compared, SIGNALS, rule);
  const plain = plainComparisons(peers);
  const { assessed, team: ofTeam } = judge(lookup, compared, SIGNALS, { rule, peers });
  const verdict = (found: readonly Found[]): Verdict => verdictOn(found, planted);
  return {
    naive: verdict(naiveFindings(plain)),
    flat: verdict(flatFindings(plain)),
    pooling: verdict(poolingFindings(plain)),
    ours: verdict([
      ...assessed.filter(({ kind }) => kind === 'finding'),
      ...ofTeam.map((each) => ({ ...each, person: null })),
    ]),
    praise: verdict(assessed.filter(({ kind }) => kind === 'strength')),
  };
}

/**
 * What is told of the planted person, or of the whole team where that has the trouble, is right at
 * the figures that were planted. So is a finding of the whole team there that one person's trouble
 * brings about: as one it really is under its target, but the person is not caught by it. Where all
 * have the trouble, a finding about one of them is true as well, and catches nothing.
 */
function verdictOn(found: readonly Found[], planted: Planted | null): Verdict {
  const isOfWhom = ({ person }: Found): boolean => person === planted?.person;
  const isPlanted = (each: Found): boolean => {
    if (planted === null) return false;
    // What changed for everybody is no finding about one of them.
    const isOfOneOfAll = planted.person === null && each.reference.kind !== 'own past';
    return isOfWhom(each) || each.person === null || isOfOneOfAll;
  };
  const isRight = (each: Found): boolean =>
    isPlanted(each) &&
    [...(planted?.shows ?? []), ...(planted?.follows ?? [])].some(
      (code) => code === each.signal.code,
    );
  const wrong = found.filter((each) => !isRight(each));
  return {
    isFalse: wrong.length > 0,
    isCaught: found.some(
      (each) =>
        planted !== null &&
        isOfWhom(each) &&
        planted.shows.some((code) => code === each.signal.code),
    ),
    wrong: wrong.map(
      ({ person, signal, reference, direction }) =>
        `${person === null ? 'team: ' : ''}${signal.code} ${direction} against ${reference.kind}`,
    ),
  };
}
