import { isoDay, isUnlimited } from '../../calendar';
import type { Json } from '../../json';
import type { Metrics } from '../../metrics';
import { inForceSince, type Step } from '../../process';
import { problemSentence } from '../../texts/problems';
import type { CoachingReport, ToldFinding } from './report-model';

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
      notices: person.notices.map(({ code, sentence }) => ({ code, sentence })),
      discuss: person.discuss.map(({ row, deal, codes }) => ({ row, deal, flags: codes })),
      plan: null,
    })),
    flags: report.annotations.map(({ tab, row, deal, salesperson, codes }) => ({
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
    winRate: { ...winRate },
    cycleDays: { n: cycleDays.n, median: cycleDays.median },
    averageDeal: { n: averageDeal.n, mean: averageDeal.mean, median: averageDeal.median },
    discount: {
      n: discount.n,
      median: discount.median,
      mean: discount.mean,
      byValue: metrics.discountByValue,
      without: winRate.won - discount.n,
    },
    velocityPerDay: metrics.velocityPerDay,
    proposals: {
      entered: proposals.entered,
      won: proposals.won,
      lost: proposals.lost,
      open: proposals.open,
      rate: proposals.rate,
      low: proposals.low,
      high: proposals.high,
      perWeek: proposals.perWeek,
      weeks: proposals.weeks,
    },
    stages: metrics.stages.map(({ stage, counts, conversion, eventual, time, stalled, open }) => ({
      stage: stages[stage]?.name ?? '',
      ...counts,
      rate: conversion.value?.rate ?? null,
      low: conversion.value?.low ?? null,
      high: conversion.value?.high ?? null,
      eventual: eventual.value,
      medianDays: time.value?.median ?? null,
      medianLow: time.value?.low ?? null,
      medianHigh: time.value?.high ?? null,
      stalled,
      openShare: open.share,
      openValue: open.value,
    })),
  };
}

function findingJson(told: ToldFinding): Json {
  const { judged, diagnosis, also } = told;
  const { kind, signal, target, reference, direction, difference, p, q } = judged;
  return {
    kind,
    signal: signal.code,
    step: target.step satisfies Step | null,
    stage: told.stageName,
    reference,
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
            code: diagnosis.code,
            title: diagnosis.title,
            causes: diagnosis.causes.map(({ code, cause }) => ({
              code,
              cause,
              pointers: [],
              points: 'unknown',
            })),
            questions: diagnosis.questions,
            action: diagnosis.action,
            followUp: diagnosis.followUp.text,
            dataWanted: diagnosis.dataWanted,
            also: also.map(({ code }) => code),
          },
  };
}
