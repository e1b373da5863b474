import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../src/core/calendar';
import type { Cell } from '../../src/core/table';
import { CUSTOM_FUNCTIONS, type CustomFunction, type RawArgument } from '../../src/functions';
import { ACTIVITIES, call, DEALS, HISTORY, PROCESS, refusal } from './call';

// What arguments must do, held to every function by its declaration.

type Parameter = CustomFunction['parameters'][number];
type Kind = Parameter['kind'];
type Rows = Cell[][];

const DAY = '2026-11-23';

/** A good argument for every parameter, by its name. */
const GOOD: Readonly<Record<string, RawArgument>> = {
  deals: DEALS,
  activities: ACTIVITIES,
  process: PROCESS,
  history: HISTORY,
  salesperson: 'Ana',
  stage: 'Proposal',
  asOf: DAY,
  from: '2026-01-02',
  to: '2026-03-10',
  by: 'source',
  quota: 1000,
  weeks: 10,
};

/** Good arguments in the function's order, some of them replaced. */
function given(
  { parameters }: CustomFunction,
  other: Readonly<Record<string, RawArgument>> = {},
): RawArgument[] {
  return parameters.map(({ name }) => (name in other ? other[name] : GOOD[name]));
}

/** Every function with each of its parameters of some kinds. */
function eachOf(
  ...kinds: readonly Kind[]
): Array<{ fn: CustomFunction; name: string; parameter: Parameter; what: string }> {
  return CUSTOM_FUNCTIONS.flatMap((fn) =>
    fn.parameters
      .filter(({ kind }) => kinds.includes(kind))
      .map((parameter) => ({
        fn,
        name: fn.name,
        parameter,
        what: `${fn.name}, ${parameter.name}`,
      })),
  );
}

function has({ parameters }: CustomFunction, name: string): boolean {
  return parameters.some((parameter) => parameter.name === name);
}

const EVERY = CUSTOM_FUNCTIONS.map((fn) => ({ fn, name: fn.name }));
const OF_DEALS = EVERY.filter(({ fn }) => has(fn, 'deals'));

/** A range with what open-ended ones bring along: blank rows below, blank columns behind. */
function openEnded(rows: Rows): Rows {
  const blank = Array.from({ length: 14 }, () => '');
  return [...rows.map((row) => [...row, '', '']), ...Array.from({ length: 500 }, () => blank)];
}

/** The columns with these indexes, in this order. */
function columns(rows: Rows, indexes: readonly number[]): Rows {
  return rows.map((row) => indexes.map((index) => row[index] ?? ''));
}

/** The same with one cell replaced. */
function withCell(rows: Rows, row: number, column: number, cell: Cell): Rows {
  return rows.map((cells, r) =>
    r === row ? cells.map((old, c) => (c === column ? cell : old)) : cells,
  );
}

const frozen = (rows: Rows): Rows =>
  Object.freeze(rows.map((row) => Object.freeze([...row]))) as unknown as Rows;

describe('every function', () => {
  it.each(EVERY)('$name answers good arguments, and leaves them as they are', ({ fn, name }) => {
    const args = given(fn, {
      deals: frozen(DEALS),
      process: frozen(PROCESS),
      history: frozen(HISTORY),
    });
    const result = call(name, args);
    const isTable = fn.headers !== null;
    expect(Array.isArray(result)).toBe(isTable);
    if (Array.isArray(result))
      expect(result.length).toBeGreaterThan(name === 'SC_FINDINGS' ? 0 : 1);
    else expect(result).toEqual(expect.any(Number));
  });

  it.each(EVERY)('$name takes one cell as a value or as a range', ({ fn, name }) => {
    const asRanges = given(fn).map((arg) => (Array.isArray(arg) ? arg : [[arg as Cell]]));
    expect(call(name, asRanges)).toEqual(call(name, given(fn)));
  });

  it.each(EVERY)('$name passes over blank rows and columns behind a range', ({ fn, name }) => {
    const open = {
      deals: openEnded(DEALS),
      process: openEnded(PROCESS),
      history: openEnded(HISTORY),
    };
    expect(call(name, given(fn, open))).toEqual(call(name, given(fn)));
  });

  it.each(EVERY)(
    '$name takes optional arguments left out, blank, and a blank cell alike',
    ({ fn, name }) => {
      const ways = [undefined, null, '', ' ', [['']], [[' ']]] as RawArgument[];
      const results = ways.map((way) =>
        call(
          name,
          fn.parameters.map((parameter) => (parameter.isOptional ? way : GOOD[parameter.name])),
        ),
      );
      const required = fn.parameters.filter(({ isOptional }) => !isOptional).length;
      const onlyFirst = fn.parameters.slice(0, required).every(({ isOptional }) => !isOptional);
      if (onlyFirst) results.push(call(name, given(fn).slice(0, required)));
      for (const result of results) expect(result).toEqual(results[0]);
    },
  );

  it.each(EVERY)('$name says in one sentence what is missing', ({ fn, name }) => {
    fn.parameters.forEach(({ name: parameter, kind, isOptional }) => {
      if (isOptional) return;
      for (const blank of [
        undefined,
        '',
        [['']],
        [
          ['', ''],
          ['', ''],
        ],
      ] as RawArgument[]) {
        expect(refusal(name, given(fn, { [parameter]: blank }))).toBe(
          `${name}: “${parameter}” is missing; it must be ${EXPECTED[kind]}.`,
        );
      }
    });
  });

  it.each(EVERY)('$name refuses an argument too many', ({ fn, name }) => {
    const count = fn.parameters.length;
    expect(refusal(name, [...given(fn), 'more'])).toBe(
      `${name}: takes ${count} arguments; found ${count + 1}.`,
    );
    expect(call(name, [...given(fn), ''])).toEqual(call(name, given(fn)));
  });
});

/** What is expected of each kind of parameter, in the words of a refusal. */
const EXPECTED: Readonly<Record<Kind, string>> = {
  deals: 'a range with headers and at least one deal',
  activities: 'a range with the headers Date, Salesperson and Activity and at least one row',
  process: 'a range whose first row has the header Stage',
  history: 'a range whose first row has the headers When, Deal, Field, From and To',
  salesperson: 'one name',
  salespeople: 'a name or a range of names',
  stage: 'the name of one stage',
  day: 'a date',
  number: 'a number',
  word: 'one word',
};

const TWO: Rows = [['One'], ['Two']];
const FOUND_TWO = '2 × 1 cells beginning with “One”';

describe('a wrong argument', () => {
  const NO_RANGE: Readonly<Partial<Record<Kind, string>>> = {
    deals: EXPECTED.deals,
    activities: `${EXPECTED.activities} (headers seen: One)`,
    process: `${EXPECTED.process} (headers seen: One)`,
    history: `${EXPECTED.history} (headers seen: One)`,
    day: EXPECTED.day,
    number: EXPECTED.number,
  };
  it.each(eachOf('deals', 'activities', 'process', 'history', 'day', 'number'))(
    'for $what is told by what was expected and what was found',
    ({ fn, name, parameter }) => {
      expect(refusal(name, given(fn, { [parameter.name]: 'One' }))).toBe(
        `${name}: “${parameter.name}” must be ${NO_RANGE[parameter.kind]}; found “One”.`,
      );
    },
  );

  it.each(eachOf('stage', 'salesperson', 'word', 'day', 'number'))(
    'for $what is a range where one cell is wanted',
    ({ fn, name, parameter }) => {
      expect(refusal(name, given(fn, { [parameter.name]: TWO }))).toBe(
        `${name}: “${parameter.name}” must be ${EXPECTED[parameter.kind]}; found ${FOUND_TWO}.`,
      );
    },
  );

  it.each(eachOf('salesperson', 'salespeople').filter(({ fn }) => has(fn, 'deals')))(
    'for $what is a name that nobody has; the names seen are told',
    ({ fn, name }) => {
      expect(refusal(name, given(fn, { salesperson: 'Zoe' }))).toBe(
        `${name}: nobody in the deals is called “Zoe”. Names seen: Ana and Bo.`,
      );
    },
  );

  it.each(eachOf('stage'))(
    'for $what is no open stage; those that are open are told',
    ({ fn, name }) => {
      for (const stage of ['Won', 'Prospect']) {
        expect(refusal(name, given(fn, { stage }))).toBe(
          `${name}: the process has no open stage “${stage}”. It has Prospecting and Proposal.`,
        );
      }
    },
  );

  it.each(OF_DEALS)(
    'for $name is the process for the deals, and the other way round',
    ({ fn, name }) => {
      expect(refusal(name, given(fn, { deals: PROCESS, process: DEALS }))).toBe(
        `${name}: “deals” must be ${EXPECTED.deals}; found the sales process, which comes second.`,
      );
      expect(refusal(name, given(fn, { process: DEALS }))).toBe(
        `${name}: “process” must be the sales process; found the deals.`,
      );
    },
  );
});

describe('a salesperson', () => {
  const OF_ONE = eachOf('salesperson', 'salespeople').filter(({ fn }) => has(fn, 'deals'));

  it.each(OF_ONE)('of $name may be spelled in any case, with spaces around', ({ fn, name }) => {
    expect(call(name, given(fn, { salesperson: ' ANA ' }))).toEqual(call(name, given(fn)));
  });

  it.each(OF_ONE.filter(({ parameter }) => parameter.isOptional))(
    'of $name, one blank cell, is the team',
    ({ fn, name }) => {
      const team = call(name, given(fn, { salesperson: undefined }));
      expect(call(name, given(fn, { salesperson: [['']] }))).toEqual(team);
      const people = ['Ana', 'Bo'].map((salesperson) => call(name, given(fn, { salesperson })));
      // Nobody here has a finding.
      if (name !== 'SC_FINDINGS') expect(people).not.toEqual([team, team]);
    },
  );

  const SINGLE = eachOf('salespeople').filter(({ fn }) => fn.headers === null);

  it.each(SINGLE)(
    'of $name may be many: a value a name, a blank for a blank or a stranger',
    ({ fn, name }) => {
      const figureOf = (salesperson: string) => call(name, given(fn, { salesperson }));
      const [ana, bo] = [figureOf('Ana'), figureOf('Bo')];
      const down = [['Ana'], [''], ['Bo'], ['Zoe'], ['Ana']];
      expect(call(name, given(fn, { salesperson: down }))).toEqual([
        [ana],
        [null],
        [bo],
        [null],
        [ana],
      ]);
      expect(call(name, given(fn, { salesperson: [['', 'Bo', 'Ana']] }))).toEqual([
        [null, bo, ana],
      ]);
      expect(
        call(
          name,
          given(fn, {
            salesperson: [
              ['Ana', 'Bo'],
              ['', 'Ana'],
            ],
          }),
        ),
      ).toEqual([
        [ana, bo],
        [null, ana],
      ]);
      expect(call(name, given(fn, { salesperson: [[''], ['']] }))).toEqual([[null]]);
    },
  );

  it('of SC_STAGES without terms of their own has the team’s', () => {
    expect(call('SC_STAGES', [PROCESS, 'Zoe'])).toEqual(call('SC_STAGES', [PROCESS]));
  });
});

describe('a day', () => {
  const day = parseIsoDay('2026-03-10') ?? 0;

  it.each(eachOf('day'))(
    'for $what may be a date, a text, or a number',
    ({ fn, name, parameter }) => {
      const at = (value: RawArgument) => call(name, given(fn, { [parameter.name]: value }));
      const expected = at({ day });
      for (const value of [{ day: day + 0.75 }, '2026-03-10', '3/10/2026', '10 March 2026', day]) {
        expect(at(value)).toEqual(expected);
      }
    },
  );
});

describe('deals', () => {
  const headers = (DEALS[0] ?? []).map(String);
  const all = headers.map((_, index) => index);

  it.each(OF_DEALS)('of $name may have their columns and rows in any order', ({ fn, name }) => {
    const expected = call(name, given(fn));
    expect(call(name, given(fn, { deals: columns(DEALS, [...all].reverse()) }))).toEqual(expected);
    const [head = [], ...body] = DEALS;
    const turned = call(name, given(fn, { deals: [head, ...[...body].reverse()] }));
    if (name === 'SC_FLAGS') {
      // Flags stand beside their deals.
      const [first, ...rest] = expected as unknown[][];
      expect(turned).toEqual([first, ...rest.reverse()]);
    } else expect(turned).toEqual(expected);
  });

  it.each(OF_DEALS)(
    'of $name may have any subset of columns, or it says what it lacks',
    ({ fn, name }) => {
      fc.assert(
        fc.property(fc.subarray(all, { minLength: 1 }), (chosen) => {
          const args = given(fn, { deals: columns(DEALS, chosen) });
          const names = chosen.map((index) => headers[index]);
          if (!names.includes('Stage')) {
            expect(refusal(name, args)).toContain(': no column of the deals says which stage');
          } else if (has(fn, 'salesperson') && !names.includes('Owner')) {
            expect(refusal(name, args)).toContain(': no column says who the salesperson is');
          } else call(name, args);
        }),
        { numRuns: 30, seed: 4 },
      );
    },
  );

  it.each(OF_DEALS)('of $name without an owner do for the team', ({ fn, name }) => {
    const deals = columns(
      DEALS,
      all.filter((index) => headers[index] !== 'Owner'),
    );
    const isOfOne = fn.parameters.some((each) => each.name === 'salesperson' && !each.isOptional);
    if (isOfOne) {
      expect(refusal(name, given(fn, { deals }))).toContain('says who the salesperson is');
      return;
    }
    const team = call(name, given(fn, { salesperson: '' }));
    expect(call(name, given(fn, { deals, salesperson: '' }))).toEqual(team);
  });

  it.each(OF_DEALS)(
    'of $name with an error in a cell have that cell blank, and no more',
    ({ fn, name }) => {
      for (const header of ['Amount', 'List price', 'Created', 'Proposal date', 'Source']) {
        const at = headers.indexOf(header);
        const blank = call(name, given(fn, { deals: withCell(DEALS, 1, at, '') }));
        for (const error of ['#N/A', '#REF!', '#DIV/0!', '#ERROR!']) {
          expect(call(name, given(fn, { deals: withCell(DEALS, 1, at, error) }))).toEqual(blank);
        }
      }
    },
  );
});
