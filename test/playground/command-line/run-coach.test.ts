import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { coachArguments } from '../../../playground/command-line/arguments';
import { runCoach } from '../../../playground/command-line/run-coach';
import { builtAddOn } from '../../../playground/index';

const folder = mkdtempSync(join(tmpdir(), 'stagecoach-coach-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is noted on a file of this name and these rows. */
async function notesOn(name: string, rows: readonly string[]): Promise<readonly string[]> {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, rows.join('\n'));
  const { host, notes } = await runCoach(await builtAddOn(), coachArguments([file]));
  host.dispose();
  return notes;
}

describe('the main job on the command line', () => {
  it('says in one line where a file’s name stands for the salesperson', async () => {
    expect(await notesOn('Ana', ['Deal,Stage,Amount', 'A,Offer,10'])).toEqual([
      'No column of "Ana" says who the salesperson is, so that its deals are taken for Ana\'s, as the file is called.',
    ]);
  });

  it('notes nothing where a column names them', async () => {
    expect(await notesOn('Team', ['Deal,Owner,Stage,Amount', 'A,Bo,Offer,10'])).toEqual([]);
    expect(await notesOn('Bo', ['Deal,Owner,Stage,Amount', 'A,Bo,Offer,10'])).toEqual([]);
  });
});
