import { createHash } from 'node:crypto';

/**
 * So many mutants at random, the same ones for the same seed: those whose hash with the seed is
 * smallest. Two mutants of one place are one draw, so that a condition, which can be changed in
 * four ways, is not drawn four times as often as a call. All of them where no number is given.
 */
export function drawn(mutants, size, seed) {
  if (size === null) return [...mutants];
  const rank = (text) => createHash('sha256').update(`${seed} ${text}`).digest('hex');
  const places = new Map();
  for (const mutant of mutants) {
    const place = `${mutant.file}:${mutant.start}`;
    places.set(place, [...(places.get(place) ?? []), mutant]);
  }
  const smallest = (list, textOf) =>
    list
      .map((each) => ({ each, rank: rank(textOf(each)) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .map(({ each }) => each);
  return smallest([...places], ([place]) => place)
    .slice(0, size)
    .map(([, same]) => smallest(same, ({ file, start, after }) => `${file}:${start} ${after}`)[0]);
}
