import { describe, expect, it } from 'vitest';
import { pipelineOf } from '../../../bench/simulation/pipeline';
import type { Recording } from '../../../bench/simulation/tables';
import type { PersonModel } from '../../../simulation/team-model';
import { type Evidence, judge } from '../../../src/core/inference/judge';
import { FEWEST_OUTCOMES, isMaterial } from '../../../src/core/inference/material';
import { EVIDENCE_RULE } from '../../../src/core/inference/rule';
import { pInDirection } from '../../../src/core/inference/samples/difference';
import { indexPipeline, type PipelineIndex } from '../../../src/core/pipeline/pipeline-index';
import { SIGNALS, signalOf } from '../../../src/core/playbook/signals/signals';
import { WHOLE_PIPELINE } from '../../../src/core/playbook/signals/targets';
import { salespersonNamed } from '../../../src/core/process';
import {
  everybody,
  FROM,
  madeDeals,
  madeMeasures,
  madeModel,
  only,
  type TeamOptions,
  toldEvidence,
} from '../teams/make-team';

const AGREED: Recording = { stages: 'date columns', agreedOn: FROM + 126 };

/** Turns next to no proposal into a deal, and proposes as much as anybody. */
const hardlyWins = (person: PersonModel): PersonModel => ({
  ...person,
  odds: [1, 1, 1, 0.12, 0.25],
});
const discountsTwice = (person: PersonModel): PersonModel => ({ ...person, discount: 0.25 });

function judged(lookup: PipelineIndex) {
  return judge(lookup, everybody(lookup), SIGNALS);
}

function found(lookup: PipelineIndex) {
  return judged(lookup).assessed.filter(({ kind }) => kind === 'finding');
}

/** The teams on which the rules are looked at: equals and planted ones, with and without targets. */
const TEAMS: readonly TeamOptions[] = [
  {},
  { seed: 2, recording: AGREED },
  { seed: 3, people: 4, recording: AGREED },
  { seed: 4, people: 3, recording: AGREED },
  { seed: 5, change: only(1, hardlyWins) },
  { seed: 6, change: only(2, discountsTwice), recording: AGREED },
  { seed: 8, people: 9, change: only(0, hardlyWins), recording: AGREED },
];

let teams: Array<{ lookup: PipelineIndex; evidence: Evidence }> = [];

/** Judged once for all tests. */
function judgedTeams(): typeof teams {
  if (teams.length === 0) {
    teams = TEAMS.map(madeMeasures).map((lookup) => ({
      lookup,
      evidence: judged(lookup),
    }));
  }
  return teams;
}

describe('judge', () => {
  it('finds the person who hardly wins, against the others and once', () => {
    const lookup = madeMeasures({ change: only(1, hardlyWins) });
    const findings = found(lookup);
    expect(findings.map(({ person }) => person)).toContain(1);
    const [first] = findings.filter(({ person }) => person === 1);
    expect(first).toMatchObject({ direction: 'low', reference: { kind: 'others' } });
    expect(first?.signal.code).toBe('proposals into deals');
  });

  it('calls nothing a finding that is not evident, material and of 5 outcomes', () => {
    for (const { evidence } of judgedTeams()) {
      for (const each of evidence.assessed) {
        const { kind, q, p, signal, difference, direction } = each;
        expect(isMaterial(signal, difference, direction)).toBe(true);
        expect(difference.outcomes).toBeGreaterThanOrEqual(FEWEST_OUTCOMES);
        expect(p).toBeGreaterThanOrEqual(pInDirection(difference, direction) - 1e-12);
        expect(q).toBeGreaterThanOrEqual(p);
        expect(q).toBeLessThanOrEqual(1);
        if (kind === 'finding') expect(q).toBeLessThanOrEqual(EVIDENCE_RULE.falseReports);
        if (kind === 'strength') expect(q).toBeLessThanOrEqual(EVIDENCE_RULE.falseStrengths);
        if (kind === 'strength') expect(signal.adverse).not.toContain(direction);
        else expect(signal.adverse).toContain(direction);
      }
    }
  });

  it('has at most one entry a signal and place for a person and direction', () => {
    for (const { evidence } of judgedTeams()) {
      const keys = evidence.assessed.map(({ person, signal, target, direction }) =>
        [person, signal.code, target.stage, target.origin?.name, direction].join(),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('tests nothing again that is told beneath a headline finding', () => {
    const lookup = madeMeasures({ change: only(1, hardlyWins) });
    const codes = judged(lookup)
      .assessed.filter(({ person, kind }) => person === 1 && kind !== 'strength')
      .map(({ signal }) => signal.code);
    expect(codes).toContain('proposals into deals');
    expect(codes).not.toContain('win rate');
    expect(codes).not.toContain('late losses');
  });

  it('takes whoever is found out of the others, so that the rest do not look odd', () => {
    const lookup = madeMeasures({ change: only(2, discountsTwice) });
    const { peers, assessed: all } = judged(lookup);
    expect(all.some(({ person, signal }) => person === 2 && signal.code === 'discount')).toBe(true);
    const discounts = { signal: signalOf('discount'), target: WHOLE_PIPELINE };
    expect([...peers.excluded(discounts)]).toEqual([2]);
    expect(peers.of(discounts, 0)?.reference).toEqual({
      kind: 'others',
      people: [1, 3, 4, 5],
      excluded: [2],
    });
    const praised = all.filter(
      ({ kind, signal }) => kind === 'strength' && signal.code === 'discount',
    );
    expect(praised).toEqual([]);
  });

  it('says the same however extreme the one who was found is', () => {
    const withOdds = (odds: number) =>
      madeMeasures({
        change: only(2, (person) => ({ ...person, discount: odds, discountSpread: 0.02 })),
      });
    const ofTheRest = (lookup: PipelineIndex): string[] =>
      toldEvidence(judged(lookup), lookup).filter((each) => !each.includes(' Cy '));
    const some = withOdds(0.25);
    const much = withOdds(0.55);
    const withoutDiscounts = (lines: string[]) =>
      lines.filter((line) => line.includes(' discount '));
    expect(withoutDiscounts(ofTheRest(much))).toEqual(withoutDiscounts(ofTheRest(some)));
  });

  it('finds both of two in a team of four, although each leaves the other with few others', () => {
    const lookup = madeMeasures({
      people: 4,
      change: (person, index) => ({
        ...person,
        leadsPerWeek: 6,
        discount: index < 2 ? 0.4 : person.discount,
      }),
    });
    const discounts = found(lookup).filter(({ signal }) => signal.code === 'discount');
    expect(discounts.map(({ person }) => person).sort()).toEqual([0, 1]);
  });

  it('compares nobody with the others in a team of three, only with targets and the own past', () => {
    const lookup = madeMeasures({
      people: 3,
      change: only(1, hardlyWins),
      recording: AGREED,
    });
    const all = judged(lookup).assessed;
    expect(all.length).toBeGreaterThan(0);
    expect(all.some(({ reference }) => reference.kind === 'others')).toBe(false);
    expect(
      found(lookup).some(({ person, reference }) => person === 1 && reference.kind === 'agreed'),
    ).toBe(true);
  });

  it('says the same whatever people are called and in whatever order their rows come', () => {
    const model = madeModel({ change: only(1, hardlyWins) });
    const deals = madeDeals(model);
    const names = model.people.map(({ name }) => name);
    const renamed = (name: string): string => `Z${9 - names.indexOf(name)} ${name}`;
    const one = indexPipeline(pipelineOf(deals, model));
    const otherModel = {
      ...model,
      people: model.people.map((person) => ({ ...person, name: renamed(person.name) })),
    };
    const otherDeals = [...deals]
      .reverse()
      .map((deal) => ({ ...deal, salesperson: renamed(deal.salesperson) }));
    const other = indexPipeline(pipelineOf(otherDeals, otherModel));
    const stripped = toldEvidence(judged(other), other).map((line) => line.replace(/Z\d /, ''));
    expect(stripped.sort()).toEqual(toldEvidence(judged(one), one));
    expect(stripped.length).toBeGreaterThan(1);
  });

  it('says the same of everybody when a salesperson without deals joins', () => {
    const lookup = madeMeasures({ change: only(1, hardlyWins) });
    const { pipeline } = lookup;
    const joined = indexPipeline({
      ...pipeline,
      salespeople: [...pipeline.salespeople, salespersonNamed('Zoe')],
    });
    expect(toldEvidence(judged(joined), joined)).toEqual(toldEvidence(judged(lookup), lookup));
  });

  it('says nothing, and does not fail, where there is nothing', () => {
    const lookup = madeMeasures({
      people: 5,
      change: (person) => ({ ...person, leadsPerWeek: 1e-9 }),
    });
    expect(judged(lookup).assessed).toEqual([]);
  });

  it('gives the share of a family without data to those that have some', () => {
    const lookup = madeMeasures({
      people: 3,
      change: only(1, hardlyWins),
      recording: AGREED,
    });
    const adjusted = (headline: number): number[] => {
      const shares = { ...EVIDENCE_RULE.shares, headline };
      const rule = { ...EVIDENCE_RULE, shares };
      const people = everybody(lookup);
      return judge(lookup, people, SIGNALS, { rule }).assessed.map(({ q }) => q);
    };
    expect(adjusted(0.001).length).toBeGreaterThan(0);
    expect(adjusted(0.001)).toEqual(adjusted(0.999));
  });
});
