import { isoDay, isUnlimited } from '../calendar';
import type { Json } from '../json';
import { problemSentence } from '../language/problems';
import type { PersonPlan } from '../metrics/person-plan';
import type { Finding } from '../playbook/findings';
import type { Look } from '../playbook/first-look';
import { inForceSince, type Step } from '../process';
import type { Split } from '../shortfall/split';
import { diagnosisData } from './diagnosis-data';
import { metricsJson } from './metrics-json';
import type { CoachingReport } from './report-model';

/**
 * The report as `report.json` (a stable contract, held by test/audit/report-shape.test.ts). Days are ISO dates, rates 0–1,
 * absent figures null and never 0.
 */
export function reportJson(report: CoachingReport): Json {
  const { window, stages } = report;
  const { process } = report.lookup.pipeline;
  return {
    asOf: isoDay(report.asOf),
    window: isUnlimited(window)
      ? null
      : {
          from: window.from === null ? null : isoDay(window.from),
          to: window.to === null ? null : isoDay(window.to),
        },
    deals: {
      rows: report.rowCount,
      read: report.readCount,
      problems: report.problems.map((each) => ({
        tab: each.tab,
        row: each.row,
        column: each.column,
        value: each.value,
        problem: each.problem,
        leftOut: each.leftOut,
        sentence: problemSentence(each),
      })),
    },
    process: {
      stages: stages.map(({ name, step, outcome }) => ({ name, step, outcome })),
      agreements: report.people.flatMap(({ name, agreement: state }) => {
        if (state.kind === 'none') return [];
        const { version, managerOn, salespersonOn } = state.agreement;
        return [
          {
            salesperson: name,
            version,
            managerOn: managerOn === null ? null : isoDay(managerOn),
            salespersonOn: salespersonOn === null ? null : isoDay(salespersonOn),
            changedSince:
              state.kind === 'changed' ? isoDay(inForceSince(state.agreement) ?? 0) : null,
          },
        ];
      }),
    },
    team: metricsJson(report.team, process),
    teamFindings: report.teamFindings.map(findingJson),
    firstLook: lookJson(report.firstLook, report),
    salespeople: report.people.map((person) => ({
      name: person.name,
      metrics: metricsJson(person.metrics, process),
      strengths: person.strengths.map(findingJson),
      findings: person.findings.map(findingJson),
      look: lookJson(person.look, report),
      notCompared: person.notCompared.map(({ signal, reason, sentence }) => ({
        signal,
        reason,
        sentence,
      })),
      notices: person.notices.map(({ code, sentence, diagnosis, rankedCauses }) => ({
        code,
        sentence,
        diagnosis: { ...diagnosisData(diagnosis, rankedCauses()), also: [] },
      })),
      discuss: person.discuss.map(({ row, deal, codes }) => ({ row, deal, flags: codes })),
      plan: planJson(person.plan, stages),
    })),
    flags: report.annotations
      .filter(({ codes }) => codes.length > 0)
      .map(({ tab, row, deal, salesperson, codes }) => ({
        tab,
        row,
        deal,
        salesperson,
        codes,
      })),
  };
}

function planJson(plan: PersonPlan | null, stages: CoachingReport['stages']): Json {
  if (plan === null) return null;
  const { quota, period, weeks, neededWins, expectedWins, split } = plan;
  return {
    quota,
    period,
    weeks,
    neededWins,
    expectedWins,
    stages: plan.stages.map(({ stage, needed, low, high, now }) => ({
      stage: stages[stage]?.name ?? '',
      needed,
      low,
      high,
      now,
    })),
    split: split === null ? null : splitJson(split),
  };
}

/** A difference a week with its parts; they add up to `own − reference`. */
function splitJson<Factor extends string>({
  own,
  reference,
  low,
  high,
  parts,
}: Split<Factor>): Json {
  return {
    own,
    reference,
    low,
    high,
    parts: parts.map(({ factor, part, low, high }) => ({ factor, part, low, high })),
  };
}

function lookJson(look: Look | null, { lookup }: CoachingReport): Json {
  if (look === null) return null;
  const { signal, person, probability, observed, estimate, typical, outcomes } = look.lean;
  return {
    salesperson: lookup.pipeline.salespeople[person]?.name ?? '',
    signal: signal.code,
    probability,
    observed,
    estimate,
    typical,
    outcomes,
    sentence: look.sentence,
    diagnosis: { ...diagnosisData(look.diagnosis, look.rankedCauses), also: [] },
  };
}

function findingJson(told: Finding): Json {
  const { comparison, shortfall, also } = told;
  const diagnosis = diagnosisData(told.diagnosis, told.rankedCauses);
  const { kind, signal, target, reference, direction, difference, p, q } = comparison;
  return {
    kind,
    signal: signal.code,
    step: target.step satisfies Step | null,
    stage: told.stageName,
    reference: reference.kind,
    direction,
    observed: difference.observed,
    expected: difference.expected,
    p,
    q,
    outcomes: difference.outcomes,
    // Of the contract; what is told is evident already.
    moreOutcomesNeeded: null,
    sentence: told.sentence,
    diagnosis:
      diagnosis === null
        ? null
        : {
            ...diagnosis,
            ...(shortfall === null ? {} : { split: splitJson(shortfall) }),
            also: also.map(({ code }) => code),
          },
  };
}
