import { beforeAll, describe, expect, it } from 'vitest';
import { ask, type HeadlessHost, loadWorkbook } from '../../playground/index';
import { openAddOn } from './open-add-on';

/** Names of up to three letters that report.json and the page's answers have. */
const SHORT = new Set('n p q to by tab row won low now own ask'.split(' '));

/** Every key of plain data, but those of records by a person's own texts. */
function keysOf(data: unknown, keys = new Set<string>()): Set<string> {
  if (Array.isArray(data)) for (const each of data) keysOf(each, keys);
  else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      keys.add(key);
      keysOf(value, keys);
    }
  }
  return keys;
}

function shortened(data: unknown): string[] {
  return [...keysOf(data)].filter((key) => key.length <= 3 && !SHORT.has(key));
}

describe('names that others rely on, as the built script gives them', () => {
  let host: HeadlessHost;

  beforeAll(async () => {
    const { tabs } = await loadWorkbook(['playground/sample/deals.csv']);
    const people = ['Ana Berg', 'Bo Lind', 'Cy Okafor', 'Dev Eze', 'Fay Moreau'];
    const quotas = people.map((name) => [name, 60_000, 'quarter']);
    host = await openAddOn([
      ...tabs,
      { name: 'Salespeople', values: [['Salesperson', 'Quota', 'Quota period'], ...quotas] },
    ]);
  }, 60_000);

  it('are whole in report.json, plans and splits included', async () => {
    const period = { asOf: null, from: null, to: null };
    const { json } = await ask(host, 'report', { salesperson: null, period });
    const keys = keysOf(json);
    for (const key of ['needed', 'neededWins', 'split', 'parts', 'notices', 'diagnosis']) {
      expect([...keys]).toContain(key);
    }
    expect(shortened(json)).toEqual([]);
  });

  it('are whole in what the page gets', async () => {
    const answers = [
      await ask(host, 'overview', {}),
      await ask(host, 'process', {}),
      await ask(host, 'coachTeam', {}),
      await ask(host, 'coachPage', { salesperson: 'Fay Moreau' }),
      await ask(host, 'coachPage', { salesperson: 'Dev Eze' }),
    ];
    expect(shortened(answers)).toEqual([]);
  });
});
