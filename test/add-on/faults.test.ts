import { describe, expect, it } from 'vitest';
import { builtAddOn, createHost, type HeadlessHost } from '../../playground/index';
import { agreeing, ask } from '../faults/commands';
import { countCalls, withFault, withMeddling } from '../faults/faults';
import { answerAll, isSame, newWorld, pictureOf, sameWorld } from '../faults/world';
import { openAddOn, smallPipeline } from './open-add-on';

const REPORT = 'Coaching Report';
const choose = (host: HeadlessHost, label: string) => async (): Promise<void> =>
  host.chooseMenu(label);

const said = (host: HeadlessHost): string => host.questions.at(-1)?.message ?? '';

describe('two people who choose the same command at once', () => {
  it.each([
    ['Coaching report', REPORT],
    ['Annotate deals', 'Deals'],
  ])('come to what one of them would have come to: %s', async (label, tab) => {
    const start = await newWorld();
    answerAll(start);
    start.chooseMenu(label);
    const alone = await sameWorld(start);
    alone.chooseMenu(label);
    const together = await sameWorld(start);
    const untilLock = 4;
    await withMeddling(
      together,
      untilLock,
      () => together.chooseMenu(label),
      choose(together, label),
    );
    expect(pictureOf(together)[tab]).toEqual(pictureOf(alone)[tab]);
    expect(together.workbook.tabs).not.toContain('Coaching Log');
  });
});

describe('a note that is typed while the page is written anew', () => {
  it('stays on the page or is in the log, whenever it comes', async () => {
    const start = await newWorld();
    answerAll(start);
    start.chooseMenu('Coaching report');
    const other = await sameWorld(start);
    const calls = await countCalls(other, choose(other, 'Coaching report'));
    for (let at = 40; at < calls; at += 24) {
      const host = await sameWorld(start);
      await withMeddling(
        host,
        at,
        () => host.user.typeInto(REPORT, 'B9', 'Heard of a rival'),
        choose(host, 'Coaching report'),
      );
      expect([at, JSON.stringify(pictureOf(host)).includes('Heard of a rival')]).toEqual([
        at,
        true,
      ]);
      host.dispose();
    }
  });
});

describe('a first report that was cut off', () => {
  it('is taken up by the next, and its texts are nobody’s notes', async () => {
    for (const at of [75, 105, 140]) {
      const host = await newWorld();
      answerAll(host);
      await withFault(host, at, 'cut off', choose(host, 'Coaching report')).catch(() => {});
      host.chooseMenu('Coaching report');
      expect(host.toasts.at(-1)?.message).toContain('The coaching report is written');
      expect(host.workbook.tabs).toEqual(['Deals', REPORT]);
      expect(host.workbook.charts(REPORT)).toHaveLength(2);
      host.dispose();
    }
  });
});

describe('a copy of the file, which loses what was kept', () => {
  const copyOf = async (original: HeadlessHost): Promise<HeadlessHost> => {
    const copy = await createHost({ ...(await builtAddOn()), copyOf: original.state });
    copy.open();
    return copy;
  };

  it('asks whether the report may be written anew, and writes it where the answer is yes', async () => {
    const original = await newWorld();
    original.chooseMenu('Coaching report');
    const copy = await copyOf(original);
    copy.answers.push({ button: 'YES' });
    copy.chooseMenu('Coaching report');
    expect(said(copy)).toMatch(/^There is a tab “Coaching Report” that Stagecoach did not write/);
    expect(copy.toasts.at(-1)?.message).toContain('The coaching report is written');
  });

  it('has each chart once in a report that is written anew, and keeps people’s own', async () => {
    const original = await openAddOn([smallPipeline()]);
    original.chooseMenu('Coaching report');
    const charts = original.workbook.charts('Coaching Report').length;
    original.evaluate(`
      const report = SpreadsheetApp.getActive().getSheetByName('Coaching Report');
      const deals = SpreadsheetApp.getActive().getSheetByName('Deals').getRange('A1:B5');
      report.insertChart(report.newChart().asComboChart().addRange(deals)
        .setOption('title', 'Mine').setPosition(5, 20, 0, 0).build());`);
    const copy = await copyOf(original);
    copy.answers.push({ button: 'YES' });
    copy.chooseMenu('Coaching report');
    const titles = copy.workbook.charts('Coaching Report').map(({ options }) => options.title);
    expect(titles).toHaveLength(charts + 1);
    expect(new Set(titles).size).toBe(charts + 1);
    expect(titles).toContain('Mine');
  });

  it('writes nothing where the answer is no', async () => {
    const original = await newWorld();
    original.chooseMenu('Coaching report');
    const copy = await copyOf(original);
    const before = pictureOf(copy);
    copy.answers.push({ button: 'NO' }, { button: 'OK' });
    copy.chooseMenu('Coaching report');
    expect(said(copy)).toMatch(/^Nothing was written\. There is a tab “Coaching Report”/);
    expect(pictureOf(copy)).toEqual(before);
  });

  it.each([true, false])(
    'has one pair of coaching columns, its old texts replaced (marks kept: %s)',
    async (keeps) => {
      const original = await newWorld();
      original.chooseMenu('Annotate deals');
      const copy = await createHost({
        ...(await builtAddOn()),
        copyOf: original.state,
        keepsMetadataInCopies: keeps,
      });
      copy.open();
      copy.user.typeInto('Deals', 'E14', '700');
      copy.answers.push({ button: 'YES' });
      copy.chooseMenu('Annotate deals');
      const [headers = [], ...rows] = copy.workbook.values('Deals');
      expect(headers.filter((header) => String(header).startsWith('Coaching'))).toHaveLength(2);
      const flags = headers.indexOf('Coaching flags');
      expect(rows.find(([deal]) => deal === 'Fresh')?.[flags]).not.toContain('No amount');
    },
  );
});

describe('a tab of the add-on’s', () => {
  it('is the same however its name is spelt', async () => {
    const host = await newWorld();
    await ask(host, { call: 'createTabs' });
    host.user.renameTab('Sales Process', 'sales process');
    host.user.renameTab('Salespeople', 'SALESPEOPLE');
    expect((await ask(host, { call: 'createTabs' })).ok).toBe(true);
    expect(host.workbook.tabs).toEqual(['Deals', 'sales process', 'SALESPEOPLE']);
  });

  it('is filled the next time where only the tab was made', async () => {
    const host = await newWorld();
    host.user.insertTab('Salespeople');
    await ask(host, { call: 'createTabs' });
    expect(host.workbook.values('Salespeople')).toHaveLength(4);
  });

  it('is told as protected before anything is written', async () => {
    const host = await openAddOn([smallPipeline()], { user: { isOwner: false } });
    await ask(host, { call: 'createTabs' });
    host.workbook.protect('Sales Process', null);
    const { value } = await ask(host, { call: 'process' });
    const { process } = value as { process: { stages: Array<{ name: string }> } };
    const stages = process.stages.map((stage) =>
      stage.name === 'Proposal' ? { ...stage, name: 'Offer', aliases: ['Proposal'] } : stage,
    );
    const answer = await ask(host, {
      call: 'saveProcess',
      base: process,
      process: { ...process, stages },
    });
    expect(answer.sentence).toBe(
      'Nothing was written. The tab “Sales Process” is protected and you may not edit all of it. Ask the owner of the spreadsheet to let you.',
    );
  });

  it.each([
    ['Coaching Log', agreeing],
    ['Stage History', null],
  ])('is told as protected without a word of a half-done writing: %s', async (tab, request) => {
    const host = await openAddOn([smallPipeline()], { user: { isOwner: false } });
    const choose = async (action: string): Promise<string> => {
      if (request !== null) return (await ask(host, request(action))).sentence ?? '';
      host.chooseMenu('Record stage changes now');
      return said(host);
    };
    await choose('Ask for the date');
    host.workbook.protect(tab, null);
    // Pasted, so that no trigger records it.
    host.user.paste('Deals', 'D5', [['Won'], ['Proposal']]);
    expect(await choose('Call twice')).toMatch(
      /^Nothing was written\. The tab “.*” is protected and you may not edit all of it\./,
    );
  });
});

describe('a process that is saved', () => {
  const save = async (host: HeadlessHost) => {
    const { value } = await ask(host, { call: 'process' });
    const { process } = value as { process: { stages: Array<{ name: string }> } };
    const stages = process.stages.map((stage) =>
      stage.name === 'Proposal' ? { ...stage, name: 'Offer', aliases: ['Proposal'] } : stage,
    );
    return { call: 'saveProcess', base: process, process: { ...process, stages } };
  };

  it('is as before or as after, and saving it again says that it is saved', async () => {
    const start = await newWorld();
    await ask(start, { call: 'createTabs' });
    const request = await save(start);
    const whole = await sameWorld(start);
    const calls = await countCalls(whole, () => ask(whole, request));
    const [before, after] = [start, whole].map((host) => pictureOf(host)['Sales Process']);
    for (let at = 12; at < calls; at += 10) {
      const host = await sameWorld(start);
      await withFault(host, at, 'error after', () => ask(host, request));
      const now = pictureOf(host)['Sales Process'];
      expect([at, isSame(now, before) || isSame(now, after)]).toEqual([at, true]);
      expect(await ask(host, request)).toMatchObject({ ok: true, value: { saved: true } });
      host.dispose();
    }
  });
});

describe('an agreement', () => {
  const shown = async (host: HeadlessHost): Promise<string> => {
    const { value } = await ask(host, { call: 'process' });
    return (value as { agreements: Array<{ content: string }> }).agreements[0]?.content ?? '';
  };

  it('is recorded only with somebody of the team, to the process that was shown', async () => {
    const host = await newWorld();
    await ask(host, { call: 'createTabs' });
    const request = { call: 'agreeToProcess', by: 'manager', shown: await shown(host) };
    const nobody = await ask(host, { ...request, salesperson: 'Zed' });
    expect(nobody.sentence).toMatch(/^Nobody in the deals is called “Zed”/);
    const other = await ask(host, { ...request, salesperson: 'Ana', shown: 'Something else' });
    expect(other).toMatchObject({ ok: true, value: { agreed: false } });
    expect(host.workbook.tabs).not.toContain('Process Agreements');
  });

  it.each([
    ['a process that the page never showed', { salesperson: 'Ana', shown: '' }],
    ['with nobody', { salesperson: '', shown: null }],
    ['with a blank name', { salesperson: '  ', shown: null }],
    ['with somebody who has left the sheet', { salesperson: 'Zed', shown: null }],
  ])('is not recorded: %s', async (_, wrong) => {
    const host = await newWorld();
    await ask(host, { call: 'createTabs' });
    const request = { call: 'agreeToProcess', by: 'manager', ...wrong };
    const answer = await ask(host, { ...request, shown: wrong.shown ?? (await shown(host)) });
    expect(answer.ok && (answer.value as { agreed: boolean }).agreed).toBe(false);
    expect(host.workbook.tabs).not.toContain('Process Agreements');
  });

  it.each([
    ['with nobody', { salesperson: '' }],
    ['with somebody whom the deals do not name', { salesperson: 'Zed' }],
    ['on nothing', { action: '' }],
    ['on a blank action', { action: ' \n\t ' }],
    ['on signs without a width', { action: '\u200b\u2060' }],
    ['until a day that the calendar does not have', { reviewOn: '2026-02-30' }],
  ])('on an action is not recorded: %s', async (_, wrong) => {
    const host = await newWorld();
    const answer = await ask(host, { ...agreeing(), ...wrong });
    expect(answer.ok).toBe(false);
    expect(answer.sentence).not.toBe('');
    expect(host.workbook.tabs).toEqual(['Deals']);
  });
});

describe('a write of one tab that a fault ends', () => {
  it.each([
    ['Coaching Log', agreeing(), () => agreeing('Call twice')],
    ['Salespeople', null, () => ({ call: 'createTabs' })],
    [
      'Process Agreements',
      { call: 'createTabs' },
      (content: string) => ({
        call: 'agreeToProcess',
        salesperson: 'Ana',
        by: 'manager',
        shown: content,
      }),
    ],
  ])(
    'leaves the tab as before or as after, and the next try mends it: %s',
    async (tab, first, then) => {
      const start = await newWorld();
      if (first !== null) await ask(start, first);
      const { value } = await ask(start, { call: 'process' });
      const { agreements } = value as { agreements: Array<{ content: string }> };
      const request = then(agreements[0]?.content ?? '');
      const whole = await sameWorld(start);
      const calls = await countCalls(whole, () => ask(whole, request));
      const texts = (host: HeadlessHost): unknown => {
        const values = pictureOf(host)[tab]?.values ?? [];
        return values.every((row) => row.length === 0) ? null : values;
      };
      const [before, after] = [texts(start), texts(whole)];
      for (let at = Math.floor(calls / 2); at < calls; at += Math.ceil(calls / 8)) {
        for (const fault of ['error after', 'cut off'] as const) {
          const host = await sameWorld(start);
          await withFault(host, at, fault, () => ask(host, request));
          const now = texts(host);
          expect([at, fault, isSame(now, before) || isSame(now, after)]).toEqual([at, fault, true]);
          if (isSame(now, before)) {
            await ask(host, request);
            expect([at, fault, texts(host)]).toEqual([at, fault, after]);
          }
          host.dispose();
        }
      }
    },
    60_000,
  );
});

describe('what is said of a failure', () => {
  it('names what was written before it', async () => {
    const host = await newWorld();
    answerAll(host);
    const calls: string[] = [];
    host.state.callWatcher = {
      before: (call) => {
        calls.push(call);
        if (calls.includes('Range.setValues') && call === 'Sheet.createDeveloperMetadataFinder') {
          throw new Error('Service Spreadsheets failed while accessing document.');
        }
      },
      after: () => {},
    };
    host.chooseMenu('Annotate deals');
    host.state.callWatcher = null;
    expect(said(host)).toMatch(/The writing of “Deals” had begun/);
    expect(said(host)).not.toContain('Nothing');
  });

  it.each([
    ['Coaching report', 'Range.mergeAcross', 'Coaching Report'],
    ['Coaching report', 'Sheet.newChart', 'Coaching Report'],
    ['Record stage changes now', 'Range.setFontWeight', 'Stage History'],
  ])('calls no new tab written that is not ended: %s, %s', async (label, failing, tab) => {
    const host = await openAddOn([smallPipeline()]);
    host.state.callWatcher = {
      before: (call) => {
        if (call === failing) throw new Error('Service Spreadsheets failed.');
      },
      after: () => {},
    };
    host.chooseMenu(label);
    expect(said(host)).toContain(`The writing of “${tab}” had begun`);
    expect(said(host)).not.toContain('written before that');
  });

  it('leaves a page as it is where what was typed into it cannot go to the log', async () => {
    const original = await openAddOn([smallPipeline()]);
    for (const note of ['First', 'Second']) {
      original.chooseMenu('Coaching report');
      original.user.typeInto('Coaching Report', 'AG8', note);
    }
    const host = await createHost({
      ...(await builtAddOn()),
      copyOf: original.state,
      documentProperties: Object.fromEntries(original.state.properties.document),
      user: { email: 'rep@example.com', isOwner: false },
    });
    host.open();
    host.workbook.protect('Coaching Log', null);
    const look = (): unknown =>
      host.evaluate(`
        const sheet = SpreadsheetApp.getActive().getSheetByName('Coaching Report');
        [sheet.getRange('A1').getFontSize(), sheet.getRange('A1:AL40').getMergedRanges().length]`);
    const before = [look(), pictureOf(host)];
    host.answers.push({ button: 'OK' });
    host.chooseMenu('Coaching report');
    expect(said(host)).toMatch(/^Nothing was written\. The tab “Coaching Log” is protected/);
    expect([look(), pictureOf(host)]).toEqual(before);
  });

  it.each([
    [
      'Exception: You are trying to edit a protected cell or object.',
      /is protected and you may not/,
    ],
    ['This operation is not allowed on cells in typed columns.', /a table with typed columns/],
    ['You do not have permission to call SpreadsheetApp.Range.setValues', /right to edit/],
    ['Your input contains more than the maximum of 50000 characters in a single cell.', /50,000/],
  ])('says what to do where Sheets refuses: %s', async (message, sentence) => {
    const host = await newWorld();
    host.state.callWatcher = {
      before: (call) => {
        if (call === 'Range.setValues') throw new Error(message);
      },
      after: () => {},
    };
    answerAll(host);
    host.chooseMenu('Annotate deals');
    expect(said(host)).toMatch(sentence);
  });
});
