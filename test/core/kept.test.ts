import { expect, it } from 'vitest';
import { keptFor } from '../../src/core/kept';

it('makes a value once for an object and a key', () => {
  const kept = keptFor<object, string>();
  const [first, second] = [{}, {}];
  let made = 0;
  const make = (name: string) => () => `${name} ${++made}`;
  expect(kept(first, 'a', make('first a'))).toBe('first a 1');
  expect(kept(first, 'a', make('first a'))).toBe('first a 1');
  expect(kept(first, 'b', make('first b'))).toBe('first b 2');
  expect(kept(second, 'a', make('second a'))).toBe('second a 3');
});

it('keeps stores apart', () => {
  const owner = {};
  const [one, other] = [keptFor<object, number>(), keptFor<object, number>()];
  expect([one(owner, 'a', () => 1), other(owner, 'a', () => 2)]).toEqual([1, 2]);
});
