import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadWorkbook } from '../../../../../playground';

const folder = mkdtempSync(join(tmpdir(), 'stagecoach-habits-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
async function loaded(content: string | Uint8Array, locale?: string) {
  const path = join(folder, `file-${count++}.csv`);
  writeFileSync(path, content);
  const spec = await loadWorkbook([path], locale === undefined ? {} : { locale });
  return { values: spec.tabs[0]?.values ?? [], locale: spec.locale };
}

/** The values of a column below its header. */
async function column(texts: readonly string[], { header = 'Amount', separator = ';' } = {}) {
  const quoted = texts.map((text) => `x${separator}"${text}"`);
  const { values } = await loaded([`Deal${separator}${header}`, ...quoted].join('\n'));
  return values.slice(1).map((row) => row[1]);
}

/** 2026-01-05 as a serial number. */
const FIFTH = 46_027;

describe('the encoding of a file', () => {
  const TEXT = 'Verkäufer;Préférence\nJörg;5\n';
  const ROWS = [
    ['Verkäufer', 'Préférence'],
    ['Jörg', 5],
  ];
  const twoBytes = Buffer.from(TEXT, 'utf16le');
  const swapped = Buffer.from(twoBytes).swap16();

  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['Windows-1252', Buffer.from(TEXT, 'latin1')],
    ['UTF-16, little-endian, with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16, little-endian', twoBytes],
    ['UTF-16, big-endian, with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
    ['UTF-16, big-endian', swapped],
  ])('is read off: %s', async (_, bytes) => {
    expect((await loaded(bytes)).values).toEqual(ROWS);
  });

  it('is Windows-1252 with its signs between the Latin letters', async () => {
    const bytes = Buffer.from(
      'Affaire;Montant\nC\x9cur \x96 l\x92\x8cuvre;1\xa0200,50 \x80\n',
      'latin1',
    );
    const { values } = await loaded(bytes);
    expect(values[1]).toEqual(['Cœur – l’Œuvre', 1200.5]);
  });

  it('is none of a file that is no text', async () => {
    await expect(loaded(new Uint8Array([80, 75, 3, 4, 0, 0, 1, 2, 9, 200]))).rejects.toThrow(
      'this is not a text file.',
    );
  });
});

describe('the locale of a file', () => {
  it('is the one of Brazil where amounts are in reais, though nothing else tells', async () => {
    expect((await loaded('Deal,Amount\nx,R$1.200\n')).locale).toBe('pt_BR');
    expect((await loaded('Deal,Amount\nx,"R$1,200.50"\n')).locale).toBe('en_US');
  });
});

describe('the separator of a file', () => {
  it.each([',', ';', '\t', '|'])('is read off: %j', async (separator) => {
    const text = `Deal${separator}Stage${separator}Note\nA${separator}Won${separator}x\n`;
    expect((await loaded(text)).values[1]).toEqual(['A', 'Won', 'x']);
  });

  it('is what a first line says', async () => {
    expect((await loaded('sep=;\nDeal;Note\nA;b, c, d, e\n')).values).toEqual([
      ['Deal', 'Note'],
      ['A', 'b, c, d, e'],
    ]);
  });

  it('is not the comma in the amounts', async () => {
    expect((await loaded('Deal;Amount\nA;1,5\nB;2,5\nC;3,5\n')).values[1]).toEqual(['A', 1.5]);
  });
});

describe('the numbers of a file', () => {
  it.each<[string, string[], unknown[]]>([
    ['points and a comma', ['1.200,50', '12.500', '7'], [1200.5, 12_500, 7]],
    ['points only', ['1.200', '12.500'], [1200, 12_500]],
    ['spaces', ['1 200,50', '12 500'], [1200.5, 12_500]],
    ['narrow spaces', ['1\u202f200', '950,5'], [1200, 950.5]],
    ['apostrophes', ["1'200.50", "12'500"], [1200.5, 12_500]],
    ['commas and a point', ['1,200.50', '12,500'], [1200.5, 12_500]],
    ['a point', ['1.5', '1.200'], [1.5, 1.2]],
    ['a sign', ['1.200,00 €', '12.500 €'], [1200, 12_500]],
    ['a leading zero', ['0.125', '0.25'], [0.125, 0.25]],
  ])('are read as the column writes them: with %s', async (_, texts, values) => {
    expect(await column(texts)).toEqual(values);
  });

  it('leaves a text that is none in the column’s style as it is', async () => {
    expect(await column(['1.200,50', '7,5', '1,200.50'])).toContain("'1,200.50");
  });

  it('leaves IDs as they are', async () => {
    expect(await column(['1.200', '1.201'], { header: 'Deal ID' })).toEqual(["'1.200", "'1.201"]);
  });

  it('are read in the wanted locale where one is given', async () => {
    expect((await loaded('A;B\n1;1.200', 'de_DE')).values).toEqual([
      ['A', 'B'],
      ['1', '1.200'],
    ]);
    await expect(loaded('A;B\n1;2', 'tlh')).rejects.toThrow('does not know the locale tlh');
  });
});

describe('the dates of a file', () => {
  it('are day first with dots, and where one of them can only be that', async () => {
    expect(await column(['05.01.2026'])).toEqual([FIFTH]);
    expect(await column(['05/01/2026', '23/01/2026'])).toEqual([FIFTH, FIFTH + 18]);
    expect(await column(['1/5/2026', '1/23/2026'])).toEqual([FIFTH, FIFTH + 18]);
    expect(await column(['2026-01-05'])).toEqual([FIFTH]);
  });

  it('stay text where the file leaves their order open, or denies itself', async () => {
    expect(await column(['05/01/2026', '06/01/2026'])).toEqual(["'05/01/2026", "'06/01/2026"]);
    expect(await column(['05/23/2026', '23/05/2026'])).toEqual(["'05/23/2026", "'23/05/2026"]);
  });

  it('stay text without a year', async () => {
    expect(await column(['5 Jan', '1/2'])).toEqual(["'5 Jan", "'1/2"]);
  });
});

it('gives each of several files its own', async () => {
  const german = join(folder, 'german.csv');
  const american = join(folder, 'american.csv');
  writeFileSync(german, 'Deal;Amount;Created\nA;1.200,50;05.01.2026\n');
  writeFileSync(american, 'Deal,Amount,Created\nB,"1,200.50",1/23/2026\n');
  const { tabs, locale } = await loadWorkbook([german, american]);
  expect(locale).toBe('de_DE');
  expect(tabs.map(({ values = [] }) => values[1])).toEqual([
    ['A', 1200.5, FIFTH],
    ['B', 1200.5, FIFTH + 18],
  ]);
});
