import { expect, it } from 'vitest';
import { DIAGNOSES } from '../../src/core/playbook/diagnoses';
import { SIGNALS } from '../../src/core/playbook/signals/signals';
import { processDocument } from '../../tools/process-doc/process-doc';
import { SUBJECTS } from '../../tools/process-doc/subjects';

it('docs/process.md is what the playbook says (update with npm run docs)', async () => {
  await expect(processDocument()).toMatchFileSnapshot('../../docs/process.md');
});

it('has a place for every diagnosis, and none that the playbook does not have', () => {
  const placed = SUBJECTS.flatMap(({ diagnoses }) => diagnoses);
  const whole = placed.filter((name) => !name.includes('/'));
  expect([...new Set(whole)].sort()).toEqual(DIAGNOSES.map(({ code }) => code).sort());
});

it('tells of figures that are compared', () => {
  const compared = SIGNALS.map(({ code }) => code);
  const told = SUBJECTS.flatMap(({ figures }) => figures.flatMap(([, signal]) => signal ?? []));
  for (const signal of told) expect(compared).toContain(signal);
});
