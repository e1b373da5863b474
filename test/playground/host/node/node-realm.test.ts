import { describe, expect, it } from 'vitest';
import { nodeRealms } from '../../../../playground/host/node/node-realm';
import { makeHost, refusal } from '../../make-host';

const ABSENT =
  'setTimeout setInterval setImmediate clearTimeout queueMicrotask ReadableStream TextEncoder TextDecoder fetch Headers FormData File Blob URL URLSearchParams DOMException Event AbortController atob btoa crypto window self document navigator performance process Buffer global structuredClone require module exports __dirname __filename UrlFetchApp DriveApp GmailApp MailApp Browser'.split(
    ' ',
  );

describe('the global scope of a script', () => {
  it.each(ABSENT)('has no %s', async (name) => {
    const host = await makeHost();
    expect(host.evaluate(`typeof ${name}`)).toBe('undefined');
  });

  it('has the language and the services', async () => {
    const host = await makeHost();
    const names = ['Promise', 'Map', 'Intl', 'WeakRef', 'BigInt', 'SpreadsheetApp', 'console'];
    for (const name of names) expect(host.evaluate(`typeof ${name}`), name).not.toBe('undefined');
  });

  it('is new for every execution', async () => {
    const bundle =
      'var count = 0; function next() { Array.prototype.spoiled = true; return ++count; }';
    const host = await makeHost({ bundle });
    expect([host.run('next'), host.run('next')]).toEqual([1, 1]);
    expect(host.evaluate('[].spoiled')).toBeUndefined();
  });
});

describe('values that cross into a script', () => {
  it('are of the script’s realm', async () => {
    const bundle = `function check(list, date, object) {
      const values = SpreadsheetApp.getActiveSheet().getRange('A1:B1').getValues();
      return [list instanceof Array, list[0] instanceof Array, date instanceof Date, object.constructor === Object,
        values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
        SpreadsheetApp.getActive().getSheets() instanceof Array];
    }`;
    const host = await makeHost({ bundle, tabs: [{ name: 'Deals', values: [['1/2/2026', 1]] }] });
    expect(host.run('check', [[[1]], new Date(), {}])).toEqual(new Array(8).fill(true));
  });

  it('come back as copies', async () => {
    const host = await makeHost({
      bundle: 'function make() { return { a: [new Date(5), null, undefined] }; }',
    });
    const made = host.run('make') as { a: unknown[] };
    expect(made).toEqual({ a: [new Date(5), null, undefined] });
    expect(made.a[0]).toBeInstanceOf(Date);
  });
});

describe('time', () => {
  it('stands still where it was fixed, for every way of asking', async () => {
    const host = await makeHost({ now: new Date('2026-11-23T12:00:00Z') });
    const code = `[Date.now(), +new Date(), new Date().toISOString(), new Date(2026, 0, 1).getFullYear(),
      new Date(0) instanceof Date, new Date().constructor === Date, typeof Date(), Date.UTC(1970, 0, 1),
      Object.prototype.toString.call(new Date())]`;
    const now = Date.parse('2026-11-23T12:00:00Z');
    expect(host.evaluate(code)).toEqual([
      now,
      now,
      '2026-11-23T12:00:00.000Z',
      2026,
      true,
      true,
      'string',
      0,
      '[object Date]',
    ]);
  });

  it('moves on by sleeping, at no cost of time', async () => {
    const host = await makeHost();
    host.evaluate('Utilities.sleep(3600000)');
    expect(host.evaluate('new Date().toISOString()')).toBe('2026-11-23T13:00:00.000Z');
  });

  it('is told by the script’s zone, whatever zone the machine is in', async () => {
    const host = await makeHost({ scriptTimeZone: 'Asia/Tokyo' });
    const code = '[new Date().getHours(), Intl.DateTimeFormat().resolvedOptions().timeZone]';
    const before = process.env.TZ;
    expect(host.evaluate(code)).toEqual([21, 'Asia/Tokyo']);
    expect(process.env.TZ).toBe(before);
  });
});

describe('running', () => {
  it('ends what takes too long', () => {
    const realm = nodeRealms('function spin() { for (;;) {} }')({ now: null, timeZone: 'UTC' });
    realm.load();
    expect(refusal(() => realm.run(realm.globals.spin as () => void, 30))).toBe(
      'Exceeded maximum execution time',
    );
  });

  it('runs promise jobs, and never settles what waits for a timer', async () => {
    const bundle = `async function soon() { let n = 0; for (let i = 0; i < 5; i++) n += await i; return n; }
      function never() { return new Promise(() => {}); }
      async function fails() { await null; throw new Error('late'); }`;
    const host = await makeHost({ bundle });
    expect(host.run('soon')).toBe(10);
    expect(host.run('never')).toBeUndefined();
    expect(refusal(() => host.run('fails'))).toBe('late');
  });

  it('refuses a function that is not there', async () => {
    const host = await makeHost({ bundle: 'const hidden = () => 1; function known() {}' });
    expect(refusal(() => host.run('unknown'))).toBe('Script function not found: unknown');
    expect(refusal(() => host.run('hidden'))).toBe('Script function not found: hidden');
    expect(host.functionNames).toEqual(['known']);
  });
});
