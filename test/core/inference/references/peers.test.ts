import { describe, expect, it } from 'vitest';
import { compareWithPeers } from '../../../../src/core/inference/references/peers';
import type { PipelineIndex } from '../../../../src/core/pipeline/pipeline-index';
import { signalOf } from '../../../../src/core/playbook/signals/signals';
import { salespersonNamed } from '../../../../src/core/process';
import { everybody, madeMeasures, only } from '../../teams/make-team';

const signal = signalOf('proposals into deals');

function measured(lookup: PipelineIndex, excluded: ReadonlySet<number> = new Set()) {
  const [target] = signal.targets(lookup.pipeline.process, lookup.pipeline);
  if (target === undefined) throw new RangeError('no target');
  return compareWithPeers(lookup, { signal, target }, everybody(lookup), {
    excluded,
  });
}

/** The same measures with people in groups. */
function inGroups(lookup: PipelineIndex, groups: ReadonlyArray<string | null>): PipelineIndex {
  const { pipeline } = lookup;
  const salespeople = pipeline.salespeople.map((person, index) => ({
    ...person,
    group: groups[index] ?? null,
  }));
  return { ...lookup, pipeline: { ...pipeline, salespeople } };
}

const trialsOf = (sample: { readonly kind: string }): number =>
  'trials' in sample ? (sample.trials as number) : Number.NaN;

describe('compareWithPeers', () => {
  it('sets everybody against all the others, never against a team with the person in it', () => {
    const all = measured(madeMeasures());
    const total = all.reduce((sum, { own }) => sum + trialsOf(own), 0);
    expect(all).toHaveLength(6);
    for (const { own, other, reference, person } of all) {
      expect(trialsOf(own) + trialsOf(other as never)).toBe(total);
      expect(reference.people).toHaveLength(5);
      expect(reference.people).not.toContain(person);
      expect(all[person]?.own).toEqual(own);
    }
  });

  it('has no others in a team of three', () => {
    expect(measured(madeMeasures({ people: 3 }))).toEqual([]);
    expect(measured(madeMeasures({ people: 4 }))).toHaveLength(4);
  });

  it('counts somebody without data as no other', () => {
    const idle = only(3, (person) => ({ ...person, leadsPerWeek: 1e-9 }));
    expect(measured(madeMeasures({ people: 4, change: idle }))).toEqual([]);
  });

  it('compares within the group where groups are named', () => {
    const lookup = inGroups(madeMeasures({ people: 7 }), ['A', 'A', 'A', 'A', 'B', 'B', 'B']);
    const all = measured(lookup);
    expect(all.map(({ person }) => person)).toEqual([0, 1, 2, 3]);
    for (const { reference } of all) expect(reference.people).toHaveLength(3);
  });

  it('leaves whoever was found out of the reference, but measures them still', () => {
    const lookup = madeMeasures();
    const before = measured(lookup);
    const after = measured(lookup, new Set([2]));
    expect(after.map(({ person }) => person)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(after[2]?.other).toEqual(before[2]?.other);
    expect(trialsOf(after[0]?.other as never)).toBe(
      trialsOf(before[0]?.other as never) - trialsOf(before[2]?.own as never),
    );
  });

  it('does not take a finding back because others were found too and few are left', () => {
    const lookup = madeMeasures({ people: 4 });
    const after = measured(lookup, new Set([0, 1]));
    // The two who were found keep their reference; nobody else has enough others left.
    expect(after.map(({ person }) => person)).toEqual([0, 1]);
    expect(after[0]?.reference).toEqual({ kind: 'others', people: [1, 2, 3], excluded: [1] });
  });

  it('gives nobody another figure when a salesperson without deals joins', () => {
    const lookup = madeMeasures();
    const { pipeline } = lookup;
    const model = [...pipeline.salespeople, salespersonNamed('Zoe')];
    expect(model).toHaveLength(7);
    const joined: PipelineIndex = {
      ...lookup,
      pipeline: { ...pipeline, salespeople: model },
    };
    expect(measured(joined).map(({ difference }) => difference)).toEqual(
      measured(lookup).map(({ difference }) => difference),
    );
  });
});
