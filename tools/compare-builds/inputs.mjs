/** What two builds are compared on: a name and the arguments of `npm run coach` for each. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { madeTeam } from './made-team.mjs';

/** @returns {Promise<Array<{name: string, args: string[]}>>} */
export async function inputs({ folder, made, seed, shared }) {
  const day = ['--as-of', '2026-11-23'];
  const sample = resolve('playground/sample/deals.csv');
  const jobs = [
    { name: 'sample', args: [sample, ...day] },
    { name: 'sample-fay', args: [sample, ...day, '--salesperson', 'Fay Moreau'] },
    { name: 'sample-window', args: [sample, ...day, '--from', '2026-03-01', '--to', '2026-08-31'] },
    { name: 'sample-past', args: [sample, '--as-of', '2026-06-30'] },
  ];
  if (existsSync(shared)) jobs.push(...(await sharedInputs(shared)));
  else console.log('../shared is not there: its files are left out.');
  for (let index = 0; index < made; index++) {
    const { args, people, name } = await madeTeam(
      join(folder, `made-${index}`),
      seed * 1000 + index,
    );
    jobs.push({ name: `made-${index}-${name}`, args });
    jobs.push({
      name: `made-${index}-one-to-one`,
      args: [...args, '--salesperson', people[index % people.length]],
    });
  }
  return jobs;
}

async function sharedInputs(shared) {
  const data = (...path) => join(shared, 'data', ...path);
  const jobs = [
    { name: 'maven', args: [data('maven-crm/deals.csv'), '--as-of', '2017-12-31'] },
    {
      name: 'maven-person',
      args: [
        data('maven-crm/deals.csv'),
        '--as-of',
        '2017-12-31',
        '--salesperson',
        'Darcel Schlecht',
      ],
    },
    { name: 'crm-1200', args: [data('crm-1200-activities-quota/crm_deals.csv')] },
    { name: 'meridian', args: [data('meridian-75-small/deals.csv')] },
    {
      name: 'salesforce',
      args: [
        data('salesforce-dev-history/Opportunity.csv'),
        '--history',
        data('salesforce-dev-history/OpportunityHistory.csv'),
      ],
    },
  ].map((job) =>
    job.args.includes('--as-of') ? job : { ...job, args: [...job.args, '--as-of', '2026-11-23'] },
  );
  const cases = join(shared, 'cases');
  for (const entry of await readdir(cases, { recursive: true })) {
    if (!entry.endsWith('deals.csv')) continue;
    const file = join(cases, entry);
    const history = file.replace('deals.csv', 'history.csv');
    jobs.push({
      name: `case-${entry.replace(/\W+/g, '-')}`,
      args: [file, '--as-of', '2026-11-23', ...(existsSync(history) ? ['--history', history] : [])],
    });
  }
  return jobs;
}
