/**
 * Writes the fixture of `written-before.test.ts` for the version of package.json: a spreadsheet in
 * which everything that the add-on writes was written. Run once for each version that is released:
 * `npm run build && node tools/run.mjs test/add-on/written-before/write-spreadsheet.ts`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { ask } from '../../../playground/index';
import { coachedTeam } from '../coached-team';
import { openAddOn } from '../open-add-on';
import { storedFrom } from './spreadsheet-file';

const FOLDER = 'test/fixtures/written-before';

const host = await openAddOn([
  coachedTeam(),
  {
    name: 'What we did',
    values: [
      ['Date', 'Salesperson', 'Activity', 'Count'],
      ['2026-11-09', 'Ana Berg', 'Call', 12],
      ['2026-11-16', 'Ana Berg', 'Call', 9],
    ],
  },
]);
await ask(host, 'createTabs', {});
const { process } = await ask(host, 'process', {});
const stages = process.stages.map((stage) =>
  stage.name === 'Proposal' ? { ...stage, targetConversion: 0.4, maxDays: 30 } : stage,
);
await ask(host, 'saveProcess', { base: process, process: { ...process, stages } });
const quotaColumn = host.workbook.values('Salespeople')[0]?.indexOf('Quota') ?? -1;
host.user.typeInto('Salespeople', `${String.fromCharCode(65 + quotaColumn)}2`, 50_000);
for (const by of ['manager', 'salesperson'] as const) {
  const { agreements } = await ask(host, 'process', {});
  const own = agreements.find(({ salesperson }) => salesperson === 'Ana Berg');
  await ask(host, 'agreeToProcess', {
    salesperson: 'Ana Berg',
    by,
    shown: own?.content ?? '',
  });
}
host.chooseMenu('Record stage changes now');
await ask(host, 'agreeOnAction', {
  salesperson: 'Ana Berg',
  diagnosis: 'many-proposals-few-deals',
  action: 'Write the need down before each proposal',
  reviewOn: '2027-01-18',
  shownBy: 'Call',
});
await ask(host, 'saveSettings', { pipeline: null, currency: null });
await ask(host, 'saveWorkingDays', { workingDays: { holidays: ['2026-12-25'] } });
host.chooseMenu('Coaching report');
host.answers.splice(0, host.answers.length, { text: 'Ana Berg' }, { text: 'Ana Berg' });
host.chooseMenu('Coaching report for…');
host.chooseMenu('Prepare 1:1…');
host.chooseMenu('Annotate deals');

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
await mkdir(FOLDER, { recursive: true });
// A row a line, so that what changed between two versions can be seen.
const lines = JSON.stringify(storedFrom(host)).replaceAll('],[', '],\n[');
await writeFile(`${FOLDER}/${version}.json`, `${lines}\n`);
console.log(`${FOLDER}/${version}.json holds ${host.workbook.tabs.join(', ')}.`);
host.dispose();
// Univer keeps timers that would hold the process.
globalThis.process.exit(0);
