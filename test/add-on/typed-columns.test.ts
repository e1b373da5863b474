import { describe, expect, it } from 'vitest';
import type { HeadlessHost } from '../../playground/index';
import { agreeing, ask } from '../faults/commands';
import { pictureOf } from '../faults/world';
import { openAddOn, smallPipeline } from './open-add-on';

const said = (host: HeadlessHost): string => host.questions.at(-1)?.message ?? '';

const SENTENCE = /is a table with typed columns( \(.+\))?, which refuse other values/;

describe('a table with typed columns', () => {
  it('of deals has its coaching columns beside it, where they are no part of it', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.workbook.declareTypedColumn('Deals', 'E2:E30', 'NUMBER');
    host.workbook.declareTypedColumn('Deals', 'F2:F30', 'DATE');
    host.chooseMenu('Annotate deals');
    const [headers = [], ...rows] = host.workbook.values('Deals');
    expect(headers.slice(8)).toEqual(['Coaching flags', 'Coaching notes']);
    expect(rows.find(([deal]) => deal === 'Fresh')?.[8]).toBe('No amount');
  });

  it('that the coaching columns have become part of is said to be one, and stays as it is', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Annotate deals');
    host.user.typeInto('Deals', 'E2', '');
    host.workbook.declareTypedColumn('Deals', 'I2:J30', 'NUMBER');
    const before = pictureOf(host);
    host.chooseMenu('Annotate deals');
    expect(said(host)).toMatch(SENTENCE);
    expect(pictureOf(host)).toEqual(before);
  });

  it('is no reason to leave half of the annotations there, where they are cleared', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Annotate deals');
    host.workbook.declareTypedColumn('Deals', 'I2:J30', 'TEXT');
    host.chooseMenu('Clear annotations');
    expect(host.questions).toEqual([]);
    expect(
      host.workbook
        .values('Deals')
        .flatMap((row) => row.slice(8))
        .join(''),
    ).toBe('');
    // What is typed there from now on is people's own.
    host.user.paste('Deals', 'I1', [['Mine'], ['Text']]);
    host.chooseMenu('Annotate deals');
    expect(
      host.workbook
        .values('Deals')
        .slice(0, 2)
        .map((row) => row[8]),
    ).toEqual(['Mine', 'Text']);
  });

  it.each([
    ['Coaching Report', 'Coaching report', 'A1:B60'],
    ['Stage History', 'Record stage changes now', 'A2:G60'],
  ])('in place of a tab of the add-on’s is said to be one: %s', async (tab, label, area) => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu(label);
    host.workbook.declareTypedColumn(tab, area, 'NUMBER');
    const before = pictureOf(host);
    // Pasted together, so that no edit's own trigger records them.
    host.user.paste('Deals', 'D6', [['Won'], ['Proposal']]);
    host.chooseMenu(label);
    expect(said(host)).toMatch(SENTENCE);
    expect(said(host)).toContain(`“${tab}”`);
    expect(pictureOf(host)[tab]).toEqual(before[tab]);
  });

  it('in place of a page is found before anything is written', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Coaching report');
    host.workbook.declareTypedColumn('Coaching Report', 'C4:D9', 'TEXT');
    const before = [pictureOf(host), [...host.state.properties.document]];
    host.chooseMenu('Coaching report');
    expect(said(host)).toMatch(/^Nothing was written\. The tab “Coaching Report” is a table/);
    expect([pictureOf(host), [...host.state.properties.document]]).toEqual(before);
  });

  it.each([
    ['Salespeople', { call: 'createTabs' }],
    ['Coaching Log', agreeing()],
  ])('is said to be one in the sidebar: %s', async (tab, request) => {
    const host = await openAddOn([smallPipeline()]);
    host.user.insertTab(tab);
    host.workbook.declareTypedColumn(tab, 'A1:Z60', 'NUMBER');
    const answer = await ask(host, request);
    expect(answer.ok).toBe(false);
    expect(answer.sentence).toMatch(SENTENCE);
    expect(host.workbook.values(tab).flat().join('')).toBe('');
  });
});
