import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOutput } from '../../../playground/command-line/output-folder';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stagecoach-out-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(contents: Record<string, string>, { inputs = [] as string[], force = false } = {}) {
  const directory = join(folder, 'out');
  return writeOutput({ directory, contents: new Map(Object.entries(contents)), inputs, force });
}

function at(name: string): string {
  return join(folder, 'out', name);
}

describe('the folder of --out', () => {
  it('is made, and written to again and again', async () => {
    await write({ 'a.csv': '1' });
    await write({ 'a.csv': '2', 'b.csv': '3' });
    expect(readFileSync(at('a.csv'), 'utf8')).toBe('2');
    expect(readFileSync(at('b.csv'), 'utf8')).toBe('3');
  });

  it('keeps a file that something else wrote, and then writes nothing', async () => {
    await write({ 'a.csv': '1' });
    writeFileSync(at('b.csv'), 'mine');
    await expect(write({ 'a.csv': '2', 'b.csv': '3' })).rejects.toThrow(
      `${at('b.csv')}: this file was not written by --out, or was changed since`,
    );
    expect(readFileSync(at('a.csv'), 'utf8')).toBe('1');
    expect(readFileSync(at('b.csv'), 'utf8')).toBe('mine');
    await write({ 'b.csv': '3' }, { force: true });
    expect(readFileSync(at('b.csv'), 'utf8')).toBe('3');
  });

  it('keeps a file of its own that was changed since', async () => {
    await write({ 'a.csv': '1' });
    writeFileSync(at('a.csv'), '1, and a note');
    await expect(write({ 'a.csv': '2' })).rejects.toThrow('was changed since');
  });

  it('never holds a file that was read, by whatever name, not even by force', async () => {
    await write({ 'a.csv': '1' });
    const other = join(folder, 'link.csv');
    symlinkSync(at('a.csv'), other);
    const options = { inputs: [other], force: true };
    await expect(write({ 'a.csv': '2' }, options)).rejects.toThrow('--out would write over this');
    expect(readFileSync(at('a.csv'), 'utf8')).toBe('1');
  });

  it('is refused in a sentence where a file is there', async () => {
    writeFileSync(join(folder, 'out'), '');
    await expect(write({ 'a.csv': '1' })).rejects.toThrow(
      `${join(folder, 'out')}: --out needs a folder, and a file is there.`,
    );
    expect(readdirSync(folder)).toEqual(['out']);
  });
});
