import { lowerFirst } from '../../texts/format';
import type { ToldCause } from '../causes';
import { perWeek } from '../pointers/pointer-sentences';
import type { Shortfall } from '../pointers/split-parts';
import { type Line, line } from './document';
import type { ToldFinding } from './report-model';

/** What a part of a shortfall is called in words, and as a cause. */
const PARTS = {
  effort: 'fewer first contacts → efforts',
  mix: 'where they come from → methods',
  tactics: 'what becomes of them in the same places → tactics',
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
      `Of the deals that came in, ${perWeek(sum)} fewer proposals a week (${perWeek(own)} against ${perWeek(reference)}; likely ${range} fewer):`,
    ),
    ...parts.map(({ factor }, index) => {
      const part = (rounded[index] as number) / unit;
      // What makes for more proposals is told with a plus.
      return line('text', `${part < 0 ? '+' : ''}${perWeek(Math.abs(part))}  ${PARTS[factor]}`);
    }),
  ];
}

/** Whole units whose sum is the rounded sum: what rounding leaves over goes to the largest part. */
function roundedTo(unit: number, parts: readonly number[]): number[] {
  const rounded = parts.map((part) => Math.round(part * unit));
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
  const over = Math.round(sum(parts) * unit) - sum(rounded);
  const largest = rounded.indexOf(Math.max(...rounded));
  return rounded.map((part, index) => (index === largest ? part + over : part));
}
