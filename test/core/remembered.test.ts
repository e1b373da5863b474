import { expect, it } from 'vitest';
import { remembered } from '../../src/core/remembered';

it('reads each distinct text once', () => {
  const read: string[] = [];
  const lengthOf = remembered((text) => {
    read.push(text);
    return text === '' ? null : text.length;
  });
  expect(['Offer', '', 'Offer', '', 'Won'].map(lengthOf)).toEqual([5, null, 5, null, 3]);
  expect(read).toEqual(['Offer', '', 'Won']);
});
