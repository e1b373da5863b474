import type { Random } from '../../simulation/random';
import type { SimulatedDeal } from '../../simulation/simulate';
import type { TeamModel } from '../../simulation/team-model';
import { isoDay } from '../../src/core/calendar';
import type { TeamTables } from '../../src/core/pipeline/team-tables';
import { agreementContent, writeProcess } from '../../src/core/process';
import type { Cell } from '../../src/core/table';
import { headersOf, PROCESS_AGREEMENTS } from '../../src/core/tabs';
import { processOf } from './process';
import { trueFigures, trueProposalsIntoDeals } from './true-figures';

/** What the made-up team records beside its deals. */
export interface Recording {
  /** Where the stages' days stand: in columns of the deals tab, or in the Stage History tab. */
  readonly stages: 'date columns' | 'history';
  /** Since when everybody has agreed to targets; null for never. */
  readonly agreedOn: number | null;
  /** What they note of each week's calls, where they do. */
  readonly calls?: readonly WeekOfCalls[];
}

/** What somebody notes of a week, on its last day. */
export interface WeekOfCalls {
  readonly day: number;
  readonly salesperson: string;
  readonly count: number;
}

const DATES_ONLY: Recording = { stages: 'date columns', agreedOn: null };

/** The tabs that the team would keep of its deals. */
export function teamTables(
  deals: readonly SimulatedDeal[],
  model: TeamModel,
  random: Random,
  recording: Recording = DATES_ONLY,
): TeamTables {
  const inDates = recording.stages === 'date columns';
  return {
    deals: [{ tab: 'Deals', rows: dealsTable(deals, model, random, inDates) }],
    process: { tab: 'Sales Process', rows: writeProcess(processOf(model)) },
    salespeople: null,
    agreements:
      recording.agreedOn === null
        ? null
        : { tab: 'Process Agreements', rows: agreementsTable(model, recording.agreedOn) },
    activities:
      recording.calls === undefined
        ? []
        : [{ tab: 'Activities', rows: activitiesTable(recording.calls) }],
    history: inDates ? [] : [{ tab: 'Stage History', rows: historyTable(deals, model, random) }],
  };
}

function activitiesTable(calls: readonly WeekOfCalls[]): Cell[][] {
  return [
    ['Date', 'Salesperson', 'Activity', 'Count'],
    ...calls.map(({ day, salesperson, count }): Cell[] => [
      dayCell(day),
      salesperson,
      'Call',
      count,
    ]),
  ];
}

/** Share of open deals with a next step, with a close date, and of close dates that are pushed. */
const HAS_NEXT_STEP = 0.75;
const HAS_CLOSE_DATE = 0.85;
const IS_PUSHED = 0.3;

function dealsTable(
  deals: readonly SimulatedDeal[],
  { stages, to }: TeamModel,
  random: Random,
  hasStageDates: boolean,
): Cell[][] {
  const headers = [
    'Deal ID',
    'Deal',
    'Salesperson',
    'Stage',
    'Amount',
    'List price',
    'Created',
    'Close date',
    'Source',
    'Prospecting method',
    'Product',
    'Next step',
    'Next step date',
    'Last activity',
    'Lost reason',
    ...(hasStageDates ? stages.map(({ name }) => `${name} date`) : []),
  ];
  return [
    headers,
    ...deals.map((deal): Cell[] => {
      const isOpen = deal.outcome === 'open';
      const last = deal.entries[deal.entries.length - 1];
      const stage = isOpen ? stages[last?.stage ?? 0]?.name : deal.outcome;
      const isBooked = isOpen && random.chance(HAS_NEXT_STEP);
      const planned = random.chance(HAS_CLOSE_DATE) ? to - 10 + random.below(70) : null;
      const closeDate = isOpen ? planned : deal.closedAt;
      return [
        deal.id,
        deal.name,
        deal.salesperson,
        stage === 'won' ? 'Won' : stage === 'lost' ? 'Lost' : (stage ?? ''),
        deal.amount,
        deal.listPrice,
        dayCell(deal.created),
        closeDate === null ? '' : dayCell(closeDate),
        deal.source,
        deal.method,
        deal.product,
        isBooked ? 'Call' : '',
        isBooked ? dayCell(to - 4 + random.below(20)) : '',
        isOpen ? dayCell(Math.max(last?.at ?? to, to - random.below(40))) : '',
        deal.lostReason ?? '',
        ...(hasStageDates
          ? stages.map((_, index): Cell => {
              const entry = deal.entries.find((each) => each.stage === index);
              return entry === undefined ? '' : dayCell(entry.at);
            })
          : []),
      ];
    }),
  ];
}

function historyTable(
  deals: readonly SimulatedDeal[],
  { stages, to }: TeamModel,
  random: Random,
): Cell[][] {
  const events: Array<{ at: number; cells: Cell[] }> = [];
  const add = (at: number, deal: string, field: string, from: string, now: string): void => {
    events.push({ at, cells: [{ day: at }, deal, field, from, now] });
  };
  const nameOf = (index: number): string => stages[index]?.name ?? '';
  for (const { id, entries, outcome, closedAt, cut, amount, created } of deals) {
    entries.forEach(({ stage, at }, index) => {
      const before = entries[index - 1];
      add(at, id, 'Stage', before === undefined ? '' : nameOf(before.stage), nameOf(stage));
    });
    const last = entries[entries.length - 1];
    if (outcome !== 'open' && closedAt !== null && last !== undefined) {
      add(closedAt, id, 'Stage', nameOf(last.stage), outcome === 'won' ? 'Won' : 'Lost');
    }
    if (cut !== null) add(cut.at, id, 'Amount', String(cut.from), String(amount));
    // Close dates are pushed by a month, some of them twice.
    let planned = Math.floor(created) + 60;
    for (let at = created + 30; at < (closedAt ?? to); at += 30) {
      if (!random.chance(IS_PUSHED)) continue;
      add(at, id, 'Close date', isoDay(planned), isoDay(planned + 30));
      planned += 30;
    }
  }
  events.sort((a, b) => a.at - b.at);
  return [['When', 'Deal', 'Field', 'From', 'To'], ...events.map(({ cells }) => cells)];
}

/** Everybody's process with targets at what an average person with this mix of leads reaches. */
function agreementsTable(model: TeamModel, agreedOn: number): Cell[][] {
  const { stages } = processOf(model);
  // The median of somebody who gives no more than others; there are no discounts below nothing.
  const usual = Math.min(...model.people.map(({ discount }) => discount));
  const largestDiscount = Math.max(0, usual);
  return [
    [...headersOf(PROCESS_AGREEMENTS)],
    ...model.people.map((person): Cell[] => {
      const figures = trueFigures(person, model);
      const ofDeals = {
        targetConversion: trueProposalsIntoDeals(person, model),
        largestDiscount,
      };
      const agreed = stages.map((stage, index) => {
        const figure = figures[index];
        if (figure === undefined) return stage.outcome === 'won' ? { ...stage, ...ofDeals } : stage;
        const { conversion, entriesPerWeek } = figure;
        return { ...stage, targetConversion: conversion, weeklyTarget: entriesPerWeek };
      });
      const day = { day: Math.floor(agreedOn) };
      return [person.name, 1, day, day, agreementContent(agreed)];
    }),
  ];
}

function dayCell(moment: number): Cell {
  return { day: Math.floor(moment) };
}
