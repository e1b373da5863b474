import type { Case } from './agreement';
import { FIGURES, type Figure } from './figures';

type Named = readonly [name: string, what: Case];

/** Everybody is equal, the worst is coached, and nothing changes. */
const equals: Named[] = Object.values(FIGURES).flatMap((figure) =>
  [4, 8, 20].flatMap((people) =>
    [20, 40, 80].map((before): Named => {
      const what = { figure, people, before, atReview: before / 2 };
      return [`equals, ${figure.name}: ${people} people, ${before} outcomes`, what];
    }),
  ),
);

/** People differ, the worst is coached, and nothing changes. */
const unequals: Named[] = Object.values(FIGURES).map((figure): Named => {
  const what = { figure, people: 8, before: 40, atReview: 20, spread: 0.3 };
  return [`people differ, ${figure.name}: 8 people, 40 outcomes`, what];
});

/** One stands apart and is coached: nothing changes, or it becomes another figure. */
function apart(figure: Figure, from: number, to: number): Named[] {
  return [40, 80].map((before): Named => {
    const what = { figure, people: 8, before, atReview: before / 2, apart: from, becomes: to };
    const change = from === to ? `stays at ${from}` : `${from} to ${to}`;
    const name = `one ${change}, others ${figure.usual}, ${figure.name}: ${before} outcomes`;
    return [name, what];
  });
}

const { share, pace, days, discount } = FIGURES;

export const CASES: readonly Named[] = [
  ...equals,
  ...unequals,
  ...apart(share, 0.15, 0.15),
  ...apart(share, 0.15, 0.3),
  ...apart(share, 0.2, 0.3),
  ...apart(share, 0.15, 0.45),
  ...apart(share, 0.3, 0.15),
  ...apart({ ...share, usual: 0.45 }, 0.15, 0.45),
  ...apart(pace, 1, 1),
  ...apart(pace, 1, 2),
  ...apart(pace, 2, 1),
  ...apart(days, 40, 40),
  ...apart(days, 40, 20),
  ...apart(days, 20, 40),
  ...apart(discount, 0.16, 0.16),
  ...apart(discount, 0.16, 0.08),
  ...apart(discount, 0.08, 0.16),
];
