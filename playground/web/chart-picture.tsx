import type { ChartData } from './chart-data';

const WIDTH = 420;
const HEIGHT = 200;
const MARGIN = { left: 48, right: 8, top: 8, bottom: 28 } as const;
/** Told apart also without colours: the lightness differs. */
const COLOURS = ['#1f4e8c', '#c2571a', '#3b8a5a', '#8a5fa8', '#7a7a7a'];
const LONGEST_LABEL = 10;

type Kind = 'column' | 'bar' | 'line';

const KINDS: Readonly<Record<string, Kind>> = {
  COLUMN: 'column',
  COMBO: 'column',
  HISTOGRAM: 'column',
  BAR: 'bar',
  LINE: 'line',
  AREA: 'line',
};

/** A simple drawing of a chart, with its figures as a table; other kinds are shown as the table. */
export function ChartPicture({ type, data }: { readonly type: string; readonly data: ChartData }) {
  const kind = KINDS[type];
  return (
    <figure class="chart">
      <figcaption>{data.title}</figcaption>
      {kind ? (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={spoken(data)}>
          {kind === 'line' ? <Lines data={data} /> : <Bars data={data} isAcross={kind === 'bar'} />}
        </svg>
      ) : null}
      <p class="legend">
        {data.series.map(({ name }, index) => (
          <span key={name}>
            <i style={{ background: colour(index) }} /> {name}
          </span>
        ))}
      </p>
      <details open={!kind}>
        <summary>Figures of “{data.title}”</summary>
        <FigureTable data={data} />
      </details>
    </figure>
  );
}

const colour = (index: number) => COLOURS[index % COLOURS.length];

function spoken({ title, labels, series }: ChartData): string {
  return `${title}: ${series.map(({ name }) => name).join(', ')} of ${labels.length} rows. The figures are in the table below.`;
}

/** From the least value, at most 0, to the greatest, at least 0. */
function scaleOf({ series }: ChartData) {
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  const span = high - low || 1;
  return { low, high, share: (value: number) => (value - low) / span };
}

function Bars({ data, isAcross }: { readonly data: ChartData; readonly isAcross: boolean }) {
  const { low, high, share } = scaleOf(data);
  const width = WIDTH - MARGIN.left - MARGIN.right;
  const height = HEIGHT - MARGIN.top - MARGIN.bottom;
  const [along, up] = isAcross ? [height, width] : [width, height];
  const slot = along / Math.max(1, data.labels.length);
  const thick = (slot * 0.8) / Math.max(1, data.series.length);
  const zero = share(0) * up;
  return (
    <>
      {data.series.flatMap(({ name, values }, index) =>
        values.map((value, at) => {
          if (value === null) return null;
          const from = Math.min(zero, share(value) * up);
          const size = Math.abs(share(value) * up - zero);
          const place = slot * (at + 0.1) + thick * index;
          const rectangle = isAcross
            ? { x: MARGIN.left + from, y: MARGIN.top + place, width: size, height: thick }
            : {
                x: MARGIN.left + place,
                y: MARGIN.top + height - from - size,
                width: thick,
                height: size,
              };
          const key = `${name} ${data.labels[at]}`;
          return <rect key={key} {...rectangle} fill={colour(index)} />;
        }),
      )}
      <Labels labels={data.labels} slot={slot} isAcross={isAcross} />
      <Ends low={low} high={high} isAcross={isAcross} />
    </>
  );
}

function Lines({ data }: { readonly data: ChartData }) {
  const { low, high, share } = scaleOf(data);
  const width = WIDTH - MARGIN.left - MARGIN.right;
  const height = HEIGHT - MARGIN.top - MARGIN.bottom;
  const slot = width / Math.max(1, data.labels.length);
  return (
    <>
      {data.series.map(({ name, values }, index) => (
        <path
          key={name}
          d={lineThrough(
            values.map((value, at) =>
              value === null
                ? null
                : [MARGIN.left + slot * (at + 0.5), MARGIN.top + height * (1 - share(value))],
            ),
          )}
          fill="none"
          stroke={colour(index)}
          stroke-width="2"
        />
      ))}
      <Labels labels={data.labels} slot={slot} isAcross={false} />
      <Ends low={low} high={high} isAcross={false} />
    </>
  );
}

/** A path that breaks where a figure is missing. */
function lineThrough(points: readonly (readonly number[] | null)[]): string {
  return points
    .map((point, at) => (point ? `${at > 0 && points[at - 1] ? 'L' : 'M'}${point.join(' ')}` : ''))
    .join('');
}

function Labels({
  labels,
  slot,
  isAcross,
}: {
  readonly labels: readonly string[];
  readonly slot: number;
  readonly isAcross: boolean;
}) {
  // As many as there is room for.
  const every = Math.ceil((isAcross ? 14 : 56) / slot);
  return (
    <>
      {labels.map((label, at) => {
        if (at % every !== 0) return null;
        const middle = slot * (at + 0.5);
        const place = isAcross
          ? { x: MARGIN.left - 4, y: MARGIN.top + middle + 3, 'text-anchor': 'end' as const }
          : { x: MARGIN.left + middle, y: HEIGHT - 14, 'text-anchor': 'middle' as const };
        return (
          <text key={label} {...place}>
            {label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label}
          </text>
        );
      })}
    </>
  );
}

function Ends({
  low,
  high,
  isAcross,
}: {
  readonly low: number;
  readonly high: number;
  readonly isAcross: boolean;
}) {
  const [least, most] = isAcross
    ? [
        { x: MARGIN.left, y: HEIGHT - 4 },
        { x: WIDTH - MARGIN.right - 30, y: HEIGHT - 4 },
      ]
    : [
        { x: 2, y: HEIGHT - MARGIN.bottom },
        { x: 2, y: MARGIN.top + 8 },
      ];
  return (
    <>
      <text {...least}>{short(low)}</text>
      <text {...most}>{short(high)}</text>
    </>
  );
}

function short(value: number): string {
  return new Intl.NumberFormat('en', { maximumSignificantDigits: 3, notation: 'compact' }).format(
    value,
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
              <td key={name}>{values[at] ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
