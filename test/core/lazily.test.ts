import { expect, it } from 'vitest';
import { lazily, lazyFields } from '../../src/core/lazily';

it('makes a value when it is first asked for, and only then', () => {
  let made = 0;
  const value = lazily(() => {
    made++;
    return undefined;
  });
  expect(made).toBe(0);
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});

it('makes each field of an object when it is first asked for, and only then', () => {
  const made: string[] = [];
  const fields: { readonly one: number; readonly two: number } = lazyFields({
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
