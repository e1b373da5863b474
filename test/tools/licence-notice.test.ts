import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildScript } from '../../tools/build-script.mjs';
import { buildSidebar } from '../../tools/build-sidebar.mjs';
import { licenceNotice } from '../../tools/licence-notice.mjs';

/** The packages whose code a readable build holds: esbuild writes each file's path before it. */
function packagesIn(readable: string): string[] {
  const paths = readable.matchAll(/^\s*\/[/*] .*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm);
  return [...new Set([...paths].map(([, name = '']) => name))];
}

/** Expects a built file to hold, for each of the packages, what a copy of it has to carry. */
async function expectLicences(built: string, packages: readonly string[]): Promise<void> {
  for (const name of packages) {
    const folder = join('node_modules', name);
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    expect(built).toContain(`${name} ${version}`);
    const licence = (await readdir(folder)).find((file) => file.startsWith('LICENSE')) ?? 'none';
    const lines = (await readFile(join(folder, licence), 'utf8')).split('\n');
    // Who owns it stands beside the name; the terms of several packages stand once.
    for (const line of lines) expect(built).toContain(line.trim());
  }
}

describe('the built files', () => {
  it('carry the licence of every package in the page', async () => {
    const packages = packagesIn(await buildSidebar({ minify: false }));
    expect(packages).toEqual(expect.arrayContaining(['preact', '@preact/signals']));
    await expectLicences(await readFile('dist/Sidebar.html', 'utf8'), packages);
  });

  it('carry the licence of every package in the script', async () => {
    const readable = await buildScript({ minify: false });
    expect(readable).toContain('// src/main.ts');
    const packages = packagesIn(readable);
    expect(packages).toContain('valibot');
    await expectLicences(await readFile('dist/Code.js', 'utf8'), packages);
  });
});

describe('the notice of licences', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stagecoach-licences-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Puts a package into the folder; returns the path of its code. */
  async function install(name: string, files: Readonly<Record<string, string>>): Promise<string> {
    const place = join(folder, 'node_modules', name);
    await mkdir(place, { recursive: true });
    const own = name.split('node_modules/').at(-1);
    const manifest = JSON.stringify({ name: own, version: '1.2.3' });
    for (const [file, text] of Object.entries({ 'package.json': manifest, ...files })) {
      await writeFile(join(place, file), text);
    }
    return join(place, 'dist', 'index.js');
  }

  /** The notice of a bundle that is made of these files, with so many bytes of each. */
  function noticeOf(bytes: Readonly<Record<string, number>>): Promise<string> {
    const inputs = Object.entries(bytes).map(([path, bytesInOutput]) => [path, { bytesInOutput }]);
    return licenceNotice({ outputs: { 'out.js': { inputs: Object.fromEntries(inputs) } } });
  }

  it('is empty where all code is our own', async () => {
    expect(await noticeOf({ 'src/main.ts': 10 })).toBe('');
  });

  it('names packages of the same terms together, each with its owner, and the terms once', async () => {
    const notice = await noticeOf({
      'src/main.ts': 10,
      [await install('zebra', { LICENSE: 'Copyright Zoe\r\nAs you like.\n' })]: 10,
      [await install('@scope/ape', { 'license.md': 'Copyright Ann\nAs you like.' })]: 10,
      [await install('ant', { COPYING: 'Copyright Zoe\nAs you like.' })]: 10,
    });
    expect(notice).toBe(
      '/*!\nContains @scope/ape 1.2.3 (Copyright Ann), ' +
        'ant 1.2.3, zebra 1.2.3 (Copyright Zoe):\n\nAs you like.\n*/\n',
    );
  });

  it('holds all that a package asks to be passed on', async () => {
    const path = await install('two', { 'LICENSE-MIT': 'Mine', NOTICE: 'Made in Ulm' });
    expect(await noticeOf({ [path]: 10 })).toContain('two 1.2.3:\n\nMine\n\nMade in Ulm\n');
  });

  it('leaves terms as they are that speak of copyright themselves', async () => {
    const long = `Terms\n\n${'More.\n'.repeat(9)}Copyright [year] [owner]`;
    const path = await install('long', { LICENSE: long });
    expect(await noticeOf({ [path]: 10 })).toBe(`/*!\nContains long 1.2.3:\n\n${long}\n*/\n`);
  });

  it('names a package within a package, and not the one around it', async () => {
    await install('outer', { LICENSE: 'Outer' });
    const path = await install('outer/node_modules/inner', { LICENSE: 'Inner' });
    const notice = await noticeOf({ [path]: 10 });
    expect(notice).toContain('Contains inner 1.2.3:\n\nInner\n');
    expect(notice).not.toContain('outer');
  });

  it('leaves out a package of which nothing was taken', async () => {
    const path = await install('unused', { LICENSE: 'Unused' });
    expect(await noticeOf({ [path]: 0 })).toBe('');
  });

  it('fails where a package has no licence file', async () => {
    const path = await install('bare', { 'README.md': 'MIT' });
    await expect(noticeOf({ [path]: 10 })).rejects.toThrow(/bare is inlined, but has no licence/);
  });

  it('stays a comment, whatever a licence says', async () => {
    const path = await install('odd', { LICENSE: 'Mine */ throw new Error("ran"); /*' });
    const notice = await noticeOf({ [path]: 10 });
    expect(runInNewContext(`${notice}"reached"`)).toBe('reached');
    expect(notice).toContain('Mine * / throw new Error("ran"); /*\n*/');
  });
});
