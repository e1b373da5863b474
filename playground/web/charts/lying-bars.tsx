import { type ChartData, seriesColour } from './chart-data';
import { type ChartSize, scaleOf, shownFigure, ticksOf } from './chart-scale';

/** The share of the width that the texts at the bars have, as in Sheets with the report's charts. */
const TEXTS = 0.47;
const MARGIN = { right: 22, top: 4, bottom: 18 } as const;
const PIXELS_A_LETTER = 6;
const LINE = 11;

/** Bars that lie beneath one another, a text at each: it breaks into lines and is never cut. */
export function LyingBars({ data, size }: { readonly data: ChartData; readonly size: ChartSize }) {
  const { labels, series, isPercent } = data;
  const scale = scaleOf(data);
  const left = Math.round(size.width * TEXTS);
  const bottom = size.height - MARGIN.bottom;
  const slot = (bottom - MARGIN.top) / Math.max(1, labels.length);
  const at = (value: number) => left + scale.share(value) * (size.width - left - MARGIN.right);
  const thick = (slot * 0.7) / Math.max(1, series.length);
  return (
    <>
      {ticksOf(scale).map((value) => (
        <g key={value}>
          <line x1={at(value)} x2={at(value)} y1={MARGIN.top} y2={bottom} stroke="#e2e8f0" />
          <text x={at(value)} y={size.height - 4} text-anchor="middle">
            {shownFigure(value, isPercent)}
          </text>
        </g>
      ))}
      {labels.map((label, index) => {
        const top = MARGIN.top + slot * index;
        return (
          <g key={label}>
            <LabelText text={label} right={left - 6} middle={top + slot / 2} />
            {series.map((each, place) => {
              const value = each.values[index] ?? null;
              if (value === null) return null;
              const [from, to] = [at(0), at(value)];
              return (
                <rect
                  key={each.name}
                  x={Math.min(from, to)}
                  y={top + slot * 0.15 + thick * place}
                  width={Math.abs(to - from)}
                  height={thick}
                  fill={seriesColour(each, place)}
                />
              );
            })}
          </g>
        );
      })}
    </>
  );
}

interface LabelProps {
  readonly text: string;
  readonly right: number;
  readonly middle: number;
}

function LabelText({ text, right, middle }: LabelProps) {
  // A count keeps its dot, and a percentage its sign.
  const held = text.replace(/ (?=[·%])/g, '\u00a0');
  const lines = brokenInto(held, Math.floor(right / PIXELS_A_LETTER));
  const first = middle - ((lines.length - 1) * LINE) / 2 + 4;
  return (
    <text text-anchor="end" class="bar-text">
      {lines.map((line, index) => (
        <tspan key={line} x={right} y={first + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Lines of so many letters, broken at spaces; a longer word stands alone. */
function brokenInto(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
