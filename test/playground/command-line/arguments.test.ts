import { describe, expect, it } from 'vitest';
import { coachArguments, UsageError } from '../../../playground/command-line/arguments';

describe('the arguments of the command line', () => {
  it('are files and options in any order', () => {
    const typed = ['a.csv', '--as-of', '2026-11-23', '--json', 'b.csv', '--from=2026-01-01'];
    expect(coachArguments(typed)).toMatchObject({
      files: ['a.csv', 'b.csv'],
      asOf: '2026-11-23',
      from: '2026-01-01',
      to: null,
      json: true,
      help: false,
    });
  });

  it('name a period instead of two days', () => {
    expect(coachArguments(['a.csv', '--period', 'last-90-days'])).toMatchObject({
      period: 'last-90-days',
      from: null,
      to: null,
    });
    expect(coachArguments(['a.csv']).period).toBeNull();
  });

  it('may hold names that begin with a dash, behind an equals sign or two dashes', () => {
    expect(coachArguments(['--out=-x', '--', '--odd.csv'])).toMatchObject({
      files: ['--odd.csv'],
      out: '-x',
    });
  });

  it.each([
    [['--bogus'], 'There is no option --bogus.'],
    [['a.csv', '-x'], 'There is no option -x.'],
    [['a.csv', '--constructor'], 'There is no option --constructor.'],
    [['a.csv', '--as-of'], '--as-of needs a value behind it.'],
    [['a.csv', '--as-of', '--json'], '--as-of needs a value behind it.'],
    [['a.csv', '--json=yes'], '--json takes no value; found "yes".'],
    [
      ['a.csv', '--as-of', '2026-02-31'],
      '--as-of must be a date such as 2026-11-23; found "2026-02-31".',
    ],
    [
      ['a.csv', '--from', '2026-02-02', '--to', '2026-02-01'],
      '--from must not be after --to; found 2026-02-02 and 2026-02-01.',
    ],
    [
      ['a.csv', '--period', 'from-to'],
      '--period must be one of all, this-quarter, last-90-days, last-12-months; found "from-to".',
    ],
    [
      ['a.csv', '--period', 'all', '--to', '2026-02-01'],
      '--period and --from or --to both say which days count; name one.',
    ],
    [
      ['a.csv', '--process', 'p.csv', '--agreed-on', '2026-09-31'],
      '--agreed-on must be a date such as 2026-11-23; found "2026-09-31".',
    ],
    [
      ['a.csv', '--process', 'p.csv', '--agreed-on', '2026-09-01', '--agreements', 'a.csv'],
      '--agreed-on and --agreements both say when the process was agreed on; name one.',
    ],
    [
      ['a.csv', '--agreed-on', '2026-09-01'],
      '--agreed-on needs --process: a process that is only drafted from the deals is not agreed on.',
    ],
    [[], 'Name a file with deals.'],
  ])('are refused in one plain sentence: %j', (typed, sentence) => {
    expect(() => coachArguments(typed)).toThrow(new UsageError(sentence));
  });
});
