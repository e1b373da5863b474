import { memoize } from '../../memoize';
import { type Heterogeneity, normalCdf, normalQuantile } from '../../statistics';
import { sumOf } from '../../sum';
import type { Direction } from '../direction';
import { inflatePValue } from '../inflate-p-value';
import { overdispersion } from '../overdispersion';
import { type Difference, pInDirection } from '../samples/difference';
import { kindOf, outcomesOf, type Sample } from '../samples/sample';

/** A person's figure of the last weeks against that of the time before. */
export interface Change {
  readonly own: Sample;
  readonly other: Sample;
  readonly difference: Difference;
}

/** A change in units of its standard error, and the inverse of that error squared. */
interface Score {
  readonly z: number;
  readonly information: number;
}

/** What is left of a person's change once what the others have in common is taken off. */
export interface ChangeApart {
  /** One-sided p-value in a direction; never smaller than that of the person's change alone. */
  readonly p: (direction: Direction) => number;
  /** How much more than by chance the others' changes differ, as a factor of variance. */
  readonly overdispersion: number;
}

/** Beyond it nothing is told apart, and the tail would be infinite. */
const SMALLEST_P = 1e-12;

/**
 * Takes off what the others' changes have in common: a season, a new price list, a market that
 * turned are no finding about one of them. Each change is `z` standard errors, so about
 * `z / √information` on the figure's scale (log odds, log rates, ranks); the others' mean,
 * weighted by information as in a fixed-effect meta-analysis, is subtracted with its own error. With
 * nobody else there is nothing to take off. Changes that differ among the others by more than
 * chance widen the p-value besides, shrunk as in `overdispersion`.
 *
 * @param changes everybody's, by index; null for those who have none
 */
export function changesApart(
  changes: ReadonlyArray<Change | null>,
  priorDegrees: number,
): (person: number) => ChangeApart {
  const scoresToward = memoize((direction: Direction) =>
    changes.map((change) => change && scoreOf(change, direction)),
  );
  return (person) => {
    const othersToward = (direction: Direction): InCommon =>
      inCommon(
        scoresToward(direction).filter((score, other) => score !== null && other !== person),
      );
    const factor = overdispersion(othersToward('low'), priorDegrees);
    return {
      overdispersion: factor,
      p(direction) {
        const change = changes[person] ?? null;
        const score = scoresToward(direction)[person] ?? null;
        if (change === null || score === null) return 1;
        const alone = pInDirection(change.difference, direction);
        const apart = pApart(score, othersToward(direction));
        return inflatePValue(Math.max(alone, apart), factor);
      },
    };
  };
}

function scoreOf({ own, other, difference }: Change, direction: Direction): Score {
  const p = pInDirection(difference, direction);
  const z = -normalQuantile(Math.min(1 - SMALLEST_P, Math.max(SMALLEST_P, p)));
  // Ranks have no variance of their own: what two sizes tell is their harmonic mean, halved.
  const [mine, before] = [outcomesOf(own), outcomesOf(other)];
  const information =
    own.kind === 'amounts' || own.kind === 'times'
      ? (mine * before) / (mine + before)
      : kindOf<Sample>(own).information(own, other);
  return { z, information };
}

/** What some changes have in common, and how much they differ apart from that. */
interface InCommon extends Heterogeneity {
  readonly mean: number;
  readonly information: number;
}

function inCommon(scores: ReadonlyArray<Score | null>): InCommon {
  const told = scores.filter((score) => score !== null && score.information > 0) as Score[];
  const information = sumOf(told.map((score) => score.information));
  const mean =
    information === 0
      ? 0
      : sumOf(told.map(({ z, ...score }) => z * Math.sqrt(score.information))) / information;
  return {
    mean,
    information,
    chisq: Math.max(0, sumOf(told.map(({ z }) => z * z)) - mean * mean * information),
    degreesOfFreedom: Math.max(0, told.length - 1),
  };
}

/** The p of a change beyond the one that the others have in common; 0 where there are none. */
function pApart({ z, information }: Score, others: InCommon): number {
  if (others.information === 0 || information === 0) return 0;
  const apart = z - Math.sqrt(information) * others.mean;
  return normalCdf(-apart / Math.sqrt(1 + information / others.information));
}
