import { describe, expect, it } from 'vitest';
import { REQUEST } from '../../src/server/requests';
import * as v from '../../src/server/valid';

const isValid = <T>(schema: v.Schema<T>, value: unknown): boolean =>
  v.safeParse(schema, value).success;

describe('a schema', () => {
  it.each<[string, v.Schema<unknown>, unknown[], unknown[]]>([
    ['a text', v.string(), ['', 'a'], [1, null, undefined, {}, ['a']]],
    ['a number', v.number(), [0, -1.5, Number.POSITIVE_INFINITY], [Number.NaN, '1', null]],
    ['a finite number', v.pipe(v.number(), v.finite()), [0, 1e300], [Number.POSITIVE_INFINITY]],
    ['a whole number', v.pipe(v.number(), v.integer()), [3], [3.5, Number.POSITIVE_INFINITY]],
    ['a truth value', v.boolean(), [true, false], [0, 'true', null]],
    ['one of a list', v.picklist(['open', 'won']), ['won'], ['lost', null]],
    ['a share', v.pipe(v.number(), v.minValue(0), v.maxValue(1)), [0, 1], [-0.01, 1.01]],
    ['a bounded text', v.pipe(v.string(), v.nonEmpty(), v.maxLength(2)), ['ab'], ['', 'abc']],
    [
      'a written day',
      v.pipe(v.string(), v.isoDate()),
      ['2026-11-23'],
      ['2026-13-01', '23.11.2026', '2026-11-23T00:00'],
    ],
    ['a text or null', v.nullable(v.string()), [null, 'a'], [undefined, 1]],
    ['a list of texts', v.array(v.string()), [[], ['a', 'b']], [['a', 1], 'a', { length: 0 }]],
  ])('of %s takes what it should and nothing else', (_, schema, valid, invalid) => {
    for (const value of valid)
      expect(v.safeParse(schema, value)).toEqual({ success: true, output: value });
    for (const value of invalid) expect(isValid(schema, value)).toBe(false);
  });

  it('of an object drops what it does not know and asks for every key but the optional ones', () => {
    const schema = v.object({ name: v.string(), note: v.optional(v.string()) });
    expect(v.safeParse(schema, { name: 'Ana', other: 1 })).toEqual({
      success: true,
      output: { name: 'Ana' },
    });
    expect(isValid(schema, { note: 'x' })).toBe(false);
    expect(isValid(schema, { name: 'Ana', note: null })).toBe(false);
    expect(isValid(schema, [])).toBe(false);
  });

  it('of an object does not take what the prototype has for what was sent', () => {
    expect(isValid(v.object({ toString: v.optional(v.string()) }), {})).toBe(true);
    expect(isValid(v.object({ constructor: v.string() }), {})).toBe(false);
  });

  it('of a table keeps any key, also one that would change a prototype', () => {
    const sent: unknown = JSON.parse('{"__proto__":"x","a":"b"}');
    const parsed = v.safeParse(v.record(v.string(), v.string()), sent);
    if (!parsed.success) throw new Error('The table was refused');
    expect(Object.entries(parsed.output)).toEqual([
      ['__proto__', 'x'],
      ['a', 'b'],
    ]);
    expect(Object.getPrototypeOf(parsed.output)).toBe(Object.prototype);
  });
});

describe('the request', () => {
  it.each([
    [{ call: 'overview' }],
    [{ call: 'coachPage', salesperson: 'Ana' }],
    [{ call: 'annotate', salesperson: null }],
    [{ call: 'report', salesperson: null, period: { asOf: '2026-11-23', from: null, to: null } }],
    [{ call: 'showRow', tab: 'Deals', row: 2 }],
  ])('is taken: %j', (request) => {
    expect(v.safeParse(REQUEST, request)).toEqual({ success: true, output: request });
  });

  it.each([
    [null],
    ['overview'],
    [{ call: 'delete everything' }],
    [{ call: 'coachPage' }],
    [{ call: 'coachPage', salesperson: 'x'.repeat(5001) }],
    [{ call: 'showRow', tab: 'Deals', row: 0 }],
    [{ call: 'showRow', tab: 'Deals', row: 1.5 }],
    [{ call: 'report', salesperson: null, period: { asOf: 'tomorrow', from: null, to: null } }],
  ])('is refused: %j', (request) => {
    expect(isValid(REQUEST, request)).toBe(false);
  });
});
