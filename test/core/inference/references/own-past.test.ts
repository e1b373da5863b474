import { describe, expect, it } from 'vitest';
import { pipelineOf } from '../../../../bench/simulation/pipeline';
import type { SimulatedDeal } from '../../../../simulation/simulate';
import { compareWithOwnPast, twoSpans } from '../../../../src/core/inference/references/own-past';
import { EVIDENCE_RULE } from '../../../../src/core/inference/rule';
import { indexPipeline } from '../../../../src/core/pipeline/pipeline-index';
import type { SignalCode } from '../../../../src/core/playbook/signals/signal';
import { SIGNALS } from '../../../../src/core/playbook/signals/signals';
import {
  everybody,
  FROM,
  inAdverseDirections,
  madeDeals,
  madeModel,
  TO,
  told,
} from '../../teams/make-team';

const WEEKS = (TO - FROM) / 7;

function changesOf(deals: readonly SimulatedDeal[]) {
  const lookup = indexPipeline(pipelineOf(deals, madeModel()));
  const spans = twoSpans(lookup.pipeline);
  const people = everybody(lookup);
  const all = inAdverseDirections(
    compareWithOwnPast(spans, people, SIGNALS, EVIDENCE_RULE.priorDegrees),
  );
  const of = (person: number, code: SignalCode) => {
    const found = all.find((each) => each.person === person && each.signal.code === code);
    if (found === undefined) throw new RangeError(`no comparison of ${code}`);
    return found;
  };
  return { lookup, spans, all, of };
}

const deals = madeDeals(madeModel());

/** Without the deals that somebody created in the last so many weeks. */
function withoutRecent(names: readonly string[], weeks: number): SimulatedDeal[] {
  return deals.filter(
    ({ salesperson, created }) => !names.includes(salesperson) || created < TO - 7 * weeks,
  );
}

describe('twoSpans', () => {
  it('measures the last 13 weeks and the 52 before, which do not overlap', () => {
    const { spans, lookup } = changesOf(deals);
    const { recent, past } = spans;
    const { asOf } = lookup.pipeline;
    expect(recent.pipeline.window).toEqual({ from: asOf - 90, to: asOf });
    expect(past.pipeline.window).toEqual({ from: asOf - 90 - 364, to: asOf - 91 });
  });
});

describe('compareWithOwnPast', () => {
  it('says nothing much where nothing has changed', () => {
    const { all } = changesOf(deals);
    expect(all.length).toBeGreaterThan(20);
    expect(Math.min(...all.map(({ p }) => p))).toBeGreaterThan(0.001);
  });

  it('sees that somebody has fewer new deals than before', () => {
    const { of } = changesOf(withoutRecent(['Bo'], 9));
    expect(of(1, 'entries')).toMatchObject({
      reference: { kind: 'own past', people: [1] },
      direction: 'low',
    });
    expect(of(1, 'entries').p).toBeLessThan(0.005);
    expect(of(0, 'entries').p).toBeGreaterThan(0.05);
  });

  it('takes what changed for everybody off the change of one of them', () => {
    const names = ['Ana', 'Bo', 'Cy', 'Dev', 'Eve', 'Fay'];
    const alone = changesOf(withoutRecent(['Bo'], 9)).of(1, 'entries');
    const together = changesOf(withoutRecent(names, 9));
    expect(together.of(1, 'entries').difference.pLow).toBeCloseTo(alone.difference.pLow, 9);
    for (const [person] of names.entries()) {
      expect(together.of(person, 'entries').p).toBeGreaterThan(0.02);
    }
  });

  it('says nothing of somebody with less than 26 weeks of past', () => {
    const from = TO - 7 * (13 + 24);
    const late = deals.filter(({ salesperson, created }) => salesperson !== 'Cy' || created > from);
    const { all } = changesOf(late);
    expect(all.some(({ person }) => person === 2)).toBe(false);
    expect(all.some(({ person }) => person === 3)).toBe(true);
    expect(WEEKS).toBeGreaterThan(13 + 26);
  });

  it('does not depend on the order of rows', () => {
    const one = changesOf(deals);
    const other = changesOf([...deals].reverse());
    expect(told(other.all, other.lookup)).toEqual(told(one.all, one.lookup));
  });
});
