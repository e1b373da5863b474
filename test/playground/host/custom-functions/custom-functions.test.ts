import { describe, expect, it } from 'vitest';
import { makeHost } from '../../make-host';

/** Puts formulas into column F from row 1 of a tab and returns what they show. */
async function calculated(
  bundle: string,
  formulas: readonly string[],
  values: unknown[][] = [],
  zones = {},
) {
  const host = await makeHost({ bundle, tabs: [{ name: 'Deals', values }], ...zones });
  formulas.forEach((formula, index) => {
    host.user.typeInto('Deals', `F${index * 10 + 1}`, formula);
  });
  await host.settle();
  return host;
}

const SHOW = `function SC_SHOW(...args) {
  const kind = (x) => Array.isArray(x) ? '[' + x.map(kind).join(',') + ']'
    : x instanceof Date ? 'Date ' + x.toISOString() : x === '' ? "''" : typeof x + ' ' + String(x);
  return args.length + ': ' + args.map(kind).join(' | ');
}`;

describe('arguments', () => {
  const shown = async (formula: string, values: unknown[][], zones = {}) =>
    (await calculated(SHOW, [formula], values, zones)).workbook.values('Deals', 'F1')[0]?.[0];

  it.each([
    ['=SC_SHOW(A1)', '1: number 5'],
    ['=SC_SHOW(A1:A1)', '1: number 5'],
    ['=SC_SHOW(A1:B2)', "1: [[number 5,string x],['',boolean true]]"],
    ['=SC_SHOW(C9)', "1: ''"],
    ['=SC_SHOW()', '0: '],
    ['=SC_SHOW(A1,,B1)', "3: number 5 | '' | string x"],
    ['=SC_SHOW(7,"t",TRUE)', '3: number 7 | string t | boolean true'],
    ['=SC_SHOW({1,2;3,4})', '1: [[number 1,number 2],[number 3,number 4]]'],
    ['=SC_SHOW(A1*2)', '1: number 10'],
    ['=SC_SHOW(A3)', '1: string #DIV/0!'],
    ['=sc_show(Deals!A1)', '1: number 5'],
  ])('%s passes %s', async (formula, expected) => {
    expect(await shown(formula, [[5, 'x'], ['', true], ['=1/0']])).toBe(expected);
  });

  it('are Dates where the number format says so, in the spreadsheet’s zone', async () => {
    const zones = { spreadsheetTimeZone: 'Europe/Berlin', scriptTimeZone: 'America/New_York' };
    const values = [['1/2/2026', '=A1', 46024]];
    expect(await shown('=SC_SHOW(A1)', values, zones)).toBe('1: Date 2026-01-01T23:00:00.000Z');
    expect(await shown('=SC_SHOW(A1:C1)', values, zones)).toBe(
      '1: [[Date 2026-01-01T23:00:00.000Z,Date 2026-01-01T23:00:00.000Z,number 46024]]',
    );
  });

  it('of an open range have every row of the grid', async () => {
    const bundle = 'function SC_SIZE(r) { return r.length + " x " + r[0].length; }';
    const host = await calculated(
      bundle,
      ['=SC_SIZE(A:A)', '=SC_SIZE(A1:C)', '=SC_SIZE(A:C)'],
      [['x']],
    );
    expect(host.workbook.values('Deals', 'F1:F21').flat().filter(Boolean)).toEqual([
      '1000 x 1',
      '1000 x 3',
      '1000 x 3',
    ]);
  });
});

describe('results', () => {
  it.each([
    ['return 5', [[5, '']]],
    ["return 'text'", [['text', '']]],
    ['return true', [[true, '']]],
    ['return null', [['', '']]],
    ['', [['', '']]],
    [
      'return [[1, 2], [3, 4]]',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'return [1, 2]',
      [
        [1, ''],
        [2, ''],
      ],
    ],
    [
      'return [[1, 2], [3]]',
      [
        [1, 2],
        [3, ''],
      ],
    ],
    ['return [[7]]', [[7, '']]],
    ['return []', [['', '']]],
    ['return new Date(Date.UTC(2026, 0, 2, 5))', [[46024, '']]],
    ["return '=1+1'", [['=1+1', '']]],
    ['return NaN', [['#NUM!', '']]],
  ])('%s shows %j', async (body, expected) => {
    const host = await calculated(`function SC_F() { ${body} }`, ['=SC_F()']);
    expect(host.workbook.values('Deals', `F1:G${expected.length}`)).toEqual(expected);
  });

  it('are calculated anew when a cell that was passed changes, and only then', async () => {
    const bundle =
      'function SC_SUM(rows) { return rows.reduce((sum, [x]) => sum + (+x || 0), 0); }';
    const host = await calculated(bundle, ['=SC_SUM(A1:A3)'], [[1], [2], [3]]);
    const runs = () => host.executionLog.filter(({ mode }) => mode === 'CUSTOM_FUNCTION').length;
    const before = runs();
    host.user.typeInto('Deals', 'B1', 'elsewhere');
    await host.settle();
    expect(runs()).toBe(before);
    host.user.typeInto('Deals', 'A2', 20);
    await host.settle();
    expect(host.workbook.values('Deals', 'F1')).toEqual([[24]]);
    expect(runs()).toBe(before + 1);
  });

  it('of one function are arguments of another', async () => {
    const bundle = `function SC_TABLE() { return [['a', 1], ['b', 2]]; }
      function SC_LAST(rows) { return rows[rows.length - 1].join(); }`;
    const host = await calculated(bundle, [
      '=SC_TABLE()',
      '=SC_LAST(F1:G2)',
      '=SUM(G1:G2)',
      '=SC_LAST(SC_TABLE())',
    ]);
    const shown = ['F11', 'F21', 'F31'].map((a1) => host.workbook.values('Deals', a1)[0]?.[0]);
    expect(shown).toEqual(['b,2', 3, 'b,2']);
  });

  it('that shrink leave nothing behind', async () => {
    const bundle = 'function SC_LIST(n) { return Array.from({ length: n }, (_, i) => [i]); }';
    const host = await calculated(bundle, ['=SC_LIST(A1)'], [[5]]);
    expect(host.workbook.values('Deals', 'F1:F6').flat()).toEqual([0, 1, 2, 3, 4, '']);
    host.user.typeInto('Deals', 'A1', 2);
    await host.settle();
    expect(host.workbook.values('Deals', 'F1:F6').flat()).toEqual([0, 1, '', '', '', '']);
    host.user.clear('Deals', 'F1');
    await host.settle();
    expect(host.workbook.values('Deals', 'F1:F6').flat()).toEqual(['', '', '', '', '', '']);
  });
});

describe('errors', () => {
  it('show #ERROR! with the message of what was thrown', async () => {
    const host = await calculated(
      "function SC_BAD(x) { if (!x) throw new Error('Pass a stage.'); return x; }",
      ['=SC_BAD(A1)'],
    );
    expect(host.workbook.values('Deals', 'F1')).toEqual([['#ERROR!']]);
    expect(host.workbook.errorMessage('Deals', 'F1')).toBe('Pass a stage.');
    host.user.typeInto('Deals', 'A1', 'Lead');
    await host.settle();
    expect(host.workbook.values('Deals', 'F1')).toEqual([['Lead']]);
    expect(host.workbook.errorMessage('Deals', 'F1')).toBeNull();
  });

  it('of a tab that is not there show #REF!, and the function is not called', async () => {
    const host = await calculated('function SC_F() { return 1; }', [
      "=SC_F('No tab'!A1:B)",
      '=SC_F(Gone!A1)',
    ]);
    expect(host.workbook.values('Deals', 'F1:F11').flat().filter(Boolean)).toEqual([
      '#REF!',
      '#REF!',
    ]);
    expect(host.workbook.errorMessage('Deals', 'F1')).toBe("Unresolved sheet name 'No tab'.");
    expect(host.workbook.errorMessage('Deals', 'F11')).toBe("Unresolved sheet name 'Gone'.");
  });

  it('a spill that is blocked shows #REF! and names the cell in its way', async () => {
    const host = await calculated('function SC_T() { return [[1, 2], [3, 4]]; }', ['=SC_T()']);
    host.user.typeInto('Deals', 'G2', 'mine');
    await host.settle();
    expect(host.workbook.values('Deals', 'F1:G2')).toEqual([
      ['#REF!', ''],
      ['', 'mine'],
    ]);
    expect(host.workbook.errorMessage('Deals', 'F1')).toBe(
      'Array result was not expanded because it would overwrite data in G2.',
    );
    host.user.clear('Deals', 'G2');
    await host.settle();
    expect(host.workbook.values('Deals', 'F1:G2')).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('come from a setter, as the document is read-only', async () => {
    const bundle = `function SC_WRITE() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(5); }
      function SC_NAME() { return SpreadsheetApp.getActiveRange().getA1Notation() + ' ' + SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }`;
    const host = await calculated(bundle, ['=SC_WRITE()', '=SC_NAME()'], [['kept']]);
    expect(host.workbook.errorMessage('Deals', 'F1')).toBe(
      'You do not have permission to call setValue',
    );
    expect(host.workbook.values('Deals', 'F11')).toEqual([['F11 kept']]);
  });
});

describe('volatile cells', () => {
  const REFUSED =
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

  it.each([
    ['=SC_SHOW(A1:B2)', 'directly'],
    ['=SC_SHOW(C1)', 'over another formula'],
    ['=SC_SHOW(C2)', 'over two formulas'],
    ['=SC_SHOW(NOW())', 'in the formula itself'],
    ['=SC_SHOW(C3)', 'by TODAY'],
  ])('cannot be passed: %s (%s)', async (formula) => {
    const values = [
      ['=NOW()', 1, '=A1+1'],
      ['', '', '=C1*2'],
      ['', '', '=TODAY()'],
    ];
    const host = await calculated(SHOW, [formula], values);
    expect(host.workbook.values('Deals', 'F1')).toEqual([['#ERROR!']]);
    expect(host.workbook.errorMessage('Deals', 'F1')).toBe(REFUSED);
  });

  it('do not spoil other cells, nor does their name in a text', async () => {
    const values = [['=NOW()', '="NOW() is a name"', '=B1&"x"']];
    const host = await calculated(SHOW, ['=SC_SHOW(B1:C1)'], values);
    expect(host.workbook.values('Deals', 'F1')).toEqual([
      ['1: [[string NOW() is a name,string NOW() is a namex]]'],
    ]);
  });
});

it('only functions named SC_… are formulas, or those that were listed', async () => {
  const bundle = 'function SC_ONE() { return 1; } function other() { return 2; }';
  const host = await calculated(bundle, ['=SC_ONE()', '=OTHER()']);
  expect(host.workbook.values('Deals', 'F1:F11').flat().filter(Boolean)).toEqual([1, '#NAME?']);
  const listed = await makeHost({ bundle, customFunctions: ['other'] });
  listed.user.typeInto('Deals', 'A1', '=OTHER()');
  await listed.settle();
  expect(listed.workbook.values('Deals')).toEqual([[2]]);
});

it('formulas that a workbook opens with are calculated', async () => {
  const host = await makeHost({
    bundle: 'function SC_TWICE(x) { return x * 2; }',
    tabs: [{ name: 'Deals', values: [[4, '=SC_TWICE(A1)', '=B1+1']] }],
  });
  expect(host.workbook.values('Deals')).toEqual([[4, 8, 9]]);
});

describe('a formula with a custom function that refers to itself', () => {
  const bundle = `
    function SC_COUNT(range) { return range.length }
    function SC_PAIR(range) { return [['a', 'b'], ['c', 'd']] }`;
  const circular =
    'Circular dependency detected. To resolve with iterative calculation, see File > Settings.';

  it.each([
    ['D1', '=SC_COUNT(A1:Z5)', 'in its own column'],
    ['D1', '=SC_COUNT(A:Z)', 'in an open range'],
    ['D1', '=SC_PAIR(E1:F5)', 'in the cells that it fills'],
    ['D1', '=SC_COUNT(A1:B5)', 'through another formula'],
  ])('shows #REF! in %s for %s', async (a1, formula, way) => {
    const host = await makeHost({ bundle });
    if (way === 'through another formula') host.user.typeInto('Deals', 'B2', '=D1+1');
    host.user.typeInto('Deals', a1, formula);
    await host.settle();
    expect(host.workbook.values('Deals', a1)).toEqual([['#REF!']]);
    if (way !== 'through another formula') {
      expect(host.workbook.errorMessage('Deals', a1)).toBe(circular);
    }
  });

  it('is computed where it stands right of the range, also where it spills', async () => {
    const host = await makeHost({ bundle });
    host.user.typeInto('Deals', 'E1', '=SC_PAIR(A:D)');
    await host.settle();
    expect(host.workbook.values('Deals', 'E1:F2')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});
