import { describe, expect, it } from 'vitest';
import { callMessage } from '../../../../playground/web/sidebar/frame-messages';

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
