import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERNAL_NAME, INTERNAL_NAMES } from '../../tools/internal-names.mjs';

/** Where names stand that others rely on: the page, `report.json`, saved settings and texts. */
const KNOWN_OUTSIDE = [
  'src/server/contract.ts',
  'src/server/requests.ts',
  'src/core/report/report-json.ts',
  'src/core/report/diagnosis-data.ts',
  'src/core/team/settings.ts',
  'src/core/process/agreement-content.ts',
  'src/functions/declaration.ts',
];

describe('names that the build shortens', () => {
  it('are known neither to the page, nor to report.json, nor to saved settings', () => {
    for (const file of KNOWN_OUTSIDE) {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const keys = [...code.matchAll(/\b(\w+)\??:/g)].map(([, key = '']) => key);
      const shortened = keys.filter((key) => INTERNAL_NAME.test(key));
      expect([file, ...shortened]).toEqual([file]);
    }
  });

  it('are none that Apps Script has', () => {
    const types = readFileSync(
      'node_modules/@types/google-apps-script/google-apps-script.spreadsheet.d.ts',
      'utf8',
    );
    expect(INTERNAL_NAMES.filter((name) => new RegExp(`\\b${name}\\(`).test(types))).toEqual([]);
  });

  it('are none that a placeholder in a text names', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const code = files
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join('src', file), 'utf8'));
    const placeholders = [...code.join('\n').matchAll(/(?<!\$)\{(\w+)\}/g)].map(
      ([, name = '']) => name,
    );
    expect(placeholders).toContain('otherOf');
    expect(INTERNAL_NAMES.filter((name) => placeholders.includes(name))).toEqual([]);
  });

  it('stand in the list once', () => {
    expect([...new Set(INTERNAL_NAMES)].sort()).toEqual(INTERNAL_NAMES);
  });
});
