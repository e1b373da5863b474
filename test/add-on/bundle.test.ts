import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkBundle } from '../../playground/index';
import { CUSTOM_FUNCTIONS } from '../../src/functions';
import { neededScopes } from './scopes-of';

const script = await readFile('dist/Code.js', 'utf8');
const manifest = JSON.parse(await readFile('dist/appsscript.json', 'utf8')) as {
  oauthScopes: string[];
  runtimeVersion: string;
};

describe('the built script', () => {
  it('evaluates in an empty V8 context, calls no service at module scope, and is within its size', () => {
    const check = checkBundle(script);
    expect(check.error).toBeNull();
    expect(check.serviceUses).toEqual([]);
    expect(check.bytes).toBeLessThanOrEqual(600 * 1024);
  });

  it('has a top-level stub with JSDoc for each custom function', () => {
    for (const { name, summary, parameters } of CUSTOM_FUNCTIONS) {
      expect(summary).toMatch(/^\p{Lu}.*\.$/u);
      const names = parameters.map((parameter) => parameter.name).join();
      const stub = script.indexOf(`\nfunction ${name}(${names}){`);
      expect(stub, name).toBeGreaterThan(-1);
      const doc = script.slice(script.lastIndexOf('/**', stub), stub);
      expect(doc).toContain('@customfunction');
      expect(doc).toContain(summary);
      for (const parameter of parameters) {
        expect(doc).toContain(` * @param ${parameter.name} ${parameter.help}\n`);
      }
    }
  });

  it('offers the page one function, and no other that works without an event', () => {
    const { functions } = checkBundle(script);
    const others = functions.filter((name) => !name.startsWith('SC_'));
    expect(others.sort()).toEqual([
      'annotateDealsCommand',
      'callServer',
      'checkInstallationCommand',
      'clearAnnotationsCommand',
      'coachingReportCommand',
      'coachingReportForCommand',
      'helpCommand',
      'onEdit',
      'onInstall',
      'onOpen',
      'openSidebar',
      'prepareOneToOneCommand',
      'recordChangesCommand',
      'startHere',
    ]);
  });

  it('asks for exactly the two scopes that its calls need', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
    const needed = neededScopes();
    expect(needed.length).toBeGreaterThan(20);
    for (const { method, anyOf } of needed) {
      const granted = anyOf.filter((scope) => manifest.oauthScopes.includes(scope));
      expect(granted, method).not.toEqual([]);
    }
    for (const scope of manifest.oauthScopes) {
      expect(
        needed.some(({ anyOf }) => anyOf.includes(scope)),
        scope,
      ).toBe(true);
    }
    // The type checker reads the whole project, which takes long on a busy machine.
  }, 60_000);
});
