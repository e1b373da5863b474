/**
 * A repeatable source of random numbers: each call of the returned function gives a number from 0
 * up to but not including 1, in steps of 2^-32.
 *
 * Generator sfc32 ("small fast counting", 128 bits of state, period at least 2^32, on average
 * about 2^127) of C. Doty-Humphrey's PractRand, public domain; the seed's low and high 32 bits fill
 * two of the four words and the first 12 numbers are passed over, as there. Not for secrets.
 *
 * `seed`: a whole number from 0 to 2^53 - 1; the same seed gives the same numbers everywhere.
 *
 * @throws RangeError if the seed is not such a number
 *
 * @example const random = seededRandom(1); random() // 0.4684900725260377
 */
export function seededRandom(seed: number): () => number {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`seed must be whole and >= 0, got ${seed}`);
  }
  let a = 0;
  let b = seed | 0;
  let c = Math.floor(seed / 2 ** 32) | 0;
  let counter = 1;
  const next = () => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return (result >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}
