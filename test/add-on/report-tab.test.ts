import { describe, expect, it } from 'vitest';
import type { HeadlessHost } from '../../playground/index';
import { openAddOn, smallPipeline } from './open-add-on';

const TAB = 'Coaching Report';
/** Column of the reader's notes. */
const NOTES = 'AF';

async function withReport(): Promise<HeadlessHost> {
  const host = await openAddOn([smallPipeline()]);
  host.chooseMenu('Coaching report');
  return host;
}

/** Number of the first row whose first cell starts with a text. */
function rowOf(host: HeadlessHost, start: string): number {
  const index = host.workbook.values(TAB).findIndex(([first]) => String(first).startsWith(start));
  if (index < 0) throw new Error(`No line starts with “${start}”.`);
  return index + 1;
}

describe('what people type into the report', () => {
  it('is moved to the log with the name and the day when the report is written anew', async () => {
    const host = await withReport();
    host.user.typeInto(TAB, `${NOTES}${rowOf(host, 'Cy — ') + 1}`, 'Call Kestrel together');
    host.user.typeInto(TAB, `A${rowOf(host, 'About this report') - 1}`, 'Dev moves to the north');
    host.user.typeInto(TAB, `AN${rowOf(host, 'Bo — ')}`, '=1+1');
    await host.settle();
    host.chooseMenu('Coaching report');
    const [headers, ...log] = host.workbook.displayValues('Coaching Log');
    const at = (name: string): number => headers?.indexOf(name) ?? -1;
    expect(
      log.map((row) => [row[at('Salesperson')], row[at('Agreed on')], row[at('Notes')]]),
    ).toEqual([
      ['Bo', '2026-11-23', '=1+1 (2)'],
      ['Cy', '2026-11-23', expect.stringMatching(/^Beside “.*”: Call Kestrel together$/)],
      ['Dev', '2026-11-23', 'Dev moves to the north'],
    ]);
    const texts = host.workbook.values(TAB).flat().map(String);
    expect(texts).not.toContain('Call Kestrel together');
    expect(host.toasts.at(-1)?.message).toContain(
      'What you had typed into the last one is in “Coaching Log”, for 3 salespeople.',
    );
  });

  it('makes no log where there is nothing', async () => {
    const host = await withReport();
    host.chooseMenu('Coaching report');
    host.chooseMenu('Coaching report');
    expect(host.workbook.tabs).toEqual(['Deals', TAB]);
  });

  it('is not taken for a note after the deals have changed', async () => {
    const host = await withReport();
    host.user.typeInto('Deals', 'E2', 77_777);
    host.user.typeInto('Deals', 'D2', 'Won');
    host.chooseMenu('Coaching report');
    expect(host.workbook.tabs).toEqual(['Deals', TAB]);
  });
});

describe('a tab of the user’s own with the report’s name', () => {
  it('is left as it is, and said to be so', async () => {
    const own = { name: TAB, values: [['My own coaching', 1]] };
    const host = await openAddOn([smallPipeline(), own]);
    host.chooseMenu('Coaching report');
    expect(host.workbook.values(TAB)).toEqual([['My own coaching', 1]]);
    expect(host.questions.at(-1)?.message).toBe(
      'Nothing was written. There is a tab “Coaching Report” that Stagecoach did not write in this spreadsheet. Give it another name or delete it, then try again.',
    );
  });

  it('is used where it is empty', async () => {
    const host = await openAddOn([smallPipeline(), { name: TAB }]);
    host.chooseMenu('Coaching report');
    expect(String(host.workbook.values(TAB)[0]?.[0])).toContain('Coaching report');
  });

  it('is a renamed report as well, which stays beside the new one', async () => {
    const host = await withReport();
    host.user.renameTab(TAB, 'November');
    const before = host.workbook.values('November');
    host.chooseMenu('Coaching report');
    expect(host.workbook.values('November')).toEqual(before);
    expect(host.workbook.tabs).toContain(TAB);
  });
});

describe('a report that may not be edited', () => {
  it('is left as it is, and said to be so', async () => {
    const host = await openAddOn([smallPipeline()], { user: { isOwner: false } });
    host.chooseMenu('Coaching report');
    host.user.typeInto(TAB, 'B30', 'mine');
    host.workbook.protect(TAB, null, ['somebody@example.com']);
    const before = host.workbook.values(TAB);
    host.chooseMenu('Coaching report');
    expect(host.workbook.values(TAB)).toEqual(before);
    expect(host.workbook.tabs).toEqual(['Deals', TAB]);
    expect(host.questions.at(-1)?.message).toBe(
      'Nothing was written. The tab “Coaching Report” is protected and you may not edit all of it. Ask the owner of the spreadsheet to let you.',
    );
  });
});

describe('the report’s charts', () => {
  it('are the shape of the pipeline and the conversion by stage, with the figures of the table', async () => {
    const host = await withReport();
    const charts = host.workbook.charts(TAB);
    expect(charts.map(({ options }) => options.title)).toEqual([
      'Open deals of the team by stage',
      'Share of the team’s deals that advance',
    ]);
    const head = rowOf(host, 'The team’s funnel');
    const shown = charts.map(({ ranges: [range] }) => {
      const { row = 0, column = 0, columns = 0 } = range?.area ?? {};
      return [0, 2].map((below) =>
        host.workbook.values(TAB)[row + below]?.slice(column, column + columns),
      );
    });
    expect(shown).toEqual([
      [
        ['Open deals of the team by stage', 'share'],
        [expect.stringMatching(/^Proposal · \d+ · \d+ %$/), expect.any(Number)],
      ],
      [
        ['Share of the team’s deals that advance', 'advance rate'],
        ['Proposal · 12 of 24 · 50 %', 0.5],
      ],
    ]);
    const [proposal = []] = host.workbook.values(TAB, `A${head + 2}:AL${head + 2}`);
    const at = (name: string): unknown =>
      proposal[host.workbook.values(TAB)[head - 1]?.indexOf(name) ?? -1];
    // 12 of 24 decided deals that came to Proposal were won; Wilson's interval of one half of 24.
    expect(proposal?.[0]).toBe('Proposal');
    expect(at('advance rate')).toBe(0.5);
    expect(at('from')).toBeCloseTo(0.3143, 4);
    expect(at('to')).toBeCloseTo(0.6857, 4);
  });

  it('lie over lines that hold nothing but what they are drawn from', async () => {
    const host = await withReport();
    const charts = host.workbook.charts(TAB);
    for (const { position, options } of charts) {
      const rows = Math.ceil(Number(options.height) / 21);
      const under = host.workbook.values(TAB, `A${position.row}:AL${position.row + rows - 1}`);
      for (const { ranges } of charts) {
        const { row = 0, column = 0, rows: deep = 0, columns = 0 } = ranges[0]?.area ?? {};
        expect(row).toBe(position.row - 1);
        for (const cells of under.slice(0, deep)) cells.fill('', column, column + columns);
      }
      expect(under.flat().join('')).toBe('');
    }
  });

  it('need rows of usual height, however long the texts at their bars are', async () => {
    const host = await withReport();
    const [{ position } = { position: { row: 0 } }] = host.workbook.charts(TAB);
    const heights = host.evaluate(`[0, 1, 2].map((below) =>
      SpreadsheetApp.getActive().getSheetByName('${TAB}').getRowHeight(${position.row} + below))`);
    expect(heights).toEqual([22, 22, 22]);
  });

  it('are replaced, never added to, and the user’s own stay', async () => {
    const host = await withReport();
    host.evaluate(`(() => {
      const sheet = SpreadsheetApp.getActive().getSheetByName('${TAB}');
      sheet.insertChart(sheet.newChart().setOption('title', 'Mine').setPosition(2, 10, 0, 0).build());
    })()`);
    host.chooseMenu('Coaching report');
    host.chooseMenu('Coaching report');
    const titles = host.workbook.charts(TAB).map(({ options }) => String(options.title));
    expect(titles).toHaveLength(3);
    expect(titles.filter((title) => title === 'Mine')).toHaveLength(1);
  });
});

describe('the look of the report', () => {
  it('gives the rows by month two lines each, one for the name and one for its bars', async () => {
    const host = await withReport();
    const heights = ['New deals', 'Won\n', 'Won value'].map((start) =>
      host.evaluate(
        `SpreadsheetApp.getActive().getSheetByName('${TAB}').getRowHeight(${rowOf(host, start)})`,
      ),
    );
    expect(new Set(heights).size).toBe(1);
  });

  it('shows every wrapped text whole', async () => {
    const host = await withReport();
    const heights = host.evaluate(`(() => {
      const sheet = SpreadsheetApp.getActive().getSheetByName('${TAB}');
      return sheet.getRange(1, 1, sheet.getLastRow(), 1).getValues()
        .map(([text], index) => [String(text).length, sheet.getRowHeight(index + 1)]);
    })()`) as Array<[number, number]>;
    // 786 pixels hold about 130 letters of ten points; a line of them is 16 pixels high.
    for (const [letters, height] of heights.slice(1)) {
      expect([letters, height >= Math.floor(letters / 130 + 1) * 16]).toEqual([letters, true]);
    }
    expect(Math.max(...heights.map(([, height]) => height))).toBeGreaterThan(30);
  });

  it('has links to the rows of the deals to discuss', async () => {
    const host = await withReport();
    const row = rowOf(host, '   •  row ');
    const [link, deal] = host.evaluate(`(() => {
      const sheet = SpreadsheetApp.getActive().getSheetByName('${TAB}');
      const cell = sheet.getRange(${row}, 1);
      const text = cell.getValue();
      const name = text.indexOf('row ');
      return [cell.getRichTextValue().getLinkUrl(name, text.indexOf(':')), text];
    })()`) as [string, string];
    const number = /row (\d+)/.exec(deal)?.[1];
    expect(link).toMatch(new RegExp(`^#gid=\\d+&range=A${number}$`));
  });
});
