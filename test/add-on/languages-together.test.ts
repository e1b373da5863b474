import { describe, expect, it } from 'vitest';
import { ask, type HeadlessHost } from '../../playground/index';
import { COACHING_LOG } from '../../src/core/tabs';
import { LANGUAGES } from '../../tools/languages.mjs';
import { coachedTeam } from './coached-team';
import { openAddOn } from './open-add-on';

const TAGS = ['en', ...LANGUAGES.map(({ tag }) => tag)];
/** Each language and the one that comes after it, in a ring. */
const PAIRS = TAGS.map((tag, index) => [tag, TAGS[(index + 1) % TAGS.length] as string] as const);

/** The cells of the log beneath a header, top down. */
function logged(host: HeadlessHost, column: keyof typeof COACHING_LOG.columns): string[] {
  const [headers = [], ...rows] = host.workbook.displayValues(COACHING_LOG.tab);
  const place = headers.indexOf(COACHING_LOG.columns[column].header);
  return rows.map((row) => row[place] ?? '');
}

/** The entry of the menu that calls a function, whatever it is called. */
function choose(host: HeadlessHost, functionName: string): void {
  const entry = host.menu.find((each) => each.functionName === functionName);
  host.chooseMenu(entry?.label ?? functionName);
}

async function agreement(host: HeadlessHost) {
  const { agreements } = await ask(host, 'process', {});
  return agreements.find(({ salesperson }) => salesperson === 'Ana Berg');
}

const stateOf = async (host: HeadlessHost) => (await agreement(host))?.state;

describe.each(PAIRS)('what was written in %s and is read in %s', (before, after) => {
  it('is the same: agreements, what was typed, columns, and when a figure can be judged', async () => {
    const host = await openAddOn([coachedTeam()]);
    await ask(host, 'saveLanguage', { language: before });
    host.open();
    await ask(host, 'createTabs', {});
    await ask(host, 'keepQuota', { salesperson: 'Ana Berg', quota: 60_000, period: 'quarter' });
    const shown = (await agreement(host))?.content ?? '';
    for (const by of ['manager', 'salesperson'] as const) {
      await ask(host, 'agreeToProcess', { salesperson: 'Ana Berg', by, shown });
    }
    expect(await stateOf(host)).toBe('agreed');
    await ask(host, 'agreeOnAction', {
      salesperson: 'Ana Berg',
      diagnosis: 'many-proposals-few-deals',
      action: 'Write it down',
      shownBy: null,
      reviewOn: '2026-12-14',
    });
    choose(host, 'coachingReportCommand');
    choose(host, 'annotateDealsCommand');
    const headers = host.workbook.displayValues('Deals')[0];
    const measures = logged(host, 'measure');
    expect(measures).toHaveLength(1);

    await ask(host, 'saveLanguage', { language: after });
    host.state.clock.set(new Date('2026-12-15T09:00:00Z'));
    host.open();
    choose(host, 'coachingReportCommand');
    choose(host, 'annotateDealsCommand');
    expect(host.workbook.displayValues('Deals')[0]).toEqual(headers);
    expect(logged(host, 'measure')).toEqual(measures);
    expect(logged(host, 'notes')).toEqual(['']);
    expect(await stateOf(host)).toBe('agreed');
    const [early = ''] = logged(host, 'verdict');
    expect(early).not.toBe('');

    // Half a year on there is enough to judge it, though another language found it too early.
    const more = Array.from({ length: 60 }, (_, deal) => [
      `Later ${deal}`,
      'Ana Berg',
      'Won',
      1000,
      '2026-12-01',
      `2027-0${1 + (deal % 5)}-10`,
      '2026-12-20',
    ]);
    host.user.paste('Deals', 'A400', more);
    host.state.clock.set(new Date('2027-06-15T09:00:00Z'));
    await ask(host, 'saveLanguage', { language: before });
    host.open();
    choose(host, 'coachingReportCommand');
    const [late = ''] = logged(host, 'verdict');
    expect(late).not.toBe('');
    expect(late).not.toBe(early);
    expect(late).not.toMatch(/\(/);
  });
});
