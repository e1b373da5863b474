import { describe, expect, it } from 'vitest';
import { readRequest } from '../../src/server/requests';

/** What is read of a request; null where it is refused. */
function read(request: unknown): unknown {
  const parsed = readRequest(request);
  return parsed.success ? parsed.output : null;
}

const SAVE_MAPPING = {
  call: 'saveMapping',
  tab: 'Deals',
  isChosen: true,
  columns: {},
  stageDates: {},
  salesperson: null,
};

const AGREEMENT = { salesperson: 'Ana', diagnosis: null, action: 'Call', shownBy: 'Budget' };

describe('the request', () => {
  it.each([
    [{ call: 'overview' }],
    [{ call: 'coachPage', salesperson: 'Ana' }],
    [{ call: 'annotate', salesperson: null }],
    [{ call: 'report', salesperson: null, period: { asOf: '2026-11-23', from: null, to: null } }],
    [{ call: 'showRow', tab: 'Deals', row: 2 }],
    [{ call: 'agreeOnAction', ...AGREEMENT, reviewOn: '2027-01-18' }],
    [{ ...SAVE_MAPPING, columns: { amount: 'Worth', stage: null } }],
  ])('is taken: %j', (request) => {
    expect(read(request)).toEqual(request);
  });

  it.each([
    [null],
    ['overview'],
    [[]],
    [{ call: 'delete everything' }],
    [{ call: 'constructor' }],
    [{ call: '__proto__' }],
    [{ call: 'coachPage' }],
    [{ call: 'coachPage', salesperson: ['Ana'] }],
    [{ call: 'coachPage', salesperson: 'x'.repeat(5001) }],
    [{ call: 'prepare', salesperson: 'Ana', period: null }],
    [{ call: 'agreeOnAction', ...AGREEMENT, reviewOn: '' }],
    [{ call: 'agreeOnAction', ...AGREEMENT, shownBy: ['Budget'] }],
    [{ call: 'agreeOnAction', ...AGREEMENT, shownBy: undefined }],
    [{ call: 'agreeToProcess', salesperson: 'Ana', by: 'nobody' }],
    [{ call: 'saveProcess', base: [], process: [] }],
    [{ call: 'showRow', tab: 'Deals', row: 0 }],
    [{ call: 'showRow', tab: 'Deals', row: 1.5 }],
    [{ call: 'showRow', tab: 'Deals', row: '2' }],
    [{ call: 'showRow', tab: 'Deals', row: Number.POSITIVE_INFINITY }],
    [{ ...SAVE_MAPPING, isChosen: 'true' }],
    [{ ...SAVE_MAPPING, columns: ['Worth'] }],
    [{ ...SAVE_MAPPING, columns: null }],
    [{ ...SAVE_MAPPING, stageDates: { Proposal: 7 } }],
  ])('is refused: %j', (request) => {
    expect(read(request)).toBeNull();
  });

  it.each(['2026-13-01', '23.11.2026', '2026-11-23T00:00', 'tomorrow'])(
    'is refused where a day is written as %s',
    (asOf) => {
      const period = { asOf, from: null, to: null };
      expect(read({ call: 'report', salesperson: null, period })).toBeNull();
    },
  );

  it('loses what it is not known to hold', () => {
    expect(read({ call: 'coachPage', salesperson: 'Ana', other: 1 })).toEqual({
      call: 'coachPage',
      salesperson: 'Ana',
    });
  });

  it('keeps any header and stage, also one that would change a prototype', () => {
    const stageDates: unknown = JSON.parse('{"__proto__":"x","constructor":null,"a":"b"}');
    const { stageDates: kept } = read({ ...SAVE_MAPPING, stageDates }) as { stageDates: object };
    expect(Object.entries(kept)).toEqual([
      ['__proto__', 'x'],
      ['constructor', null],
      ['a', 'b'],
    ]);
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
  });
});
