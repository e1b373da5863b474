/**
 * How fast the add-on is and what it asks of Apps Script: `npm run bench`. All in one run, so that
 * ratios hold on any machine. Where a goal is missed or engines disagree, it says so and fails.
 * `npm run bench -- --only calls` runs one part, `--only report:history` a part of the report's.
 */
import { parseArgs } from 'node:util';
import { bundlePart } from './speed/bundle-part';
import { callsPart } from './speed/calls-part';
import { coachPart } from './speed/coach-part';
import { formulasPart } from './speed/formulas-part';
import { functionsPart } from './speed/functions-part';
import { groupPart } from './speed/group-part';
import { hostPart } from './speed/host-part';
import { longTextsPart } from './speed/long-texts-part';
import { peoplePart } from './speed/people-part';
import { verdicts } from './speed/print';
import { reportPart } from './speed/report-part';
import { versionsLine } from './speed/versions';

const PARTS = {
  calls: callsPart,
  group: groupPart,
  formulas: formulasPart,
  functions: functionsPart,
  report: reportPart,
  people: peoplePart,
  'long-texts': longTextsPart,
  host: hostPart,
  bundle: bundlePart,
  coach: coachPart,
};

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const [part = '', within = ''] = values.only.split(':');
const wanted = Object.entries(PARTS).filter(([name]) => part === '' || name === part);
if (wanted.length === 0) {
  console.error(`There is no part "${part}"; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
console.log(versionsLine());
const result = verdicts();
for (const [, run] of wanted) await run(result, within);
console.log(
  result.missed.length === 0 ? '\nAll goals are met.' : `\nMissed: ${result.missed.join('; ')}.`,
);
process.exitCode = result.missed.length === 0 ? 0 : 1;
