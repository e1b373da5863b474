import { describe, expect, it } from 'vitest';
import {
  newProject,
  problemOf,
  rightsOf,
  type ScriptProject,
  scriptOf,
  shownName,
} from '../../../playground/host/script-project';

function project(...files: ReadonlyArray<[string, 'script' | 'page' | 'manifest', string]>) {
  return { name: 'Ours', files: files.map(([name, kind, text]) => ({ name, kind, text })) };
}

describe('a script’s project', () => {
  it('begins as in Google’s editor, and can be saved', () => {
    const begun = newProject();
    expect(begun.name).toBe('Untitled project');
    expect(begun.files.map(shownName)).toEqual(['appsscript.json', 'Code.gs']);
    expect(problemOf(begun)).toBeNull();
  });

  it('puts its scripts into one scope, and keeps its pages by name', () => {
    const made = project(
      ['Code', 'script', 'const a = 1;'],
      ['Sidebar', 'page', '<p>Hello</p>'],
      ['More', 'script', 'const b = a;'],
      ['appsscript', 'manifest', '{"timeZone": "Europe/Berlin"}'],
    );
    expect(scriptOf(made)).toEqual({
      name: 'Ours',
      bundle: 'const a = 1;\nconst b = a;',
      pages: { Sidebar: '<p>Hello</p>' },
      timeZone: 'Europe/Berlin',
    });
  });

  it('says which file cannot be saved', () => {
    expect(problemOf(project(['Code', 'script', 'function (']))).toMatch(
      /^Syntax error: .* file: Code\.gs$/,
    );
    expect(problemOf(project(['appsscript', 'manifest', '{']))).toMatch(
      /^Not valid JSON: .* file: appsscript\.json$/,
    );
  });
});

describe('the rights that are asked for', () => {
  const whole = 'See, edit, create, and delete all your Google Sheets spreadsheets';
  const narrow = 'View and manage spreadsheets that this application has been installed in';
  const first = (made: ScriptProject) => rightsOf(made)[0];

  it('are those of the manifest', () => {
    const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'somebody/else'];
    const manifest = JSON.stringify({ oauthScopes: scopes });
    expect(rightsOf(project(['appsscript', 'manifest', manifest]))).toEqual([
      narrow,
      'somebody/else',
    ]);
  });

  it('are narrowed by a comment in the script where the manifest names none', () => {
    expect(first(project(['Code', 'script', 'f()']))).toBe(whole);
    expect(first(project(['Code', 'script', '/** @OnlyCurrentDoc */ f()']))).toBe(narrow);
    expect(first(project(['Page', 'page', '@OnlyCurrentDoc']))).toBe(whole);
  });
});
