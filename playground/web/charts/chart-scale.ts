import type { ChartData } from './chart-data';

/** A chart's size in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** The range that an axis covers, and a figure's place on it from 0 to 1. */
export interface ChartScale {
  readonly low: number;
  readonly high: number;
  readonly share: (value: number) => number;
}

/** The range of the values, with 0 included. */
export function scaleOf({ series, axisEnd }: Pick<ChartData, 'series' | 'axisEnd'>): ChartScale {
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const low = Math.min(0, ...numbers);
  const high = axisEnd ?? roundedUp(Math.max(0, ...numbers));
  const span = high - low || 1;
  return { low, high, share: (value) => (value - low) / span };
}

/** The figures that stand at an axis. */
export function ticksOf({ low, high }: ChartScale): number[] {
  return low < 0 ? [low, 0, high] : [0, high / 2, high];
}

/** A figure at an axis or in the table: `50 %`, `1.5K`. */
export function shownFigure(value: number, isPercent: boolean): string {
  const options = { maximumSignificantDigits: 3 } as const;
  return isPercent
    ? `${new Intl.NumberFormat('en', options).format(100 * value)} %`
    : new Intl.NumberFormat('en', { ...options, notation: 'compact' }).format(value);
}

/** The next round number whose half is round too: 2, 4, 6, 8 or 10 times a power of ten. */
function roundedUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.ceil(value / power / 2 - 1e-9) * 2 * power;
}
