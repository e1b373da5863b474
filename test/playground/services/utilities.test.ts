import { expect, it } from 'vitest';
import { makeHost, refusal } from '../make-host';

it.each([
  ["Utilities.formatDate(new Date(0), 'GMT', 'yyyy-MM-dd')", '1970-01-01'],
  ["Utilities.formatString('%s has %d, %5.1f%%', 'Ann', 3, 2.25)", 'Ann has 3,   2.3%'],
  ["Utilities.base64Encode('Grüße')", 'R3LDvMOfZQ=='],
  ['Utilities.base64EncodeWebSafe([251, 255])', '-_8='],
  ['Session.getScriptTimeZone()', 'America/New_York'],
  [
    'String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())',
    'NOT_REQUIRED',
  ],
])('%s is %j', async (code, expected) => {
  const host = await makeHost();
  expect(host.evaluate(code)).toBe(expected);
});

it('makes identifiers that differ', async () => {
  const host = await makeHost();
  const ids = host.evaluate('[Utilities.getUuid(), Utilities.getUuid()]') as string[];
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids[0]).not.toBe(ids[1]);
});

it('refuses an unknown zone', async () => {
  const host = await makeHost();
  expect(
    refusal(() => host.evaluate("Utilities.formatDate(new Date(), 'Nowhere', 'y')")),
  ).toContain('timeZone');
});

it('keeps what is logged with the execution', async () => {
  const host = await makeHost();
  host.evaluate(
    "(Logger.log('%s rows', 5), console.warn('odd', { a: 1 }), console.error(new Error('bad')))",
  );
  expect(host.executionLog.at(-1)?.lines).toEqual([
    '5 rows',
    'WARNING: odd {"a":1}',
    'ERROR: Error: bad',
  ]);
});
