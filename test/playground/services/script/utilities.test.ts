import { expect, it } from 'vitest';
import { makeHost } from '../../make-host';

it.each([
  ['Session.getScriptTimeZone()', 'America/New_York'],
  [
    'String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())',
    'NOT_REQUIRED',
  ],
])('%s is %j', async (code, expected) => {
  const host = await makeHost();
  expect(host.evaluate(code)).toBe(expected);
});

it('keeps what is logged with the execution', async () => {
  const host = await makeHost();
  host.evaluate(
    "(console.log('%s rows', 5), console.warn('odd', { a: 1 }), console.error(new Error('bad')))",
  );
  expect(host.executionLog.at(-1)?.lines).toEqual([
    '5 rows',
    'WARNING: odd {"a":1}',
    'ERROR: Error: bad',
  ]);
});
