import { describe, expect, it } from 'vitest';
import { callMessage, frameNews } from '../../../../playground/web/sidebar/frame-messages';

describe('a message of a frame', () => {
  it('is a call with a number, a name and a list', () => {
    const call = { id: 1, name: 'f', args: [1] };
    expect(callMessage({ ...call, more: true })).toEqual(call);
  });

  it.each([
    null,
    'call',
    {},
    { id: '1', name: 'f', args: [] },
    { id: 1, name: null, args: [] },
    { id: 1, name: 'f', args: 'x' },
  ])('is nothing where it is %j', (data) => {
    expect(callMessage(data)).toBeNull();
  });
});

describe('what else a frame tells', () => {
  it('is a key of the page, that the grid is to have the keyboard, and what is kept', () => {
    expect(frameNews({ key: 'F6' })).toEqual({ key: 'F6' });
    expect(frameNews({ toGrid: true })).toEqual({ toGrid: true });
    expect(frameNews({ kept: ['a', 'b'] })).toEqual({ kept: ['a', 'b'] });
  });

  it.each([null, 'F6', {}, { key: 'F5' }, { toGrid: 'yes' }, { kept: ['a'] }, { kept: 'ab' }])(
    'is nothing where it is %j',
    (data) => {
      expect(frameNews(data)).toEqual({});
    },
  );
});
