import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stagecoach-start-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The program of `npm start` behind its build. */
function start(args: readonly string[] = [], port = '0') {
  const child = spawn('node', ['tools/run.mjs', 'playground/command-line/start.ts', ...args], {
    env: { ...process.env, PORT: port },
  });
  let out = '';
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    out += text;
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  return { child, exited, output: () => out };
}

/** The code with which it ended, and all that it said. */
async function ended({ exited, output }: ReturnType<typeof start>): Promise<string> {
  return `${await exited} ${output()}`;
}

describe('npm start', () => {
  it('prints the summary and the address, serves the page, and ends on SIGINT', async () => {
    const { child, exited, output } = start();
    await vi.waitFor(() => expect(output()).toContain('Press Ctrl+C'), { timeout: 100_000 });
    expect(output()).toMatch(
      /^Coaching report as of 2026-11-23: 399 deals read of 402 rows; 7 notes about the rows\.\n/,
    );
    expect(output()).toMatch(/\n {2}Ana Berg +Proposals \(Offer\) become deals less often/);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0] ?? '';
    expect(await (await fetch(address)).text()).toContain('Stagecoach playground');
    child.kill('SIGINT');
    expect(await exited).toBe(0);
    expect(output()).toMatch(/Stopped\.\n$/);
  });

  it('opens a table that it does not understand, because the page can explain it', async () => {
    const file = join(folder, 'notes.csv');
    await writeFile(file, 'Shopping\nMilk\n');
    const { child, exited, output } = start([file]);
    await vi.waitFor(() => expect(output()).toContain('Press Ctrl+C'), { timeout: 100_000 });
    expect(output()).toMatch(/^No tab with deals was found\./);
    child.kill('SIGINT');
    expect(await exited).toBe(0);
  });

  it('serves a spreadsheet without the add-on, to install it by hand, where it is asked for', async () => {
    const { child, exited, output } = start(['--empty']);
    await vi.waitFor(() => expect(output()).toContain('Press Ctrl+C'), { timeout: 100_000 });
    expect(output()).toContain('\nExtensions ▸ Apps Script to paste');
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0] ?? '';
    const data = await (await fetch(`${address}/playground.json`)).json();
    expect(data).toMatchObject({ bundle: '', startsEmpty: true });
    expect(data.workbook.tabs).toEqual([{ name: 'Sheet1' }]);
    child.kill('SIGINT');
    expect(await exited).toBe(0);
  });

  it('ends with code 2 and one sentence for a bad file and for a port in use', async () => {
    const damaged = join(folder, 'deals.xlsx');
    await writeFile(damaged, 'no Excel file');
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    // One after another: each writes build/start.mjs first.
    const none = await ended(start([join(folder, 'none.csv')]));
    const broken = await ended(start([damaged]));
    const busy = await ended(start([], String(port)));
    taken.close();
    expect(none).toBe(`2 ${join(folder, 'none.csv')}: there is no such file.\n`);
    expect(broken).toBe(`2 ${damaged}: the file is damaged or of another kind.\n`);
    expect(busy.slice(0, 2)).toBe('2 ');
    expect(busy).toMatch(/\nPort \d+ is in use\. Choose another, or leave PORT out\.\n$/);
  });
});
