import { expect, it } from 'vitest';
import { unexpected } from '../../../playground/command-line/unexpected';

it('says in one sentence what nobody expected, and where only when asked', () => {
  const thrown = new Error('the disk is full\nat one place');
  const told =
    'Something went wrong that Stagecoach did not expect: the disk is full (DEBUG=1 tells where.)\n';
  expect(unexpected(thrown)).toBe(told);
  expect(unexpected('cut off')).toMatch(/: cut off \(/);
  process.env.DEBUG = '1';
  try {
    expect(unexpected(thrown)).toContain('unexpected.test.ts');
  } finally {
    delete process.env.DEBUG;
  }
});
