import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { coachArguments } from '../../playground/command-line/arguments';
import { runCoach } from '../../playground/command-line/run-coach';
import { builtAddOn } from '../../playground/index';

const FILE = 'playground/sample/deals.csv';
const AS_OF = '2026-11-23';
/** Rows without a stage, repeating another, and adding up the others. */
const LEFT_OUT = ['57', '388', '438'];

type Row = Readonly<Record<string, string>>;

/** The sample's rows as they stand in the file, but for those that the report leaves out. */
let rows: readonly Row[];
/** The report's lines, each in one piece. */
let report: string;

beforeAll(async () => {
  const { data } = Papa.parse<Row>(await readFile(FILE, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  rows = data
    .map((row, index): Row => ({ ...row, row: String(index + 2) }))
    .filter(({ row = '', Salesperson }) => !LEFT_OUT.includes(row) && Salesperson !== '');
  const { host, text } = await runCoach(
    await builtAddOn(),
    coachArguments([FILE, '--as-of', AS_OF]),
  );
  host.dispose();
  report = text.replace(/\s+/g, ' ');
}, 60_000);

const dayOf = (text: string | undefined): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const of = (name: string): ReadonlyArray<Row> => rows.filter((row) => row.Salesperson === name);
const others = (name: string): ReadonlyArray<Row> => rows.filter((row) => row.Salesperson !== name);
const decided = (deals: ReadonlyArray<Row>): ReadonlyArray<Row> =>
  deals.filter(({ Stage }) => Stage === 'Won' || Stage === 'Lost');
const won = (deals: ReadonlyArray<Row>): ReadonlyArray<Row> =>
  deals.filter(({ Stage }) => Stage === 'Won');
const percent = (share: number): string => `${Math.round(share * 100)} %`;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
    : (sorted[Math.floor(middle)] as number);
}

/** `6 of 40 (15 %` and `41 of 89 (46 %)`: decided deals that came to an offer. */
function offersWon(deals: ReadonlyArray<Row>): string {
  const offered = decided(deals).filter((row) => row['Offer date'] !== '');
  const success = won(offered).length;
  return `${success} of ${offered.length} (${percent(success / offered.length)}`;
}

function discounts(deals: ReadonlyArray<Row>): string {
  const given = won(deals)
    .map((row) => 1 - Number(row.Amount) / Number(row['List price']))
    .filter((discount) => Number.isFinite(discount));
  return `median ${percent(median(given))} (${given.length} won deals)`;
}

describe('the report on the sample pipeline, counted anew from the file', () => {
  it('says of Ana Berg how many of her proposals became deals, and of the others’', () => {
    // The stage that is meant by a proposal is named.
    const start = `Proposals (Offer) become deals less often: ${offersWon(of('Ana Berg'))}, likely`;
    expect(report).toContain(start);
    expect(report).toContain(
      `against ${offersWon(others('Ana Berg'))}) for the others. Hard to explain by chance.`,
    );
  });

  it('says of Ana Berg how many first calls advance', () => {
    const calls = (deals: ReadonlyArray<Row>): string => {
      const started = decided(deals).concat(
        deals.filter(({ Stage }) => !['Won', 'Lost', 'First call'].includes(Stage ?? '')),
      );
      const advanced = started.filter(
        (row) =>
          row.Stage === 'Won' ||
          ['Fit check date', 'Needs workshop date', 'Offer date', 'Redlines date'].some(
            (column) => row[column] !== '',
          ),
      );
      // Of a deal in a stage that the process does not have, no visit is known.
      const known = started.filter(({ Stage }) => Stage !== 'On hold');
      const success = advanced.filter((row) => known.includes(row)).length;
      return `${success} of ${known.length} (${percent(success / known.length)}`;
    };
    expect(report).toContain(`First call advances more deals: ${calls(of('Ana Berg'))}, likely`);
    expect(report).toContain(`against ${calls(others('Ana Berg'))}) for the others.`);
  });

  it('says of Cy Okafor what discounts were given on deals won', () => {
    // Of Cy Okafor only, whose story it is; given late in a month, so in negotiation.
    expect(report.match(/Larger discounts: [^.]*\. Hard to explain by chance/g)).toHaveLength(1);
    expect(report).toContain(
      `Larger discounts: ${discounts(of('Cy Okafor'))} against ${discounts(others('Cy Okafor'))} for the others.`,
    );
    expect(report).toMatch(
      /Larger discounts: [^.]*\. Hard to explain by chance\. It could be • Negotiation — \d+ of the \d+ won closed in the last 5 days/,
    );
  });

  it('says of Fay Moreau how many deals came in a week, and how many proposals that makes', () => {
    const cameIn =
      /Fewer new deals in First call a week: 0.67 a week \((\d+) in 64 weeks, .*? \((\d+) in 256 weeks\)/;
    const begun = (deals: ReadonlyArray<Row>): number =>
      // A deal in a stage that the process does not have has not come to one of its stages.
      deals.filter((row) => row['First call date'] !== '' && row.Stage !== 'On hold').length;
    expect(cameIn.exec(report)?.slice(1).map(Number)).toEqual([
      begun(of('Fay Moreau')),
      begun(others('Fay Moreau')),
    ]);
    const offers = (deals: ReadonlyArray<Row>): number =>
      deals.filter((row) => row['Offer date'] !== '').length;
    const paces = /fewer proposals a week \(([\d.]+) against ([\d.]+);/;
    const [own, theirs] = paces.exec(report)?.slice(1).map(Number) ?? [];
    expect(own).toBeCloseTo(offers(of('Fay Moreau')) / 64, 2);
    expect(theirs).toBeCloseTo(offers(others('Fay Moreau')) / 256, 2);
  });

  it('says of each deal that closes too soon how many won deals were as quick', () => {
    const told =
      /row (\d+) · [^:]*: It is to close on [^,]*, (\d+) days after it came to ([\w ]+)\. (None|\d+) of (\d+) won deals/g;
    const found = [...report.matchAll(told)];
    expect(found.length).toBeGreaterThan(0);
    for (const [, row, days, stage, asQuick, wins] of found) {
      const deal = rows.find((each) => each.row === row) as Row;
      const planned = dayOf(deal['Close date']) - dayOf(deal[`${stage} date`]);
      const lengths = won(rows)
        .map((each) => dayOf(each['Close date']) - dayOf(each[`${stage} date`]))
        .filter((length) => length >= 0);
      const quick = lengths.filter((length) => length <= planned).length;
      expect([Number(days), Number(wins)]).toEqual([planned, lengths.length]);
      expect(asQuick).toBe(quick === 0 ? 'None' : String(quick));
    }
  });

  it('gives the numbers of everybody', () => {
    for (const name of ['Ana Berg', 'Bo Lind', 'Cy Okafor', 'Dev Eze', 'Fay Moreau']) {
      const wins = won(of(name));
      const amounts = wins.map(({ Amount }) => Number(Amount) || 0);
      const value = amounts.reduce((sum, amount) => sum + amount, 0);
      expect(report).toContain(`${name} ${wins.length} ${value.toLocaleString('en')} `);
    }
  });

  it('says which rows it left out, and who has something worth a conversation', () => {
    expect(report).toContain('row 57 has no stage');
    const [inShort = ''] = report.split('The numbers');
    expect([...inShort.matchAll(/● (\w+ \w+)/g)].map(([, name]) => name)).toEqual([
      'Ana Berg',
      'Cy Okafor',
      'Fay Moreau',
      'worth a',
    ]);
  });
});
