import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOW_TO_SET_UP, push, runClasp } from '../../tools/push.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stagecoach-push-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Pushes with a build and a clasp that only note that they were asked; what happened, in order. */
async function pushWith(
  project: string | null,
  claspCode = 0,
): Promise<{ code: number; steps: string[]; said: string }> {
  const projectFile = join(folder, '.clasp.json');
  if (project !== null) writeFileSync(projectFile, project);
  const steps: string[] = [];
  let said = '';
  const code = await push({
    projectFile,
    build: async () => steps.push('build'),
    clasp: async (args) => {
      steps.push(`clasp ${args.join(' ')}`);
      return claspCode;
    },
    say: (text) => {
      said += text;
    },
  });
  return { code, steps, said };
}

describe('pushing', () => {
  it('builds, then replaces the project without asking', async () => {
    const { code, steps, said } = await pushWith('{ "scriptId": "abc", "rootDir": "dist" }');
    expect(steps).toEqual(['build', 'clasp push -f']);
    expect(code).toBe(0);
    expect(said).toBe('');
  });

  it("ends with clasp's own code where clasp fails", async () => {
    const { code } = await pushWith('{ "scriptId": "abc" }', 3);
    expect(code).toBe(3);
  });

  it.each([
    ['an empty id', '{ "scriptId": "", "rootDir": "dist" }'],
    ['an id of blanks', '{ "scriptId": "  " }'],
    ['no id', '{ "rootDir": "dist" }'],
    ['no file', null],
  ])('explains how to get a project with %s, and touches nothing', async (_, project) => {
    const { code, steps, said } = await pushWith(project);
    expect(code).toBe(1);
    expect(steps).toEqual([]);
    expect(said).toBe(HOW_TO_SET_UP);
  });

  it('says so where the project file is not JSON', async () => {
    const { code, steps, said } = await pushWith('{ "scriptId": ');
    expect(code).toBe(1);
    expect(steps).toEqual([]);
    expect(said).toContain('cannot be read as JSON');
  });

  it('passes on an error of the build and does not push', async () => {
    const projectFile = join(folder, '.clasp.json');
    writeFileSync(projectFile, '{ "scriptId": "abc" }');
    let isPushed = false;
    const pushed = push({
      projectFile,
      build: () => Promise.reject(new Error('too large')),
      clasp: async () => {
        isPushed = true;
        return 0;
      },
    });
    await expect(pushed).rejects.toThrow('too large');
    expect(isPushed).toBe(false);
  });
});

describe('the explanation', () => {
  it('names every step that clasp and Google ask for', () => {
    expect(HOW_TO_SET_UP).toContain('https://script.google.com/home/usersettings');
    expect(HOW_TO_SET_UP).toContain('npx clasp login');
    expect(HOW_TO_SET_UP).toContain('"scriptId"');
    expect(HOW_TO_SET_UP).toContain('Delete .clasp.json');
  });

  it('is what npm run push prints where the id is empty', () => {
    writeFileSync(join(folder, '.clasp.json'), '{ "scriptId": "", "rootDir": "dist" }');
    const ended = spawnSync(process.execPath, [resolve('tools/push.mjs')], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(ended.status).toBe(1);
    expect(ended.stderr.trim()).toBe(HOW_TO_SET_UP.trim());
  });

  it('is right that clasp makes no project beside a .clasp.json, even one without an id', {
    timeout: 30_000,
  }, () => {
    writeFileSync(join(folder, '.clasp.json'), '{ "scriptId": "", "rootDir": "dist" }');
    const create = HOW_TO_SET_UP.match(/npx clasp (create-script .*)/)?.[1] ?? '';
    const clasp = resolve('node_modules/@google/clasp/build/src/index.js');
    const { stderr } = spawnSync(process.execPath, [clasp, ...create.split(' ')], {
      cwd: folder,
      encoding: 'utf8',
      env: withoutAccount(),
    });
    expect(stderr).toContain('already exists');
  });
});

describe('the clasp of the project', () => {
  it('is run, and its exit code comes back', { timeout: 30_000 }, async () => {
    writeFileSync(join(folder, '.clasp.json'), '{ "scriptId": "abc" }');
    const code = await runClasp(['push', '-f'], {
      cwd: folder,
      env: withoutAccount(),
      stdio: 'ignore',
    });
    expect(code).toBe(1);
  });
});

/** An environment in which clasp finds no account, so that it asks nothing of Google. */
function withoutAccount(): NodeJS.ProcessEnv {
  return { ...process.env, HOME: folder, USERPROFILE: folder };
}
