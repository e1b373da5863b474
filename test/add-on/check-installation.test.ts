import { describe, expect, it } from 'vitest';
import { ask, type HeadlessHost, type HostOptions, type TabSpec } from '../../playground/index';
import { openAddOn, smallPipeline } from './open-add-on';

const CHECK = 'Check this installation';

/** Everything in the spreadsheet that a user could miss. */
function standing(host: HeadlessHost): unknown {
  return host.workbook.tabs.map((tab) => [
    tab,
    host.workbook.values(tab),
    host.workbook.formulas(tab),
  ]);
}

/** The lines that the check shows in its dialog. */
function linesOf(host: HeadlessHost): string[] {
  host.chooseMenu(CHECK);
  const { title, message } = host.questions.at(-1) ?? {};
  expect(title).toBe(CHECK);
  return (message ?? '').split('\n');
}

async function checked(
  tabs: readonly TabSpec[],
  options: Partial<HostOptions> = {},
  before: (host: HeadlessHost) => void = () => {},
): Promise<string[]> {
  const host = await openAddOn(tabs, options);
  before(host);
  const stood = standing(host);
  const lines = linesOf(host);
  expect(standing(host)).toEqual(stood);
  return lines;
}

const wrong = (lines: readonly string[]): string[] =>
  lines.filter((line) => !line.startsWith('✓ '));

const REP: Partial<HostOptions> = { user: { email: 'rep@example.com', isOwner: false } };

describe('"Check this installation"', () => {
  it('says of each thing that it is fine', async () => {
    expect(await checked([smallPipeline()])).toEqual([
      '✓ What Stagecoach writes stays what it is: text, figures and days.',
      "✓ Days are read in the time zone Europe/Berlin. The script's is America/New_York, which does no harm.",
      '✓ Typed text is read by the locale en_US: dates month first, and 1.5 is one and a half.',
      '✓ Deals: "Deals" with Deal, Account, Salesperson, Stage, Amount, Created and Close date.',
      '✓ Its own tabs and columns are where it left them.',
      '✓ You may edit all that it writes.',
      '✓ Formulas see what was set in the sidebar.',
    ]);
  });

  it('is fine as well where everything of the add-on is in use', async () => {
    const lines = await checked([smallPipeline()], { scriptTimeZone: 'Europe/Berlin' }, (host) => {
      for (const label of ['Annotate deals', 'Coaching report', 'Record stage changes now']) {
        host.chooseMenu(label);
      }
      host.user.moveColumn('Deals', 'J', 'B');
    });
    expect(wrong(lines)).toEqual([]);
    expect(lines).toContain('✓ Days are read in the time zone Europe/Berlin.');
  });

  it.each([
    ['en_GB', '.', 'dates day first, and '],
    ['en_CA', '.', 'dates month first, and '],
    ['de_DE', ',', 'dates day first, and '],
    ['es_ES', ',', 'dates day first, and '],
    ['fr_FR', ',', 'dates day first, and '],
    ['pt_BR', ',', 'dates day first, and '],
    ['nl_NL', ',', 'dates day first, and '],
  ])('is fine in a sheet of %s', async (locale, decimal, order) => {
    const lines = await checked([smallPipeline()], { locale });
    expect(wrong(lines)).toEqual([]);
    expect(lines[2]).toBe(
      `✓ Typed text is read by the locale ${locale}: ${order}1${decimal}5 is one and a half.`,
    );
  });

  it('leaves the user where they were, and asks for no more than a lock and a tab of its own', async () => {
    const host = await openAddOn([smallPipeline(), { name: 'Notes', values: [['Milk']] }]);
    host.user.select('Notes', 'A1');
    linesOf(host);
    expect(host.workbook.tabs).toEqual(['Deals', 'Notes']);
    expect(host.evaluate('SpreadsheetApp.getActiveSheet().getName()')).toBe('Notes');
    expect(host.serviceCalls['Spreadsheet.deleteSheet']).toBe(1);
  });
});

describe('"Check this installation" tells what is wrong', () => {
  it('where no tab has deals', async () => {
    const lines = await checked([{ name: 'Notes', values: [['Milk']] }]);
    expect(wrong(lines)).toEqual([expect.stringMatching(/^✗ No tab with deals was found\./)]);
  });

  it('where somebody else is writing, and checks the rest', async () => {
    const lines = await checked([smallPipeline()], {}, (host) =>
      host.state.locks.holdByOther('document'),
    );
    expect(wrong(lines)).toEqual([
      '✗ Another Stagecoach command is running in this spreadsheet. Try again in a minute.',
    ]);
    expect(lines).toHaveLength(7);
  });

  it('where a tab of somebody’s has the name of the trial’s, and leaves it alone', async () => {
    const mine = { name: 'Stagecoach check', values: [['=1+1', 'mine']] };
    const lines = await checked([smallPipeline(), mine]);
    expect(wrong(lines)).toEqual([
      expect.stringMatching(/^✗ There is a tab "Stagecoach check" that Stagecoach did not write/),
    ]);
  });

  it.each([
    ['text that the sheet read the other way round', 'en_US', '25/3/2026', 'day first'],
    ['text that can be read two ways', 'de_DE', "'3/4/2026", 'month first'],
  ])('where a column of dates holds %s', async (_, locale, typed, order) => {
    const lines = await checked([smallPipeline()], { locale }, (host) =>
      host.user.typeInto('Deals', 'F2', typed),
    );
    expect(wrong(lines)).toEqual([
      `✗ "Deals": dates in "Created" that are text are read ${order}, unlike the locale. Set it in File ▸ Settings and enter them anew.`,
    ]);
  });

  it('where an annotation column was renamed, or another bears its name', async () => {
    const annotated = (change: (host: HeadlessHost) => void) =>
      checked([smallPipeline()], {}, (host) => {
        host.chooseMenu('Annotate deals');
        change(host);
      });
    const renamed = await annotated((host) => host.user.typeInto('Deals', 'I1', 'Flags'));
    const text = 'must be named "Coaching flags" if it is Stagecoach\'s, and not if it is yours.';
    expect(wrong(renamed)).toEqual([`✗ "Deals": column I ${text}`]);
    const twice = await annotated((host) => {
      host.user.insertColumn('Deals', 'A');
      host.user.typeInto('Deals', 'A1', 'Coaching flags');
    });
    expect(wrong(twice)).toEqual([`✗ "Deals": column A ${text}`]);
  });

  it('where the report’s name belongs to a tab of the user’s', async () => {
    const lines = await checked([smallPipeline(), { name: 'Coaching Report', values: [['mine']] }]);
    expect(wrong(lines)).toEqual([
      expect.stringMatching(/^✗ There is a tab "Coaching Report" that Stagecoach did not write/),
    ]);
  });

  it('where a tab of its own has lost its headers', async () => {
    const lines = await checked([
      smallPipeline(),
      { name: 'Sales Process', values: [['Step'], ['proposal']] },
    ]);
    expect(wrong(lines)).toEqual([expect.stringMatching(/^✗ .*Sales Process.*"Stage"/)]);
  });

  it('where a protection would stop a write', async () => {
    const tabs = [smallPipeline(), { name: 'Coaching Log', values: [['Salesperson']] }];
    const lines = await checked(tabs, REP, (host) => {
      host.workbook.protect('Deals', null);
      host.workbook.protect('Coaching Log', 'A1:A5');
    });
    expect(wrong(lines)).toEqual([
      expect.stringMatching(/^✗ "Deals" is protected and you may not edit columns I and J\./),
      expect.stringMatching(/^✗ The tab "Coaching Log" is protected/),
    ]);
  });

  it('where what was chosen in the sidebar is gone', async () => {
    const host = await openAddOn([smallPipeline()]);
    const mapping = { tab: 'Deals', isChosen: true, stageDates: {}, salesperson: null };
    await ask(host, 'saveMapping', { ...mapping, columns: { amount: 'Amount' } });
    expect(wrong(linesOf(host))).toEqual([]);
    host.answers.push({ button: 'OK' });
    host.user.typeInto('Deals', 'E1', 'Worth');
    expect(wrong(linesOf(host))).toEqual([
      '✗ "Amount" in "Deals" was chosen in the sidebar and is not there. Choose anew.',
    ]);
    host.answers.push({ button: 'OK' });
    host.user.renameTab('Deals', 'Pipeline');
    expect(wrong(linesOf(host))).toEqual([
      '✗ "Deals" was chosen in the sidebar and is not there. Choose anew.',
    ]);
  });
});
