import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coachArguments } from '../../../playground/command-line/arguments';
import { runCoach } from '../../../playground/command-line/run-coach';
import { builtAddOn, loadWorkbook, type WorkbookSpec } from '../../../playground/index';
import { parseIsoDay } from '../../../src/core/calendar';
import { ACTIVITIES, headersOf, SALES_PROCESS, SALESPEOPLE } from '../../../src/core/tabs';
import { templateWorkbook } from '../../../tools/template/template-workbook';
import { openAddOn } from '../../add-on/open-add-on';

let folder: string;
let content: Buffer;
let workbook: WorkbookSpec;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stagecoach-template-'));
  content = await templateWorkbook(parseIsoDay('2026-11-23') as number);
  const path = join(folder, 'template.xlsx');
  await writeFile(path, content);
  workbook = await loadWorkbook([path]);
});
afterAll(() => rm(folder, { recursive: true }));

/** The parts of report.json that are looked at here. */
interface ReportFacts {
  readonly deals: unknown;
  readonly process: { readonly stages: ReadonlyArray<{ readonly name: string }> };
  readonly salespeople: ReadonlyArray<{ readonly name: string }>;
  readonly team: {
    readonly proposals: { readonly rate: number | null };
    readonly activities: readonly unknown[];
  };
  readonly firstLook: unknown;
  readonly flags: readonly unknown[];
}

function tab(name: string): ReadonlyArray<readonly unknown[]> {
  return workbook.tabs.find((each) => each.name === name)?.values ?? [];
}

/** What Excel's own markup says of a tab, by its place in the workbook. */
function markup(place: number): string {
  return strFromU8(unzipSync(content)[`xl/worksheets/sheet${place}.xml`] as Uint8Array);
}

/** The drop-downs of a tab: what each offers, by its cells. */
function dropDowns(place: number): Record<string, string> {
  const found = markup(place).matchAll(/sqref="([^"]+)"><formula1>"([^"]+)"/g);
  return Object.fromEntries([...found].map(([, cells = '', choices = '']) => [cells, choices]));
}

describe('the template workbook', () => {
  it('has the explanation, the deals, and the tabs that Stagecoach reads', () => {
    expect(workbook.tabs.map(({ name }) => name)).toEqual([
      'Read me',
      'Deals',
      'Sales Process',
      'Salespeople',
      'Activities',
    ]);
    expect(tab('Deals')).toHaveLength(31);
  });

  it('has the product’s own headers', () => {
    const withoutGuard = (name: string) => tab(name)[0]?.map((each) => String(each).slice(1));
    expect(withoutGuard('Sales Process')).toEqual(headersOf(SALES_PROCESS));
    expect(withoutGuard('Salespeople')).toEqual(headersOf(SALESPEOPLE));
    expect(withoutGuard('Activities')).toEqual(headersOf(ACTIVITIES));
  });

  it('offers the stages of its process, sources and lost reasons as drop-downs', () => {
    const stages = 'First contact,Qualification,Needs analysis,Proposal,Negotiation,Won,Lost';
    const offered = Object.values(dropDowns(2));
    expect(offered).toContain(stages);
    expect(offered).toContain('Referral,Website,Cold call,Trade fair');
    expect(offered).toContain('Price,No need,Timing,Competitor,No decision');
    expect(dropDowns(2)['E2:E501']).toBe(stages);
    expect(Object.values(dropDowns(3))).toContain('open,won,lost,activity');
  });

  it('refuses a stage that is not in the process, and takes a source that is new', () => {
    const strict = [...markup(2).matchAll(/<dataValidation [^>]*>/g)].map(([element]) => element);
    const of = (cells: string) => strict.find((element) => element.includes(cells)) ?? '';
    expect(of('E2:')).toContain('showErrorMessage="1"');
    expect(of('H2:')).not.toContain('showErrorMessage');
  });

  it('is read by Stagecoach without a complaint, and gives a report that has something to say', async () => {
    const { text, json } = await runCoach(
      await builtAddOn(),
      coachArguments([join(folder, 'template.xlsx'), '--as-of', '2026-11-23']),
    );
    const report = json as unknown as ReportFacts;
    expect(report.deals).toEqual({ rows: 30, read: 30, problems: [] });
    expect(report.process.stages.map(({ name }) => name)).toContain('Needs analysis');
    expect(report.salespeople.map(({ name }) => name)).toEqual([
      'Alex Example',
      'Bea Example',
      'Chris Example',
    ]);
    expect(report.team.proposals.rate).not.toBeNull();
    expect(report.team.activities[0]).toMatchObject({ activity: 'Call', targetPerWeek: 15 });
    expect(report.firstLook).not.toBeNull();
    expect(report.flags.length).toBeGreaterThan(0);
    // What was read of the process is what stands in its tab, not a draft.
    expect(text).not.toContain('drafted from the stages');
  });

  it('goes on where its made-up rows have been cleared', async () => {
    const cleared = workbook.tabs.map((each) =>
      each.name === 'Sales Process' || each.name === 'Read me'
        ? each
        : { ...each, values: each.values?.slice(0, 1) ?? [] },
    );
    const host = await openAddOn(cleared);
    host.chooseMenu('Coaching report');
    expect(host.questions.at(-1)?.message).toBe('There are no deals below the headers yet.');
  });
});
