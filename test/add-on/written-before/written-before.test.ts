import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, type HeadlessHost } from '../../../playground/index';
import { openStored, type StoredSpreadsheet } from './spreadsheet-file';

const FOLDER = 'test/fixtures/written-before';

/** A spreadsheet for each version that was released, with everything that it wrote. */
const VERSIONS = readdirSync(FOLDER).map((file) => ({
  version: file.replace('.json', ''),
  file: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as StoredSpreadsheet,
}));

describe.each(VERSIONS)('a spreadsheet that Stagecoach $version wrote', ({ file }) => {
  let host: HeadlessHost;
  beforeEach(async () => {
    host = await openStored(file);
  });
  afterEach(() => host.dispose());

  const tabs = file.tabs.map(({ name }) => name);
  const values = (tab: string) => host.workbook.values(tab);
  const lastMessage = () => host.toasts.at(-1)?.message;

  it('is read whole: deals, people, process, settings, without a complaint', async () => {
    const {
      deals,
      problems,
      hasProcessTab,
      hasSalespeopleTab,
      workingDays,
      tabs: read,
    } = await ask(host, 'overview', {});
    expect(deals).toEqual({ rows: 205, read: 205 });
    expect(problems).toEqual([]);
    expect([hasProcessTab, hasSalespeopleTab]).toEqual([true, true]);
    expect(workingDays).toEqual({ holidays: ['2026-12-25'] });
    expect(read.map(({ tab }) => tab)).toEqual(['Deals']);
    const { process, isDrafted, quotas } = await ask(host, 'process', {});
    expect(isDrafted).toBe(false);
    expect(process.stages.find(({ name }) => name === 'Proposal')).toMatchObject({
      targetConversion: 0.4,
      maxDays: 30,
    });
    expect(quotas).toEqual([{ salesperson: 'Ana Berg', quota: 50_000, period: 'quarter' }]);
  });

  it('keeps what was agreed on, of the process and of coaching', async () => {
    const { agreements } = await ask(host, 'process', {});
    const own = agreements.find(({ salesperson }) => salesperson === 'Ana Berg');
    expect(own).toMatchObject({ state: 'agreed', changes: [] });
    const page = await ask(host, 'coachPage', { salesperson: 'Ana Berg' });
    expect(page.agreements).toHaveLength(1);
    expect(page.agreements[0]?.sentence).toContain('Write the need down before each proposal');
  });

  it('gets its report and its annotations anew in the same places, and nothing else changes', () => {
    const before = new Map(tabs.map((tab) => [tab, values(tab)]));
    host.answers.splice(0, host.answers.length, { text: 'Ana Berg' }, { text: 'Ana Berg' });
    host.chooseMenu('Coaching report');
    expect(lastMessage()).toContain('The coaching report is written');
    host.chooseMenu('Coaching report for…');
    host.chooseMenu('Prepare 1:1…');
    host.chooseMenu('Annotate deals');
    expect(host.questions.map(({ kind }) => kind)).toEqual(['prompt', 'prompt']);
    expect([...host.workbook.tabs].sort()).toEqual([...tabs].sort());
    for (const [tab, rows] of before) {
      const isPage = tab.includes('Report') || tab.includes('1:1');
      if (!isPage) expect(values(tab), tab).toEqual(rows);
    }
  });

  it('goes on recording where it stopped', () => {
    const rows = values('Stage History').length;
    host.chooseMenu('Record stage changes now');
    expect(lastMessage()).toBe('Nothing has changed since the last time.');
    const open = values('Deals').findIndex(([name]) => name === 'Ana Berg open') + 1;
    host.user.typeInto('Deals', `C${open}`, 'Won');
    expect(values('Stage History')).toHaveLength(rows + 1);
    expect(values('Stage History').at(-1)?.slice(1, 5)).toEqual([
      'Ana Berg open',
      'Stage',
      'Proposal',
      'Won',
    ]);
  });

  it('takes the next version of an agreement, and clears its annotations', async () => {
    const { process } = await ask(host, 'process', {});
    const stages = process.stages.map((stage) =>
      stage.name === 'Proposal' ? { ...stage, maxDays: 21 } : stage,
    );
    await ask(host, 'saveProcess', { base: process, process: { ...process, stages } });
    const view = await ask(host, 'process', {});
    const own = view.agreements.find(({ salesperson }) => salesperson === 'Ana Berg');
    expect(own?.state).toBe('changed');
    const request = { salesperson: 'Ana Berg', by: 'manager', shown: own?.content ?? '' } as const;
    await ask(host, 'agreeToProcess', request);
    const versions = values('Process Agreements').slice(1);
    expect(versions.map(([, version]) => version)).toEqual([1, 2]);
    host.chooseMenu('Clear annotations');
    expect(values('Deals')[0]).not.toContain('Coaching flags');
  });
});
