const BARS = '▁▂▃▄▅▆▇█';

/** Figures as a row of bars, the largest as high as the line; nothing where there is none above 0. */
export function sparkline(values: readonly number[]): string {
  const most = Math.max(...values);
  if (most <= 0) return '';
  return values
    .map((value) => BARS[Math.round((Math.max(0, value) / most) * (BARS.length - 1))])
    .join('');
}

/** A share as a bar of four characters, one for each full quarter. */
export function shareBar(share: number): string {
  return '▇'.repeat(Math.max(0, Math.min(4, Math.floor(share * 4))));
}
