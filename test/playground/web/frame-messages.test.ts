import { describe, expect, it } from 'vitest';
import { frameMessage } from '../../../playground/web/frame-messages';

describe('a message of a frame', () => {
  it('is a call with a number, a name and a list', () => {
    const call = { kind: 'call', id: 1, name: 'f', args: [1] };
    expect(frameMessage({ ...call, more: true })).toEqual(call);
  });

  it.each([
    null,
    'call',
    {},
    { kind: 'other' },
    { kind: 'call', id: '1', name: 'f', args: [] },
    { kind: 'call', id: 1, name: null, args: [] },
    { kind: 'call', id: 1, name: 'f', args: 'x' },
  ])('is nothing where it is %j', (data) => {
    expect(frameMessage(data)).toBeNull();
  });

  it('may ask for a size in pixels, and for no other', () => {
    expect(frameMessage({ kind: 'size', width: 400 })).toEqual({ kind: 'size', width: 400 });
    expect(frameMessage({ kind: 'size', width: '100vw', height: -1 })).toEqual({ kind: 'size' });
  });
});
