import { describe, expect, it } from 'vitest';
import type { PersonModel } from '../../../simulation/team-model';
import { leadMixP } from '../../../src/core/inference/lead-mix';
import { compareWithPeers } from '../../../src/core/inference/references/peers';
import type { Sample } from '../../../src/core/inference/samples/sample';
import type { ShareSample } from '../../../src/core/inference/samples/share';
import { indexPipeline } from '../../../src/core/pipeline/pipeline-index';
import { signalOf } from '../../../src/core/playbook/signals/signals';
import { everybody, madeMeasures, TO } from '../teams/make-team';

const signal = signalOf('conversion');

describe('stageOutcomes', () => {
  it('adds up to what the tally counts, with a window and without', () => {
    const all = madeMeasures();
    const recent = indexPipeline({ ...all.pipeline, window: { from: TO - 100, to: TO - 20 } });
    for (const lookup of [all, recent]) {
      lookup.stageOutcomes.forEach((stages, person) => {
        stages.forEach((bySource, stage) => {
          const { advanced = 0, lost = 0 } = lookup.tally.people[person]?.[stage] ?? {};
          const sums = [...bySource.values()];
          expect(sums.reduce((sum, { successes }) => sum + successes, 0)).toBe(advanced);
          expect(sums.reduce((sum, { trials }) => sum + trials, 0)).toBe(advanced + lost);
        });
      });
    }
    const [first] = all.stageOutcomes[0] ?? [];
    expect([...(first?.keys() ?? [])].sort()).toEqual(
      ['Bought list', 'Event', 'Referral', 'Website'].sort(),
    );
  });
});

describe('the conversion of a stage', () => {
  it('is compared within the sources, so that a poor lead mix is not taken for a poor skill', () => {
    // Half of the team works bought lists, the other half referrals; all sell alike.
    const change = (person: PersonModel, index: number): PersonModel => ({
      ...person,
      leadsPerWeek: 6,
      sourceMix: index % 2 === 0 ? [1, 1, 1, 7] : [7, 1, 1, 1],
    });
    const lookup = madeMeasures({ people: 8, change });
    const [target] = signal.targets(lookup.pipeline.process, lookup.pipeline);
    if (target === undefined) throw new RangeError('no stage');
    const compared = compareWithPeers(lookup, { signal, target }, everybody(lookup));
    const poor = compared.filter(({ person }) => person % 2 === 0);
    let unlikely = 0;
    for (const { own, reference, difference } of poor) {
      const others = reference.people.map(
        (each) => signal.sample({ lookup, people: [each] }, target) as Sample,
      );
      const p = leadMixP(own, others, 'low');
      expect((own as ShareSample).strata).not.toBeNull();
      if (difference.pLow > 0.001) continue;
      unlikely++;
      expect(p).toBeGreaterThan(10 * difference.pLow);
      expect(p).toBeGreaterThan(0.005);
    }
    expect(unlikely).toBeGreaterThan(0);
  });
});
