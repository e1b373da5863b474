import { describe, expect, it } from 'vitest';
import { ask, type HeadlessHost, type HostOptions, type TabSpec } from '../../playground/index';
import type { AuthMode } from '../../playground/services/authorization';
import type { Handle } from '../../playground/services/handles';
import type { Member } from '../../playground/services/member';
import type { ClassName } from '../../playground/services/official/official';
import { registry } from '../../playground/services/registry';
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

const wrong = (lines: readonly string[]): string[] => lines.filter((line) => !/^[✓?] /.test(line));

const REP: Partial<HostOptions> = { user: { email: 'rep@example.com', isOwner: false } };

describe('“Check this installation”', () => {
  it('says of each thing that it is fine, and what to look at', async () => {
    expect(await checked([smallPipeline()])).toEqual([
      '✓ What Stagecoach writes stays what it is: text, figures and days.',
      '✓ So it does in columns formatted as plain text.',
      '✓ Days and times that it writes are read as such in this locale.',
      '✓ A day in a cell arrives in a formula as that day.',
      '✓ In a formula an argument that is left out arrives as nothing at the end and as an empty text before another one, an error as the text “#N/A”, and a cell that is still loading as the text “Loading...”.',
      '✓ Formulas refuse TODAY(), as they say: put the day into a cell.',
      '✓ Its charts can be told from yours.',
      '✓ A column of its own is found again where it is moved to.',
      "✓ In a copy of a tab Stagecoach's columns are known as its own.",
      '✓ A report that is written twice logs nothing as a note of yours.',
      "✓ Days are read in the time zone Europe/Berlin. The script's is America/New_York, which does no harm.",
      '✓ Typed text is read by the locale en_US: dates month first, and 1.5 is one and a half.',
      '✓ Every tab has cells.',
      '✓ Deals: “Deals” with Deal, Account, Salesperson, Stage, Amount, Created and Close date.',
      '✓ Its own tabs and columns are where it left them.',
      '✓ You may edit all that it writes.',
      '✓ None of its tabs is a table with typed columns.',
      '✓ Formulas see what was set in the sidebar.',
      '✓ Saved with this spreadsheet: 0 KB of 500.',
      expect.stringMatching(/^\? Type =SC_ into an empty cell/),
      expect.stringMatching(/^\? .*change a deal's stage by typing/),
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
    expect(lines).toContain(
      `✓ Typed text is read by the locale ${locale}: ${order}1${decimal}5 is one and a half.`,
    );
  });

  it('leaves the user where they were, and asks for no more than a lock and a tab of its own', async () => {
    const host = await openAddOn([smallPipeline(), { name: 'Notes', values: [['Milk']] }]);
    host.user.select('Notes', 'A1');
    linesOf(host);
    expect(host.workbook.tabs).toEqual(['Deals', 'Notes']);
    expect(host.evaluate('SpreadsheetApp.getActiveSheet().getName()')).toBe('Notes');
    // The trial's tab and the copy of it.
    expect(host.serviceCalls['Spreadsheet.deleteSheet']).toBe(2);
  });
});

describe('“Check this installation” tells what is wrong', () => {
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
    expect(lines.filter((line) => line.startsWith('✓ '))).toHaveLength(9);
  });

  it('where a tab of somebody’s has the name of the trial’s, and leaves it alone', async () => {
    const mine = { name: 'Stagecoach check', values: [['=1+1', 'mine']] };
    const lines = await checked([smallPipeline(), mine]);
    expect(wrong(lines)).toEqual([
      expect.stringMatching(/^✗ There is a tab “Stagecoach check” that Stagecoach did not write/),
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
      `✗ “Deals”: dates in “Created” that are text are read ${order}, unlike the locale. Set it in File ▸ Settings and enter them anew.`,
    ]);
  });

  it('where an annotation column was renamed, or another bears its name', async () => {
    const annotated = (change: (host: HeadlessHost) => void) =>
      checked([smallPipeline()], {}, (host) => {
        host.chooseMenu('Annotate deals');
        change(host);
      });
    const renamed = await annotated((host) => host.user.typeInto('Deals', 'I1', 'Flags'));
    const text = "must be named “Coaching flags” if it is Stagecoach's, and not if it is yours.";
    expect(wrong(renamed)).toEqual([`✗ “Deals”: column I ${text}`]);
    const twice = await annotated((host) => {
      host.user.insertColumn('Deals', 'A');
      host.user.typeInto('Deals', 'A1', 'Coaching flags');
    });
    expect(wrong(twice)).toEqual([`✗ “Deals”: column A ${text}`]);
  });

  it('where the report’s name belongs to a tab of the user’s', async () => {
    const lines = await checked([smallPipeline(), { name: 'Coaching Report', values: [['mine']] }]);
    expect(wrong(lines)).toEqual([
      expect.stringMatching(/^✗ There is a tab “Coaching Report” that Stagecoach did not write/),
    ]);
  });

  it('where a tab of its own has lost its headers', async () => {
    const lines = await checked([
      smallPipeline(),
      { name: 'Sales Process', values: [['Step'], ['proposal']] },
    ]);
    expect(wrong(lines)).toEqual([expect.stringMatching(/^✗ .*Sales Process.*“Stage”/)]);
  });

  it('where a protection would stop a write', async () => {
    const tabs = [smallPipeline(), { name: 'Coaching Log', values: [['Salesperson']] }];
    const lines = await checked(tabs, REP, (host) => {
      host.workbook.protect('Deals', null);
      host.workbook.protect('Coaching Log', 'A1:A5');
    });
    expect(wrong(lines)).toEqual([
      expect.stringMatching(/^✗ The tab “Coaching Log” is protected/),
      expect.stringMatching(/^✗ “Deals” is protected and you may not edit columns I and J\./),
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
      '✗ “Amount” in “Deals” was chosen in the sidebar and is not there. Choose anew.',
    ]);
    host.answers.push({ button: 'OK' });
    host.user.renameTab('Deals', 'Pipeline');
    expect(wrong(linesOf(host))).toEqual([
      '✗ “Deals” was chosen in the sidebar and is not there. Choose anew.',
    ]);
  });
});

describe('“Check this installation” where the file itself stops everything else', () => {
  it.each([
    [null, '✗ The spreadsheet has no time zone, so days are read in America/New_York.'],
    ['Mars/Olympus', "✗ The spreadsheet's time zone “Mars/Olympus” is not known"],
  ])('says that the time zone is %j', async (zone, line) => {
    const lines = await checked([smallPipeline()], { spreadsheetTimeZone: zone });
    expect(wrong(lines)).toEqual([expect.stringContaining(line)]);
  });

  it('names the tabs without cells', async () => {
    const lines = await checked([
      { name: 'Chart1', type: 'OBJECT' },
      smallPipeline(),
      { name: 'Extract', type: 'DATASOURCE' },
    ]);
    expect(wrong(lines)).toEqual([]);
    expect(lines).toContain('✓ Not read, because they have no cells: “Chart1” and “Extract”.');
  });

  it('makes every check where a service fails for one', async () => {
    const all = await checked([smallPipeline()]);
    for (const [className, method] of [
      ['Range', 'getDisplayValues'],
      ['Range', 'setValues'],
      ['Range', 'setFormulas'],
      ['Sheet', 'moveColumns'],
      ['Sheet', 'copyTo'],
      ['Sheet', 'insertChart'],
      ['Sheet', 'getLastRow'],
      ['Spreadsheet', 'getSpreadsheetLocale'],
      ['Spreadsheet', 'getSpreadsheetTimeZone'],
      ['Spreadsheet', 'insertSheet'],
      ['Session', 'getScriptTimeZone'],
      ['Properties', 'getProperties'],
    ] as const) {
      const lines = await bent(className, method, () => {
        throw new Error('Service error: Spreadsheets');
      });
      expect(wrong(lines).length, method).toBeGreaterThan(0);
      expect(lines.length, method).toBeGreaterThan(all.length - 10);
      expect(lines, method).toContain('✓ Every tab has cells.');
    }
  });

  it('takes away what a check left behind that was cut off', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.evaluate(`(() => {
      const sheet = SpreadsheetApp.getActive().insertSheet('Stagecoach check');
      sheet.getRange('A:A').addDeveloperMetadata('stagecoach.check', '', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    })()`);
    expect(wrong(linesOf(host))).toEqual([]);
    expect(host.workbook.tabs).toEqual(['Deals']);
  });
});

describe('“Check this installation” in a Sheets that is not as it was', () => {
  it.each([
    ['no chart has an id', 'EmbeddedChart', 'getChartId', () => null, /^✗ Charts have no ids/],
    [
      'marks are lost',
      'DeveloperMetadataFinder',
      'find',
      () => [],
      /^✗ The mark .* found nowhere\./,
    ],
    [
      'figures are drawn otherwise',
      'Range',
      'getNotes',
      (rows: unknown[][]) => rows.map((row) => row.map(() => 'x')),
      /^✗ A report takes its own texts for notes of yours/,
    ],
  ] as const)('says that %s', async (_, className, method, bend, line) => {
    expect(wrong(await bent(className, method, bend))).toEqual([expect.stringMatching(line)]);
  });

  it('says that copies of tabs are not marked', async () => {
    const lines = await checked([smallPipeline()], { keepsMetadataInCopies: false });
    expect(lines).toContain("✓ In a copy of a tab Stagecoach's columns count as yours.");
  });

  it('says how an argument arrives that is left out', async () => {
    const lines = await checked([smallPipeline()], { omittedArgument: 'undefined' });
    expect(lines.join('\n')).toContain('as nothing at the end and as nothing before another one');
  });

  it('says that a day arrives as another', async () => {
    const lines = await bent('Spreadsheet', 'getSpreadsheetTimeZone', (zone, mode) =>
      mode === 'CUSTOM_FUNCTION' ? 'Asia/Tokyo' : zone,
    );
    expect(wrong(lines)).toEqual([
      '✗ The day 2026-02-01 12:00 arrives in a formula as the day 2026-02-01 20:00. Days in formulas may be wrong here: report it.',
    ]);
  });

  it('names a tab of its own that is a table', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Record stage changes now');
    host.workbook.declareTypedColumn('Stage History', 'B2:C9');
    const stood = standing(host);
    expect(wrong(linesOf(host))).toEqual([
      expect.stringMatching(/^✗ The tab “Stage History” is a table with typed columns \(B and C\)/),
    ]);
    expect(standing(host)).toEqual(stood);
  });

  it('says which right is lacking, once, and nothing of what Sheets says', async () => {
    const user = { email: 'guest@example.com', isOwner: false, isViewer: true };
    const viewed = wrong(await checked([smallPipeline()], { user }));
    expect(viewed).toEqual([expect.stringMatching(/^✗ You may not edit this spreadsheet/)]);

    const host = await openAddOn([smallPipeline()], { lacksConsent: true });
    host.state.callWatcher = {
      before: (call) => {
        if (/insertSheet|Properties/.test(call)) throw new Error('Autorisierung erforderlich.');
      },
      after: () => {},
    };
    expect(wrong(linesOf(host))).toEqual([
      expect.stringMatching(/^✗ Stagecoach needs your consent/),
    ]);
  });

  it('names a tab without cells that has the name of one of its own', async () => {
    const tabs: TabSpec[] = [smallPipeline(), { name: 'Stage History', type: 'OBJECT' }];
    expect(wrong(await checked(tabs))).toEqual([
      expect.stringMatching(/^✗ There is a tab “Stage History” that Stagecoach did not write/),
    ]);
  });

  it('says that little more can be saved', async () => {
    const saved = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`key.${index}`, 'x'.repeat(8000)]),
    );
    expect(wrong(await checked([smallPipeline()], { documentProperties: saved }))).toEqual([
      expect.stringMatching(/^✗ Saved with this spreadsheet are 470 KB of 500\./),
    ]);
  });
});

describe('the result of “Check this installation”', () => {
  it('stands in a dialog as text to copy, with every sign of the sheet as it is', async () => {
    const host = await openAddOn([{ ...smallPipeline(), name: '</textarea><b>"A&B"' }]);
    linesOf(host);
    expect(host.page).toMatchObject({ kind: 'dialog', title: CHECK });
    expect(host.page?.html).toContain('readonly');
    expect(host.page?.html.match(/<\/textarea>/g)).toHaveLength(1);
    expect(host.questions.at(-1)?.message).toContain('Deals: “</textarea><b>"A&B"” with');
  });

  it('is a plain message where the dialog cannot be shown', async () => {
    const lines = await bent('HtmlService', 'createHtmlOutput', () => {
      throw new Error('no');
    });
    expect(wrong(lines)).toEqual([]);
    expect(lines.length).toBeGreaterThan(15);
  });
});

/** The lines where one method of a service gives something else. */
async function bent(
  className: ClassName,
  method: string,
  bend: (result: never, mode: AuthMode) => unknown,
): Promise<string[]> {
  const members = registry[className] as Record<string, Member<Handle>>;
  const member = members[method] as Member<Handle>;
  members[method] = {
    ...member,
    run: (self, ...args: never[]) => bend(member.run(self, ...args) as never, self.execution.mode),
  };
  try {
    return await checked([smallPipeline()]);
  } finally {
    members[method] = member;
  }
}
