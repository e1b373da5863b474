import type { PersonModel, TeamModel } from '../../simulation/team-model';
import { isMaterial } from '../../src/core/inference/material';
import type { SignalUnit } from '../../src/core/inference/unit';
import type { SignalCode } from '../../src/core/playbook/signals/signal';
import { type Market, USUAL } from './market';

/** A headline figure as it truly is, chance aside. */
interface TrueFigure {
  readonly unit: SignalUnit;
  readonly isBadWhen: 'low' | 'high';
  readonly of: (person: PersonModel, market: Market) => number;
}

const TRUE_FIGURES: Readonly<Partial<Record<SignalCode, TrueFigure>>> = {
  'proposals into deals': {
    unit: 'share',
    isBadWhen: 'low',
    of: (person, { stages }) => passing(person, stages, 3, 5),
  },
  'proposals per week': {
    unit: 'a week',
    isBadWhen: 'low',
    of: (person, { stages }) => person.leadsPerWeek * passing(person, stages, 0, 3),
  },
  entries: { unit: 'a week', isBadWhen: 'low', of: ({ leadsPerWeek }) => leadsPerWeek },
  discount: {
    unit: 'discount',
    isBadWhen: 'high',
    of: ({ discount, habit }) => discount * (1 - habit.share),
  },
};

/** Somebody without any difference, who is what is typical. */
const TYPICAL: Pick<PersonModel, 'leadsPerWeek' | 'odds'> = {
  leadsPerWeek: USUAL.leadsPerWeek,
  odds: [1, 1, 1, 1, 1],
};

/** What is typical of a figure in a market, which is also what people agree to. */
export function typicalFigure(code: SignalCode, market: Market): number {
  if (code === 'discount') return USUAL.discount;
  return trueFigure(code).of(TYPICAL as PersonModel, market);
}

/** Whether a person's true figure is materially worse than what is typical. */
export function isTrulyWorse(code: SignalCode, person: PersonModel, market: Market): boolean {
  const { unit, isBadWhen, of } = trueFigure(code);
  const figures = { observed: of(person, market), expected: typicalFigure(code, market) };
  return isMaterial({ unit }, figures, isBadWhen);
}

/** Whether somebody's calls a week are truly materially fewer than what is typical. */
export function areTrulyFew(callsAWeek: number): boolean {
  const figures = { observed: callsAWeek, expected: USUAL.calls };
  return isMaterial({ unit: 'a week' }, figures, 'low');
}

function trueFigure(code: SignalCode): TrueFigure {
  const figure = TRUE_FIGURES[code];
  if (figure === undefined) throw new RangeError(`The true figure of "${code}" is not known`);
  return figure;
}

/** Share of the decided deals that pass some stages, from one up to another. */
function passing(
  { odds }: Pick<PersonModel, 'odds'>,
  stages: TeamModel['stages'],
  from: number,
  to: number,
): number {
  return stages.slice(from, to).reduce((share, { conversion }, index) => {
    const own = (conversion / (1 - conversion)) * (odds[from + index] ?? 1);
    return share * (own / (1 + own));
  }, 1);
}
