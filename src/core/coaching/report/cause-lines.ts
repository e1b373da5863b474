import type { ToldCause } from '../causes';
import { perWeek } from '../pointers/pointer-sentences';
import type { Shortfall } from '../pointers/split-parts';
import { type Line, line } from './document';
import type { ToldFinding } from './report-model';

/** What a part of a shortfall is called in words: what there is less, or more, of. */
const PARTS = {
  effort: ['fewer first contacts', 'more first contacts', 'efforts'],
  mix: ['where they come from', 'where they come from', 'methods'],
  tactics: [
    'fewer of them get to a proposal from the same sources',
    'more of them get to a proposal from the same sources',
    'tactics',
  ],
} as const;

/** The causes of a finding, each with what points to it, and what to record where nothing does. */
export function causeLines({ differential, shortfall }: ToldFinding): Line[] {
  if (differential === null) return [];
  const { causes, isMissingData, dataWanted } = differential;
  const isUndecided = causes.every(({ points }) => points !== 'for');
  return [
    ...(shortfall === null ? [] : shortfallLines(shortfall)),
    line('quiet', 'It could be'),
    ...causes.map((cause) => line('bullet', causeText(cause))),
    ...(isUndecided ? [line('quiet', 'The sheet does not tell these apart; ask.')] : []),
    ...(isUndecided || isMissingData
      ? [line('quiet', `To know more next time, record: ${lowerFirst(dataWanted)}`)]
      : []),
  ];
}

function causeText({ cause, points, pointers }: ToldCause): string {
  if (pointers.length === 0) return cause;
  const found = pointers.join('; ');
  // With figures beside it a name is enough; what it would mean is in the full text.
  const [name = cause] = cause.split(':');
  if (points === 'for') return `${name} — ${found}`;
  return `${name} — ${points === 'against' ? 'nothing points there' : 'too little to tell'}: ${found}`;
}

/** The exact split; printed figures are rounded so that the parts add up to the whole. */
function shortfallLines({ own, reference, low, high, parts }: Shortfall): Line[] {
  const whole = own - reference;
  if (whole >= 0) return [];
  const unit = -whole < 1 ? 100 : 10;
  const rounded = roundedTo(
    unit,
    parts.map(({ part }) => -part),
  );
  const sum = rounded.reduce((all, part) => all + part, 0) / unit;
  const range = `${perWeek(Math.max(0, -high))}–${perWeek(Math.max(0, -low))}`;
  return [
    line(
      'quiet',
      `Of the deals first met in this time, ${perWeek(sum)} fewer proposals a week (${perWeek(own)} against ${perWeek(reference)}; likely ${range} fewer)`,
    ),
    ...parts.map(({ factor }, index) => {
      const part = (rounded[index] as number) / unit;
      const [less, more, name] = PARTS[factor];
      const figure = `${part < 0 ? '+' : ''}${perWeek(Math.abs(part))}`;
      return line('text', `${figure}  ${part < 0 ? more : less} → ${name}`);
    }),
  ];
}

/** Whole units whose sum is the rounded sum: the largest remainders are rounded up. */
function roundedTo(unit: number, parts: readonly number[]): number[] {
  const scaled = parts.map((part) => part * unit);
  const floors = scaled.map(Math.floor);
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
  const left = Math.round(sum(scaled)) - sum(floors);
  const byRemainder = scaled
    .map((value, index) => ({ index, rest: value - (floors[index] as number) }))
    .sort((a, b) => b.rest - a.rest);
  for (const { index } of byRemainder.slice(0, left)) floors[index] = (floors[index] as number) + 1;
  return floors;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
