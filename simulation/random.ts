/** Random draws from common distributions, all fed by one source of uniform numbers. */
export interface Random {
  /** A number from 0 to 1. */
  readonly uniform: () => number;
  readonly chance: (probability: number) => boolean;
  /** A whole number from 0 to `count` − 1. */
  readonly below: (count: number) => number;
  readonly normal: () => number;
  readonly poisson: (mean: number) => number;
  /** Log-normal with this median and this spread (standard deviation of the logarithm). */
  readonly logNormal: (median: number, spread: number) => number;
  /** An index by weights. */
  readonly weighted: (weights: readonly number[]) => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

export function randomFrom(uniform: () => number): Random {
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const below = (count: number): number => Math.floor(uniform() * count);
  return {
    uniform,
    chance: (probability) => uniform() < probability,
    below,
    normal,
    // Knuth's product of uniforms; means here are small.
    poisson(mean) {
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = uniform(); product > limit; product *= uniform()) count++;
      return count;
    },
    logNormal: (median, spread) => median * Math.exp(spread * normal()),
    weighted(weights) {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      let rest = uniform() * total;
      const index = weights.findIndex((weight) => {
        rest -= weight;
        return rest < 0;
      });
      return index === -1 ? weights.length - 1 : index;
    },
    pick: (items) => items[below(items.length)] as (typeof items)[number],
  };
}
