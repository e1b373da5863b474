import { percent } from '../../src/core/language/format';
import { COACH_TEXTS, shapeKey } from '../../src/core/language/sidebar/coach';
import type { ShapeData } from '../../src/server/contract';

interface ShapeTableProps {
  readonly shape: readonly ShapeData[];
  readonly reference: string | null;
}

/**
 * The shape of a pipeline: a table of values, with a bar for the share of open deals and a line
 * for what to expect in each row. The drawing says nothing that the numbers do not say.
 */
export function ShapeTable({ shape, reference }: ShapeTableProps) {
  const texts = COACH_TEXTS;
  if (!shape.some(({ deals }) => deals > 0)) {
    return <p class="quiet">{texts.noOpenDeals}</p>;
  }
  const hasExpected = shape.some(({ expected }) => expected !== null);
  const longest = Math.max(...shape.flatMap(({ share, expected }) => [share ?? 0, expected ?? 0]));
  return (
    <div class="shape-place">
      <table class="shape">
        <caption>{texts.shape}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.shapeStage}</th>
            <th scope="col">{texts.shapeDeals}</th>
            <th scope="col">{texts.shapeShare}</th>
            {hasExpected ? <th scope="col">{texts.shapeExpected}</th> : null}
          </tr>
        </thead>
        <tbody>
          {shape.map(({ stage, deals, share, expected }) => (
            <tr key={stage}>
              <th scope="row">
                {stage}
                <Bar share={share ?? 0} expected={expected} longest={longest} />
              </th>
              <td>{deals}</td>
              <td>{share === null ? '–' : percent(share)}</td>
              {hasExpected ? <td>{expected === null ? '–' : percent(expected)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{shapeKey(hasExpected, reference)}</p>
    </div>
  );
}

interface BarProps {
  readonly share: number;
  readonly expected: number | null;
  /** The largest share in the picture fills the width. */
  readonly longest: number;
}

function Bar({ share, expected, longest }: BarProps) {
  const width = (value: number): string => `${((100 * value) / longest).toFixed(1)}%`;
  return (
    <svg class="bar" aria-hidden="true" width="100%" height="10">
      <rect class="track" width="100%" height="8" y="1" />
      <rect class="share" width={width(share)} height="8" y="1" />
      {expected === null ? null : (
        <line class="expected" x1={width(expected)} x2={width(expected)} y1="0" y2="10" />
      )}
    </svg>
  );
}
