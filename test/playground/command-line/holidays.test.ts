import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { coachArguments } from '../../../playground/command-line/arguments';
import { holidaysIn } from '../../../playground/command-line/holidays';
import { runCoach } from '../../../playground/command-line/run-coach';
import { builtAddOn } from '../../../playground/index';

const folder = mkdtempSync(join(tmpdir(), 'stagecoach-holidays-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('are a list or a file of dates', async () => {
  const file = join(folder, 'days.txt');
  writeFileSync(file, '\ufeff2026-12-25\r\n2026-12-26\n');
  expect(await holidaysIn(file)).toEqual(['2026-12-25', '2026-12-26']);
  expect(await holidaysIn('2026-12-25, 2026-12-26')).toEqual(['2026-12-25', '2026-12-26']);
  await expect(holidaysIn('2026-12-25,26')).rejects.toThrow('found "26"');
  await expect(holidaysIn(join(folder, 'none.txt'))).rejects.toThrow('there is no such file.');
});

it('do not count, nor do weekends', async () => {
  const file = join(folder, 'deals.csv');
  writeFileSync(file, 'Deal,Owner,Stage,Created,Close date\nA,Bo,Won,2026-01-05,2026-01-19\n');
  const cycle = async (...options: string[]): Promise<number> => {
    const typed = [file, '--as-of', '2026-06-30', ...options];
    const { host, json } = await runCoach(await builtAddOn(), coachArguments(typed));
    host.dispose();
    return (json as unknown as { team: { cycleDays: { median: number } } }).team.cycleDays.median;
  };
  expect(await cycle()).toBe(14);
  expect(await cycle('--working-days')).toBe(10);
  expect(await cycle('--holidays', '2026-01-06')).toBe(9);
});
