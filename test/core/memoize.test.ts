import { describe, expect, it } from 'vitest';
import { memoize, memoizeFields } from '../../src/core/memoize';

describe('a memoized function', () => {
  it('without an argument is called when it is first asked, and only then', () => {
    let made = 0;
    const value = memoize(() => {
      made++;
      return undefined;
    });
    expect(made).toBe(0);
    expect([value(), value()]).toEqual([undefined, undefined]);
    expect(made).toBe(1);
  });

  it('reads each distinct text once', () => {
    const read: string[] = [];
    const lengthOf = memoize((text: string) => {
      read.push(text);
      return text === '' ? null : text.length;
    });
    expect(['Offer', '', 'Offer', '', 'Won'].map(lengthOf)).toEqual([5, null, 5, null, 3]);
    expect(read).toEqual(['Offer', '', 'Won']);
  });

  it('makes a value once for an owner and a key', () => {
    let made = 0;
    const valueFor = memoize((owner: { name: string }) =>
      memoize((key: string) => `${owner.name} ${key} ${++made}`),
    );
    const [first, second] = [{ name: 'first' }, { name: 'second' }];
    expect(valueFor(first)('a')).toBe('first a 1');
    expect(valueFor(first)('a')).toBe('first a 1');
    expect(valueFor(first)('b')).toBe('first b 2');
    expect(valueFor(second)('a')).toBe('second a 3');
  });

  it('gives arguments of one key one value', () => {
    const sumOf = memoize(
      (values: readonly number[]) => ({ sum: values.reduce((sum, value) => sum + value, 0) }),
      (values) => values.join(),
    );
    expect(sumOf([1, 2])).toBe(sumOf([1, 2]));
    expect(sumOf([2, 1])).not.toBe(sumOf([1, 2]));
    expect(sumOf([1, 2])).toEqual({ sum: 3 });
  });

  it('keeps its values apart from those of another', () => {
    const owner = {};
    const [one, other] = [memoize((_: object) => 1), memoize((_: object) => 2)];
    expect([one(owner), other(owner)]).toEqual([1, 2]);
  });
});

it('makes each field of an object when it is first asked for, and only then', () => {
  const made: string[] = [];
  const fields: { readonly one: number; readonly two: number } = memoizeFields({
    one: () => {
      made.push('one');
      return fields.two - 1;
    },
    two: () => {
      made.push('two');
      return 2;
    },
  });
  expect(made).toEqual([]);
  expect([fields.one, fields.one, fields.two]).toEqual([1, 1, 2]);
  expect(made).toEqual(['one', 'two']);
});
