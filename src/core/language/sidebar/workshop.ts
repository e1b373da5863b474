import { quotaText } from '../plan';

/** Texts with which a process is developed in the *Process* view: effort, criteria, quotas. */
export const WORKSHOP_TEXTS = {
  noTargets: 'There are no targets yet, so there is nothing to measure.',
  firstTargets: 'Take today’s figures as first targets',
  activities: {
    heading: 'Activities',
    hint: 'What is done before there is a deal: calls, visits, e-mails.',
    add: 'Add an activity',
    new: 'New activity',
    name: 'Activity',
    step: 'Step of selling',
    retired: 'Retired activities',
    errors: {
      nameMissing: 'Give the activity a name.',
      nameTwice: 'Another activity has this name.',
    },
  },
  criterion: {
    proposed: 'Proposed:',
    use: 'Use it',
    taken: 'It is in the field. Change it as you like, then save.',
    adding: 'Adding the column …',
  },
  quota: {
    heading: 'From a quota',
    chooseOne: 'Choose a person above to see what a quota takes a week.',
    hint: 'At their own rates, less what the open deals should bring. Rates with fewer than 10 outcomes, and the amount of a deal with fewer than 10 wins, are the team’s.',
    quota: 'Quota',
    period: 'Period',
    periods: { week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
    ask: 'Work it out',
    asking: 'Working out what the quota takes …',
    asked: 'What the quota takes is shown below it.',
    keeping: 'Writing the quota …',
    notANumber: 'Type an amount above 0 without a currency: 60,000.',
    steps: 'What it takes a week',
  },
  agreement: {
    nothing: 'Nothing was recorded: the process has changed since it was shown here.',
    changes: 'What is different now:',
    next: 'It is shown as it is now. Look at it again, then agree.',
  },
} as const;

/** The button that fills a target with the figure so far: `Take 80` */
export function takeFigure(figure: string): string {
  return `Take ${figure}`;
}

/** Said after that: `80 is the figure so far, from before any agreement. Save to keep it …` */
export function figureTaken(figure: string): string {
  return `${figure} is the figure so far, from before the agreement. Save to keep it as the target.`;
}

/** The button that fills the criteria of several stages in: `Use the proposed exit criteria for all 5 stages without one` */
export function criteriaForAll(stages: number): string {
  return `Use the proposed exit criteria for all ${stages} stages without one`;
}

/** Said after that: `5 exit criteria are filled in. Change them as you like, then save.` */
export function criteriaFilled(stages: number): string {
  return `${stages} exit criteria are filled in. Change them as you like, then save.`;
}

/** Said after the figures so far were taken as targets, by stage, field and figure: `2 targets are filled in with the team’s averages so far: Lead – Weekly target: 0.34; … Change them as you like, then save.` */
export function targetsFilled(targets: readonly string[]): string {
  const count = targets.length;
  const start =
    count === 1
      ? '1 target is filled in with the team’s average'
      : `${count} targets are filled in with the team’s averages`;
  return `${start} so far: ${targets.join('; ')}. Change ${count === 1 ? 'it' : 'them'} as you like, then save.`;
}

/** Offered for a column that is there: `“Decision maker” would show it.` */
export function columnShows(column: string): string {
  return `The column “${column}” would show it.`;
}

/**
 * Offered for a column that is not there: `A column “Need in writing” would show it; the deals have
 * none. Once added, it is required at Offer.`
 *
 * @param stage the one that then requires it; null for none
 */
export function columnWouldShow(column: string, stage: string | null): string {
  const after = stage === null ? '' : ` Once added, it is required at ${stage}.`;
  return `A column “${column}” would show it; the deals have none.${after}`;
}

/** The button that requires a column at the next stage: `Require “Decision maker” at Needs workshop` */
export function requireColumn(column: string, stage: string): string {
  return `Require “${column}” at ${stage}`;
}

/** The button that adds a column to the deals: `Add “Need in writing” to the deals` */
export function addColumn(column: string): string {
  return `Add “${column}” to the deals`;
}

/** Said once the next stage requires a column: `“Budget” is required at Offer, the stage after it, once you save.` */
export function columnRequired(column: string, stage: string): string {
  return `“${column}” is required at ${stage}, the stage after it, once you save.`;
}

/** Said of a column that was added for the last open stage, behind which none can require it. */
export function columnNotRequired(stage: string): string {
  return `No open stage comes after ${stage}, so nothing requires it.`;
}

/** The button that adds a kind of activity that is recorded: `Add “Call”` */
export function addRecorded(activity: string): string {
  return `Add “${activity}”`;
}

/**
 * The button that makes the steps weekly targets: `Make these Ana’s weekly targets: Lead 11, Offer 2`,
 * and `… anyway:` where something speaks against one.
 */
export function takePlan(
  salesperson: string,
  targets: ReadonlyArray<{ readonly name: string; readonly target: number }>,
  hasCaution: boolean,
): string {
  const listed = targets.map(({ name, target }) => `${name} ${target}`).join(', ');
  return `Make these ${salesperson}’s weekly targets${hasCaution ? ' anyway' : ''}: ${listed}`;
}

/**
 * The choice to write the quota down as well: `Write 60,000 a quarter into the tab “Salespeople” too`
 *
 * @param standing the quota that stands there; null for none
 */
export function keepQuota(quota: QuotaToKeep, standing: QuotaToKeep | null): string {
  const instead = standing === null ? '' : ` in place of ${quotaText(standing)}`;
  return `Write ${quotaText(quota)} into the tab “Salespeople” too${instead}`;
}

type QuotaToKeep = Parameters<typeof quotaText>[0];

/**
 * Said after that: `The weekly targets are filled in for Ana. Save to keep them.`
 *
 * @param kept the quota that was written down; '' for none
 */
export function planTaken(salesperson: string, kept = ''): string {
  const quota = kept === '' ? '' : `The quota of ${kept} is in the tab “Salespeople”. `;
  return `${quota}The weekly targets are filled in for ${salesperson}. Save to keep them.`;
}
