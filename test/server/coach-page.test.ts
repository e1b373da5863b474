import { beforeAll, describe, expect, it } from 'vitest';
import { ask, loadWorkbook } from '../../playground/index';
import type { CoachPageData } from '../../src/server/contract';
import { openAddOn } from '../add-on/open-add-on';

const PEOPLE = ['Ana Berg', 'Bo Lind', 'Cy Okafor', 'Dev Eze', 'Fay Moreau'];
const NOTHING = { asOf: null, from: null, to: null };

describe('what the Coach view shows on the sample pipeline', () => {
  let pages: readonly CoachPageData[] = [];
  /** The report as one line, because the text is broken at words. */
  let report = '';

  beforeAll(async () => {
    const { tabs } = await loadWorkbook(['playground/sample/deals.csv']);
    const host = await openAddOn(tabs);
    const { text } = await ask(host, 'report', { salesperson: null, period: NOTHING });
    report = text.replace(/\s+/g, ' ');
    pages = await Promise.all(PEOPLE.map((salesperson) => ask(host, 'coachPage', { salesperson })));
  }, 60_000);

  it('says of each deal to discuss what the report says, with the same questions', () => {
    const deals = pages.flatMap(({ discuss }) => discuss);
    expect(deals.length).toBeGreaterThan(5);
    expect(deals.some(({ notes }) => !notes.includes('“'))).toBe(true);
    for (const { row, deal, notes } of deals) {
      expect(report).toContain(`• row ${row} · ${deal}: ${notes} `);
    }
  });

  it('says of each notice what the report says', () => {
    const notices = pages.flatMap((page) => page.notices);
    expect(new Set(notices.map(({ code }) => code)).size).toBeGreaterThan(1);
    for (const { code, sentence, question, action } of notices) {
      // What holds of all stands in short, where there is no room for what to try.
      const isOfAll = code === 'process-not-agreed';
      expect(report).toContain(
        isOfAll ? `${sentence} “${question}”` : `${sentence} Ask: “${question}” Try: ${action}`,
      );
    }
  });

  it('asks to record something only where the report does', () => {
    const wanted = pages.flatMap(({ findings }) =>
      findings.map(({ diagnosis }) => diagnosis?.dataWanted ?? ''),
    );
    const [, asked = ''] = /To know more next time, record: (.+?)\. Everybody/.exec(report) ?? [];
    expect(wanted.filter((text) => text !== '').map((text) => text.toLowerCase())).toEqual(
      asked.split('; ').map((text) => `${text}.`),
    );
  });
});
