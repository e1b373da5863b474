import type { ChartModel } from '../../workbook/attached/charts';
import { type ChartData, seriesColour } from './chart-data';
import { type ChartSize, scaleOf, shownFigure, ticksOf } from './chart-scale';
import { LyingBars } from './lying-bars';

/** The default size of a chart in Sheets. */
const USUAL_SIZE: ChartSize = { width: 600, height: 371 };

const MARGIN = { left: 40, right: 8, top: 8, bottom: 28 } as const;
/** Pixels that the title with the figures takes, and the legend. */
const TITLE = 48;
const LEGEND = 20;
const PIXELS_A_LETTER = 6.5;
const FEWEST_LETTERS = 8;

/** The size that a chart's options say, or the usual one. */
export function chartSize({ width, height }: ChartModel['options']): ChartSize {
  return typeof width === 'number' && typeof height === 'number' ? { width, height } : USUAL_SIZE;
}

/** Numbers as CSS lengths in pixels. */
export function inPixels(lengths: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, `${length}px`]));
}

interface Drawn {
  readonly data: ChartData;
  readonly size: ChartSize;
}

/** A simple drawing of a chart, with its figures as a table. */
export function ChartPicture({ data, size }: Drawn) {
  const around = TITLE + (data.hasLegend ? LEGEND : 0);
  const inner = { width: size.width - 16, height: Math.max(60, size.height - around) };
  const drawn = { data, size: inner };
  return (
    <figure class="chart" style={inPixels({ width: size.width, height: size.height })}>
      <figcaption title={data.title}>{data.title}</figcaption>
      <svg width={inner.width} height={inner.height} role="img" aria-label={spoken(data)}>
        {data.isLying ? (
          <LyingBars {...drawn} />
        ) : (
          <>
            <Axis {...drawn} />
            <Bars {...drawn} />
            <Lines {...drawn} />
          </>
        )}
      </svg>
      {data.hasLegend ? (
        <p class="legend">
          {data.series.map((series, index) => (
            <span key={series.name}>
              <i style={{ background: seriesColour(series, index) }} /> {series.name}
            </span>
          ))}
        </p>
      ) : null}
      <details>
        <summary>Figures</summary>
        <FigureTable data={data} />
      </details>
    </figure>
  );
}

function spoken({ title, labels, series }: ChartData): string {
  return `${title}: ${series.map(({ name }) => name).join(', ')} of ${labels.length} rows. The figures are in the table below.`;
}

/** The plot's size, and the width of one label. */
function roomOf({ data, size }: Drawn) {
  const width = size.width - MARGIN.left - MARGIN.right;
  const height = size.height - MARGIN.top - MARGIN.bottom;
  return { width, height, slot: width / Math.max(1, data.labels.length) };
}

function Bars(drawn: Drawn) {
  const { data } = drawn;
  const { height, slot } = roomOf(drawn);
  const { share } = scaleOf(data);
  const bars = data.series.filter(({ drawnAs }) => drawnAs === 'bars');
  const thick = (slot * 0.7) / Math.max(1, bars.length);
  const zero = share(0) * height;
  return (
    <>
      {bars.flatMap((series, index) =>
        series.values.map((value, at) => {
          if (value === null) return null;
          const from = Math.min(zero, share(value) * height);
          const long = Math.abs(share(value) * height - zero);
          const rectangle = {
            x: MARGIN.left + slot * (at + 0.15) + thick * index,
            y: MARGIN.top + height - from - long,
            width: thick,
            height: long,
          };
          const key = `${series.name} ${data.labels[at]}`;
          return (
            <rect
              key={key}
              {...rectangle}
              fill={seriesColour(series, data.series.indexOf(series))}
            />
          );
        }),
      )}
    </>
  );
}

function Lines(drawn: Drawn) {
  const { data } = drawn;
  const { height, slot } = roomOf(drawn);
  const { share } = scaleOf(data);
  const point = (value: number, at: number) => [
    MARGIN.left + slot * (at + 0.5),
    MARGIN.top + height * (1 - share(value)),
  ];
  return (
    <>
      {data.series.map((series, index) => {
        if (series.drawnAs !== 'line') return null;
        const points = series.values.map((value, at) => (value === null ? null : point(value, at)));
        const fill = seriesColour(series, index);
        return (
          <g key={series.name}>
            {series.lineWidth > 0 ? (
              <path
                d={lineThrough(points)}
                fill="none"
                stroke={fill}
                stroke-width={series.lineWidth}
              />
            ) : null}
            {points.map((each) =>
              each && series.pointSize > 0 ? (
                <circle
                  key={each[0]}
                  cx={each[0]}
                  cy={each[1]}
                  r={series.pointSize / 2}
                  fill={fill}
                />
              ) : null,
            )}
          </g>
        );
      })}
    </>
  );
}

/** An SVG path with gaps where figures are missing. */
function lineThrough(points: readonly (readonly number[] | null)[]): string {
  return points
    .map((point, at) => (point ? `${at > 0 && points[at - 1] ? 'L' : 'M'}${point.join(' ')}` : ''))
    .join('');
}

function Axis(drawn: Drawn) {
  const { data, size } = drawn;
  const { width, height, slot } = roomOf(drawn);
  const scale = scaleOf(data);
  const longest = Math.max(FEWEST_LETTERS, Math.floor(slot / PIXELS_A_LETTER));
  // Only as many labels as fit.
  const every = Math.ceil((FEWEST_LETTERS * PIXELS_A_LETTER) / slot);
  return (
    <>
      {data.labels.map((label, at) =>
        at % every === 0 ? (
          <text
            key={label}
            x={MARGIN.left + slot * (at + 0.5)}
            y={size.height - 14}
            text-anchor="middle"
          >
            {label.length > longest ? `${label.slice(0, longest - 1)}…` : label}
          </text>
        ) : null,
      )}
      {ticksOf(scale).map((value) => {
        const y = MARGIN.top + height * (1 - scale.share(value));
        return (
          <g key={value}>
            <line x1={MARGIN.left} x2={MARGIN.left + width} y1={y} y2={y} stroke="#e2e8f0" />
            <text x={MARGIN.left - 4} y={y + 4} text-anchor="end">
              {shownFigure(value, data.isPercent)}
            </text>
          </g>
        );
      })}
    </>
  );
}

function FigureTable({ data }: { readonly data: ChartData }) {
  return (
    <table>
      <thead>
        <tr>
          <td />
          {data.series.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.labels.map((label, at) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {data.series.map(({ name, values }) => (
              <td key={name}>{figure(values[at] ?? null, data.isPercent)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function figure(value: number | null, isPercent: boolean): string {
  return value === null ? '' : shownFigure(value, isPercent);
}
