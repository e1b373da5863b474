import { readActivities } from '../core/activities/read-activities';
import { nobodyDid } from '../core/language/custom-functions';
import { type ActivityMetrics, activitiesOf } from '../core/metrics/activities';
import { effortOf } from '../core/pipeline/effort';
import { foldName, namesOnce, readProcess, salespersonNamed } from '../core/process';
import { dateOrderIn, type UsualOrder } from '../core/table';
import type { Arguments, CustomFunction, FunctionEnvironment, ResultCell } from './declaration';
import { ACTIVITIES, FROM, PROCESS, SALESPEOPLE, TO } from './parameters';
import { fail } from './read-arguments';

const HEADERS = ['Activity', 'Count', 'A week', 'Target a week'];

export const SC_ACTIVITIES: CustomFunction = {
  name: 'SC_ACTIVITIES',
  summary: 'How many activities there were, and how many a week, beside what the process asks for.',
  parameters: [
    ACTIVITIES,
    PROCESS,
    { ...SALESPEOPLE, help: 'A name as in the activities, or a range of them. Blank: the team.' },
    FROM,
    TO,
  ],
  headers: HEADERS,
  choices: [
    'The kinds that the process names (Outcome activity) come first, in its order and under its names; then the others.',
    'A week counts the weeks from the first day of the activities, or of that person, to their newest day. Where all days are one day of the week, they are a weekly tally, a whole week each. Of the team it is what each person does.',
    'A week is blank under 8 weeks: that is too short to tell a pace. Starts, leavings and absences of the Salespeople tab count in the report, not here.',
    'Left out as slips of the pen, as in the report: a count above 2,000, and the very few rows that lie more than half a year before or behind all others.',
    'For a range of names there is a row with each name, and that person’s activities below it.',
  ],
  example: `=SC_ACTIVITIES(Activities!A:F, 'Sales Process'!A:L, "Ana Berg")`,
  run(args, environment) {
    const { measure, names } = measured(args, environment);
    const { salesperson } = args;
    const indexOf = (name: string): number =>
      names.findIndex((each) => foldName(each) === foldName(name));
    const rowsOf = (person: number | null): ResultCell[][] => measure(person).map(rowOf);
    switch (salesperson.kind) {
      case 'team':
        return [[...HEADERS], ...rowsOf(null)];
      case 'one': {
        const person = indexOf(salesperson.name);
        if (person === -1) fail(this.name, nobodyDid(salesperson.name, names));
        return [[...HEADERS], ...rowsOf(person)];
      }
      case 'several':
        return [
          [...HEADERS],
          ...salesperson.names.flat().flatMap((name) => {
            const person = name === '' ? -1 : indexOf(name);
            if (person === -1) return [];
            return [[names[person] ?? name, null, null, null], ...rowsOf(person)];
          }),
        ];
    }
  },
};

function rowOf({ activity, count, perWeek, targetPerWeek }: ActivityMetrics): ResultCell[] {
  return [activity, count, perWeek.value, targetPerWeek];
}

/** The activities of everybody in the range, measured until its newest day; plans are left out. */
function measured(
  { activities: range, process: processRange, days }: Arguments,
  { today, locale }: FunctionEnvironment,
): {
  readonly names: readonly string[];
  readonly measure: (person: number | null) => readonly ActivityMetrics[];
} {
  const usualOrder: UsualOrder = () => dateOrderIn(locale());
  const reading =
    range === null ? null : readActivities(range.rows, range.tab, today(), { usualOrder });
  const activities = reading?.activities ?? [];
  const names = namesOnce(activities.map(({ salesperson }) => salesperson));
  const process = (processRange && readProcess(processRange.rows)?.process) ?? {
    activities: [],
    stages: [],
    overrides: [],
  };
  const salespeople = names.map(salespersonNamed);
  const effort = effortOf(
    {
      activities,
      salespeople,
      process,
      window: { from: days.get('from') ?? null, to: days.get('to') ?? null },
      asOf: today(),
    },
    [],
  );
  return {
    names,
    measure: (person) => activitiesOf({ effort, process, salespeople }, person, () => []).kinds,
  };
}
