import { describe, expect, it } from 'vitest';
import { makeHost } from '../make-host';

const bundle = `
function echo(...args) { return args; }
function types(value) { return [typeof value, Array.isArray(value), value instanceof Object]; }
function date() { return { rows: [[1, new Date()]] }; }
function collections() { return { map: new Map([[1, 2]]), set: new Set([1]), re: /x/ }; }
function holes() { return [undefined, () => 1, { a: undefined, b: null }]; }
function range() { return SpreadsheetApp.getActiveSheet().getRange('A1'); }
function circle() { const a = {}; a.self = a; return a; }
function fails() { const e = new TypeError('Nothing there.'); e.code = 7; throw e; }
function secret_() { return 1; }
async function later() { await null; return 'later'; }
`;

describe('from the page to the server', () => {
  it.each([
    [[0, 1, 2, new Date()], '3'],
    [{ a: { when: new Date() } }, 'when'],
    [() => 1, '0'],
    [new Map(), '0'],
    [new Set(), '0'],
    [/x/, '0'],
    [new Uint8Array(2), '0'],
    [Object(5), '0'],
    [10n, '0'],
  ])('%o is refused, naming its property', async (value, property) => {
    const host = await makeHost({ bundle });
    await expect(host.googleScriptRun('echo', [value])).rejects.toThrow(
      `Failed due to illegal value in property: ${property}`,
    );
  });

  it('plain values arrive as copies of the script’s realm, undefined as null', async () => {
    const host = await makeHost({ bundle });
    const sent = [1, 'x', true, null, undefined, [undefined, { a: [2] }]];
    expect(await host.googleScriptRun('echo', sent)).toEqual([
      1,
      'x',
      true,
      null,
      null,
      [null, { a: [2] }],
    ]);
    expect(await host.googleScriptRun('types', [[1]])).toEqual(['object', true, true]);
  });

  it('a circle is refused', async () => {
    const host = await makeHost({ bundle });
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    await expect(host.googleScriptRun('echo', [circle])).rejects.toThrow(
      'illegal value in property: self',
    );
  });
});

describe('from the server to the page', () => {
  it.each([
    ['date', null],
    ['range', null],
    ['collections', { map: {}, set: {}, re: {} }],
    ['holes', [null, '() => 1', { b: null }]],
    ['later', 'later'],
  ])('%s gives %j', async (name, expected) => {
    const host = await makeHost({ bundle });
    expect(await host.googleScriptRun(name)).toEqual(expected);
  });

  it('a circle fails', async () => {
    const host = await makeHost({ bundle });
    await expect(host.googleScriptRun('circle')).rejects.toThrow('circular');
  });

  it('an error keeps only its message', async () => {
    const host = await makeHost({ bundle });
    const error = await host.googleScriptRun('fails').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'Error', message: 'Nothing there.' });
    expect(error).not.toHaveProperty('code');
  });
});

it('names that end in _ and names that are not there are refused', async () => {
  const host = await makeHost({ bundle });
  await expect(host.googleScriptRun('secret_')).rejects.toThrow(
    'Script function not found: secret_',
  );
  await expect(host.googleScriptRun('none')).rejects.toThrow('Script function not found: none');
  await expect(host.googleScriptRun('toString')).rejects.toThrow(
    'Script function not found: toString',
  );
});
