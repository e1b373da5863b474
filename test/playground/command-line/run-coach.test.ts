import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { coachArguments, UsageError } from '../../../playground/command-line/arguments';
import { columnsText } from '../../../playground/command-line/columns-text';
import { openHost, runCoach } from '../../../playground/command-line/run-coach';
import { ask, builtAddOn, FileError } from '../../../playground/index';

const folder = mkdtempSync(join(tmpdir(), 'stagecoach-coach-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, rows: readonly string[]): string {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, rows.join('\n'));
  return file;
}

const TEAM = [
  'Deal,Owner,Betreuer,Stage,Amount,Pipeline',
  'A,Ana,Cem,Offer,10,New',
  'B,Bo,Cem,Offer,20,New',
  'C,Bo,Dora,Won,20,Old',
];

/** The report's text, and who is in it, on a file with further arguments. */
async function reportOf(file: string, ...options: readonly string[]) {
  const { host, text, json } = await runCoach(
    await builtAddOn(),
    coachArguments([file, ...options]),
  );
  host.dispose();
  const { salespeople } = json as unknown as { salespeople: ReadonlyArray<{ name: string }> };
  return { text: text.replace(/\s+/g, ' '), people: salespeople.map(({ name }) => name) };
}

describe('the main job on the command line', () => {
  it('says before all else where a file’s name stands for the salesperson', async () => {
    const { text } = await reportOf(fileOf('Ana', ['Deal,Stage,Amount', 'A,Offer,10']));
    const first = 'No column says who the salesperson is, so all deals in “Ana” count as one';
    expect(text).toContain(first);
    expect(text.indexOf(first)).toBeLessThan(text.indexOf('1 deal read'));
  });

  it('says nothing of it where a column names them', async () => {
    const rows = ['Deal,Owner,Stage,Amount', 'A,Bo,Offer,10'];
    expect((await reportOf(fileOf('Bo', rows))).text).not.toContain('No column says');
  });

  it('takes another column, by the name or the code of a field, in any case', async () => {
    const file = fileOf('team', TEAM);
    expect((await reportOf(file)).people).toEqual(['Ana', 'Bo']);
    expect((await reportOf(file, '--map', 'Salesperson=Betreuer')).people).toEqual(['Cem']);
    expect((await reportOf(file, '--map', ' SALESPERSON = betreuer')).people).toEqual(['Cem']);
    expect((await reportOf(file, '--map', 'Salesperson=')).people).toEqual(['team']);
  });

  it('reads a tab that it did not understand by the columns named', async () => {
    const file = fileOf('odd', ['Vorhaben X,Wer,Wo', 'A,Ana,Offer', 'B,Bo,Won']);
    const map = ['--map', 'deal=Vorhaben X', '--map', 'stage=Wo', '--map', 'salesperson=Wer'];
    expect((await reportOf(file, ...map)).people).toEqual(['Ana', 'Bo']);
  });

  it('measures the pipeline that is named', async () => {
    const file = fileOf('team', TEAM);
    expect((await reportOf(file, '--pipeline', 'old')).text).toContain('the pipeline “Old”');
    await expect(reportOf(file, '--pipeline', 'Older')).rejects.toThrow(
      new UsageError('There is no pipeline "Older". There are: New, Old.'),
    );
  });

  describe('with what was agreed on', () => {
    const PROCESS = ['Stage,Step,Outcome,Target conversion', 'Offer,proposal,,40%', 'Won,,won,'];
    const agreementsOf = async (...options: readonly string[]) => {
      const typed = [fileOf('team', TEAM), '--process', fileOf('process', PROCESS), ...options];
      const { host, json } = await runCoach(await builtAddOn(), coachArguments(typed));
      const tab = host.workbook.displayValues('Process Agreements');
      host.dispose();
      const { process } = json as unknown as { process: { agreements: unknown } };
      return { told: process.agreements, tab };
    };

    it('takes the process as agreed by everybody on a day', async () => {
      const { told, tab } = await agreementsOf('--agreed-on', '2026-09-03', '--map', 'Account=');
      const days = { managerOn: '2026-09-03', salespersonOn: '2026-09-03' };
      expect(told).toEqual([
        expect.objectContaining({ salesperson: 'Ana', version: 1, ...days }),
        expect.objectContaining({ salesperson: 'Bo', version: 1, ...days }),
      ]);
      expect(tab[1]?.[4]).toContain('Offer | proposal | open | target 40 %');
    });

    it('takes everybody that a corrected column names', async () => {
      const { told } = await agreementsOf(
        '--agreed-on',
        '2026-09-03',
        '--map',
        'Salesperson=Betreuer',
      );
      expect(told).toEqual([
        expect.objectContaining({ salesperson: 'Cem', managerOn: '2026-09-03' }),
      ]);
    });

    it('reads a file of agreements as its tab', async () => {
      const rows = [
        'Salesperson,Version,Manager agreed on,Salesperson agreed on,Content',
        'Bo,1,2026-05-01,2026-05-02,"Offer | proposal | open | target 40 %\nWon | won"',
      ];
      const { told } = await agreementsOf('--agreements', fileOf('agreed', rows));
      expect(told).toEqual([
        expect.objectContaining({
          salesperson: 'Bo',
          managerOn: '2026-05-01',
          salespersonOn: '2026-05-02',
        }),
      ]);
    });
  });

  it('tells what became of a file of coaching agreements', async () => {
    const log = ['Salesperson,Agreed on,Action', 'Bo,2026-05-01,Two references before each offer'];
    const { text } = await reportOf(fileOf('team', TEAM), '--log', fileOf('log', log));
    expect(text).toContain('Two references before each offer.');
  });

  it.each([
    ['log', 'no header “Salesperson”, so the tab is not read (found: Name, Age)'],
    ['agreements', 'no header “Content”'],
    ['salespeople', 'no header “Salesperson”'],
    ['history', 'no header “When”'],
    ['process', 'no header “Stage”'],
    ['activities', 'no header “Activity”'],
  ])('refuses a file of --%s that is no such table, by its name', async (option, said) => {
    const other = fileOf('other', ['Name,Age', 'x,1']);
    const reading = reportOf(fileOf('team', TEAM), `--${option}`, other);
    await expect(reading).rejects.toThrow(FileError);
    await expect(reading).rejects.toThrow(`other.csv (--${option}): row 1 has ${said}`);
  });

  it('refuses deals for activities', async () => {
    const deals = fileOf('more', TEAM);
    const reading = reportOf(fileOf('team', TEAM), '--activities', deals);
    await expect(reading).rejects.toThrow('more.csv (--activities): this is a table of deals');
  });

  it('names the tab of a row of another file', async () => {
    const log = ['Salesperson,Agreed on,Action', 'Nobody,2026-05-01,Two references'];
    const { text } = await reportOf(fileOf('team', TEAM), '--log', fileOf('log', log));
    expect(text).toContain('Also noted: row 2 of “Coaching Log”: Salesperson is “Nobody”');
  });

  it('takes no file of activities for deals', async () => {
    const calls = fileOf('calls', ['Date,Owner,Activity', '2026-05-01,Zoe,Call']);
    const options = ['--activities', calls, '--map', 'Salesperson=Owner'];
    expect((await reportOf(fileOf('team', TEAM), ...options)).people).toEqual(['Ana', 'Bo']);
  });

  it.each([
    [
      'Seller=Owner',
      /^--map knows no field "Seller"\. There are: Deal, Deal ID, .*, Customer commitment\.$/,
    ],
    ['Salesperson=Nobody', /^There is no column "Nobody" in "team"\. There are: "Deal", "Owner", /],
    ['Salesperson', /^--map needs a field and a header with = between; found "Salesperson"\.$/],
  ])('refuses a correction that makes no sense: %s', async (typed, sentence) => {
    const refused = reportOf(fileOf('team', TEAM), '--map', typed);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(sentence);
  });

  it('tells how the columns were understood', async () => {
    const wanted = coachArguments([fileOf('team', TEAM), '--columns', '--map', 'Account=']);
    const host = await openHost(await builtAddOn(), wanted);
    const lines = columnsText(await ask(host, 'overview', {})).split('\n');
    host.dispose();
    expect(lines).toEqual(
      expect.arrayContaining([
        '"team", headers in row 1',
        '  Deal         Deal',
        '  Salesperson  Owner  (would fit too: Betreuer)',
        '  Not used: Betreuer',
        '2 deals read from 2 rows.',
        'Guessed:',
        'Measured: New (2), Old (1), the first of them.',
      ]),
    );
  });
});
