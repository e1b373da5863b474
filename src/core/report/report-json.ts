import { isoDay, isUnlimited } from '../calendar';
import type { Json } from '../json';
import { problemSentence } from '../language/problems';
import type { Estimate } from '../metrics/estimate';
import type { Metrics } from '../metrics/metrics';
import type { PersonPlan } from '../metrics/person-plan';
import type { Finding } from '../playbook/findings';
import { inForceSince, type Step } from '../process';
import type { Split } from '../shortfall/split';
import { diagnosisData } from './diagnosis-data';
import type { CoachingReport } from './report-model';

/**
 * The report as `report.json` (a stable contract, see DESIGN.md). Days are ISO dates, rates 0–1,
 * absent figures null and never 0.
 */
export function reportJson(report: CoachingReport): Json {
  const { window, stages } = report;
  const metrics = (figures: Metrics): Json => metricsJson(figures, report);
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
    team: metrics(report.team),
    salespeople: report.people.map((person) => ({
      name: person.name,
      metrics: metrics(person.metrics),
      strengths: person.strengths.map(findingJson),
      findings: person.findings.map(findingJson),
      watch: person.watch.map(findingJson),
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

function metricsJson(metrics: Metrics, { stages }: CoachingReport): Json {
  const { winRate, cycleDays, averageDeal, discount, proposals } = metrics;
  return {
    winRate: {
      won: winRate.won,
      lost: winRate.lost,
      rate: winRate.byCount.value,
      low: winRate.byCount.low,
      high: winRate.byCount.high,
      rateByValue: winRate.byValue.value,
    },
    cycleDays: { n: cycleDays.median.n, median: cycleDays.median.value },
    averageDeal: {
      n: averageDeal.mean.n,
      mean: averageDeal.mean.value,
      median: averageDeal.median.value,
    },
    discount: {
      n: discount.median.n,
      median: discount.median.value,
      mean: discount.mean.value,
      byValue: discount.byValue.value,
      without: winRate.won - discount.median.n,
    },
    velocityPerDay: metrics.velocityPerDay.value,
    proposals: {
      entered: proposals.entered,
      won: proposals.won,
      lost: proposals.lost,
      open: proposals.open,
      rate: proposals.rate.value,
      low: proposals.rate.low,
      high: proposals.rate.high,
      perWeek: proposals.perWeek.value,
      weeks: proposals.weeks,
    },
    stages: metrics.stages.map(({ stage, counts, rate, eventual, medianDays, stalled, open }) => ({
      stage: stages[stage]?.name ?? '',
      ...counts,
      rate: rate.value,
      low: rate.low,
      high: rate.high,
      eventual: eventual.value,
      medianDays: medianDays.value,
      medianLow: medianDays.low,
      medianHigh: medianDays.high,
      stalled,
      openShare: open.share,
      openValue: open.value,
    })),
    absent: absencesJson(metrics, stages),
  };
}

/** Why figures are absent, by their name in the report; only those that are. */
function absencesJson(metrics: Metrics, stages: CoachingReport['stages']): Json {
  const { winRate, cycleDays, averageDeal, discount, proposals, velocityPerDay } = metrics;
  const named: Array<readonly [string, Estimate]> = [
    ['winRate.rate', winRate.byCount],
    ['winRate.rateByValue', winRate.byValue],
    ['cycleDays.median', cycleDays.median],
    ['averageDeal.mean', averageDeal.mean],
    ['discount.median', discount.median],
    ['velocityPerDay', velocityPerDay],
    ['proposals.rate', proposals.rate],
    ['proposals.perWeek', proposals.perWeek],
    ...metrics.stages.flatMap(({ stage, rate, eventual, medianDays }) => {
      const name = stages[stage]?.name ?? '';
      return [
        [`stages.${name}.rate`, rate],
        [`stages.${name}.eventual`, eventual],
        [`stages.${name}.medianDays`, medianDays],
      ] as const;
    }),
  ];
  return Object.fromEntries(
    named.flatMap(([name, { absent }]) => (absent === null ? [] : [[name, absent]])),
  );
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
    moreOutcomesNeeded: told.moreOutcomesNeeded,
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
