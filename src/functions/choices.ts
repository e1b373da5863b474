/**
 * Where sales systems define a figure differently: the choice made here, a sentence each, by
 * function. Only the page of the functions shows them.
 */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  SC_STAGES: [
    "A salesperson's own rows replace the team's, cell by cell; stages marked Skip are left out.",
  ],
  SC_STAGE_METRICS: [
    'A deal counts once a stage, by how its last stay there ended.',
    'Advanced is any later open stage or won; back is an earlier stage; handed off is a new salesperson, which only a history tells.',
    'Without from and to, entered = advanced + lost + back + handed off + open. With them, entered counts first entries, and advanced and lost count decisions, within these days; open is open at the end.',
    'Rate is advanced by advanced + lost, with the Wilson 95 % interval; deals still open are not in it.',
    'Eventual is the share that advances in the end, open deals counted as undecided (Aalen–Johansen).',
    'Median days counts deals that are still there as far as they are (Kaplan–Meier).',
    "Stalled are open deals older than the stage's Max days, else than four fifths of the team's stays took; with fewer than 10 finished stays it is blank.",
    'Where more than one in ten lost deals does not say at which stage it was lost, the rates are blank: every stage would seem to convert all.',
  ],
  SC_BALANCE: [
    'Share is by number of open deals, not by value.',
    "Expected is what the weekly targets, target conversions and the team's times in a stage lead to (Little's law); where one is missing, the others' open deals, never with the salesperson's own; with fewer than three others it is blank.",
  ],
  SC_SOURCES: [
    'Win rate is won by won + lost, with the Wilson 95 % interval.',
    'Proposals are deals that ever reached the proposal step or a later one; in a process without that step, the last open stage.',
    'Median days is from created to closed, of won deals only.',
    'Deals without a source are a row of their own.',
  ],
  SC_FLAGS: ['An open deal with a next step booked ahead is not stalled.'],
  SC_FINDINGS: [
    'A salesperson is compared with the others, never with a team that includes them, with the targets in the process, and with their own past.',
    'A finding takes enough evidence over the whole report, a difference that matters, and at least 5 outcomes; "watch" may still be chance.',
    'Outcomes is how many results of the salesperson the sentence rests on.',
  ],
  SC_PLAN: [
    'Needed wins are the quota by the mean won amount; each stage before needs as many as its conversions let through, less what the open deals should bring.',
    "A rate or an amount that rests on fewer than 10 of the salesperson's own deals is the team's.",
    'Low and high come from how uncertain the rates and the amount are (95 %).',
    'Now a week counts the weeks until the last day on which something happened in the deals.',
  ],
  SC_WIN_RATE: [
    'Won by won + lost, by number of deals; open deals are not in it.',
    'A deal counts on the day it was closed. Deals closed on an unknown day count only without from and to.',
  ],
  SC_CONVERSION: [
    'Advanced by advanced + lost, by the day of the decision; deals still open, gone back or handed off are not in it.',
    'A deal counts once, by how its last stay in the stage ended.',
  ],
  SC_TIME_IN_STAGE: [
    'A deal leaves a stage by advancing or being lost; open deals, and those that went back or were handed off, count as far as they are (Kaplan–Meier).',
    'Deals that are not known to have a day of entry are left out. Blank where half have not left yet.',
    'Calendar days, unless the sidebar says working days.',
  ],
  SC_DISCOUNT: [
    'Each deal counts alike, whatever its amount. A price above list is a negative discount and is kept.',
  ],
  SC_VELOCITY: [
    'The win rate is by number of deals, the amount is the mean of won deals, and the days are their median, always calendar days.',
    'From and to choose the decided deals; the open deals are those of now.',
  ],
};
