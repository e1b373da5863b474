import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/core/json';
import { noFindingText, notComparedText } from '../../../src/core/report/not-compared';
import { reportDocument } from '../../../src/core/report/report-document';
import { reportJson } from '../../../src/core/report/report-json';
import { type CoachingReport, coachingReport } from '../../../src/core/report/report-model';
import { AS_OF, decided, madeTeam } from '../teams/made-team';

/** A report on people each of whom decided 40 proposals, of which 10 were won. */
function reportOn(names: readonly string[], won = 10, of = 40, days = 150): CoachingReport {
  const deals = names.flatMap((by) => decided(by, { won, of, from: AS_OF - days, to: AS_OF }));
  return coachingReport(madeTeam(deals));
}

const textsOf = (report: CoachingReport): string[] =>
  reportDocument(report).lines.flatMap(({ cells }) => cells.map(String));

const reasonsOf = (report: CoachingReport): Record<string, string> =>
  Object.fromEntries(
    (report.people[0]?.notCompared ?? []).map(({ signal, reason }) => [signal, reason]),
  );

describe('a team of two', () => {
  const report = reportOn(['Ana', 'Bo']);

  it('is told that nobody was compared, never that there is no difference', () => {
    expect(report.people.map(({ comparedWith }) => comparedWith)).toEqual([[], []]);
    const text = textsOf(report).join('\n');
    expect(text).not.toMatch(/No difference/);
    expect(text).toMatch(/^Nobody was compared yet/m);
    expect(text).toMatch(/^Not compared for anyone: .*proposals that become deals.*three others/m);
  });

  it('has the reason for each headline figure, and in report.json what would allow it', () => {
    expect(reasonsOf(report)).toMatchObject({ 'proposals into deals': 'too-few-others' });
    const { salespeople } = reportJson(report) as unknown as {
      salespeople: ReadonlyArray<{ notCompared: ReadonlyArray<Record<string, Json>> }>;
    };
    expect(salespeople[0]?.notCompared).toContainEqual({
      signal: 'proposals into deals',
      reason: 'too-few-others',
      sentence:
        'Proposals that become deals: not compared, because there are not three others with enough of their own. A target that both agreed on, or 39 weeks on record, would do.',
    });
  });
});

describe('a team of two with a long past', () => {
  it('is told with what each was compared, and that it was not the other', () => {
    const report = reportOn(['Ana', 'Bo'], 10, 40, 600);
    expect(report.people[0]?.comparedWith).toEqual(['own past']);
    const texts = textsOf(report);
    const said = texts.filter((text) => text.includes('compared only with the own past'));
    expect(said).toHaveLength(2);
    for (const text of said) {
      // The figures by name, so that nobody takes it for all of them.
      expect(text).toMatch(
        / \(40 decided deals; compared only with the own past: proposals that become deals, .*\)\.$/,
      );
    }
    expect(texts.some((text) => text.startsWith('No difference between people'))).toBe(false);
  });
});

describe('a team of four', () => {
  const names = ['Ana', 'Bo', 'Cy', 'Dev'];

  it('is told that there is no difference where proposals were compared', () => {
    const report = reportOn(names);
    expect(reasonsOf(report)['proposals into deals']).toBeUndefined();
    expect(textsOf(report)).toContain('No difference between people that the numbers support.');
  });

  it('is not compared by fewer than five outcomes each', () => {
    const report = reportOn(names, 1, 4);
    expect(reasonsOf(report)).toMatchObject({ 'proposals into deals': 'too-few-outcomes' });
    const said = report.people[0]?.notCompared.find(({ reason }) => reason === 'too-few-outcomes');
    expect(said?.sentence).toBe(
      'Proposals that become deals: not compared, because there are fewer than 5 decided proposals in this report’s period.',
    );
  });

  it('is not compared by won deals where no lost one is recorded', () => {
    expect(reasonsOf(reportOn(names, 40, 40))).toMatchObject({
      'proposals into deals': 'no-losses-recorded',
    });
  });

  it('has one who decided nothing yet told so, beside the others', () => {
    const report = reportOn(names);
    const [ana] = report.people;
    expect(ana?.comparedWith).toContain('others');
    // What holds for all stands in the head alone.
    const block = textsOf(report).filter((text) => text.startsWith('Not compared'));
    expect(block.every((text) => text.startsWith('Not compared for anyone'))).toBe(true);
  });
});

describe('a team of four whose figures differ by much, and prove nothing', () => {
  const wins: Record<string, number> = { Ana: 6, Bo: 10, Cy: 12, Dev: 10 };
  const deals = Object.entries(wins).flatMap(([by, won]) =>
    decided(by, { won, of: 30, from: AS_OF - 150, to: AS_OF }),
  );
  const report = coachingReport(madeTeam(deals));
  const texts = textsOf(report);

  it('is not told that there is no difference, but what may explain it', () => {
    expect(report.people.every(({ findings }) => findings.length === 0)).toBe(true);
    expect(texts.join('\n')).not.toContain('No difference between people');
    const sentence =
      'People’s figures differ, but by no more than chance and the usual differences between people can explain.';
    // Beside a first place to look, which would else seem to be denied.
    expect(report.firstLook).not.toBeNull();
    expect(texts).toContain(`Nothing is proven yet: there is too little for that. ${sentence}`);
  });

  it('has that said of each person whose own figure is far off, be it good or bad', () => {
    const [ana, bo] = report.people;
    if (ana === undefined || bo === undefined) throw new Error('two people are missing');
    expect(noFindingText({ ...ana, look: null }, [])).toBe(
      'Figures differ here, but by no more than chance and the usual differences between people can explain (30 decided deals).',
    );
    expect(noFindingText({ ...bo, look: null }, [])).toBe(
      'No difference here that the numbers support (30 decided deals).',
    );
  });
});

describe('a team of many', () => {
  const names = Array.from({ length: 60 }, (_, index) => `Person ${String(index + 100)}`);

  it('has no line for each of those of whom nothing is told', () => {
    const lines = textsOf(reportOn(names));
    expect(lines.filter((text) => text.includes('more have no mark'))).toHaveLength(1);
    expect(lines.some((text) => /^Nothing more to tell of .* and \d+ more\.$/.test(text))).toBe(
      true,
    );
    // In the numbers everybody has a row.
    for (const name of names) expect(lines).toContain(name);
  });
});

describe('a team too small to test anybody, of whom one leans', () => {
  const wins: Record<string, number> = { Ana: 2, Bo: 14, Cy: 14 };
  const deals = Object.entries(wins).flatMap(([by, won]) =>
    decided(by, { won, of: 20, from: AS_OF - 150, to: AS_OF }),
  );
  const report = coachingReport(madeTeam(deals));
  const texts = textsOf(report);

  it('is not told that nothing was compared beside the first place to look', () => {
    expect(report.firstLook).not.toBeNull();
    expect(texts.some((text) => text.startsWith('Nothing is proven yet'))).toBe(true);
    expect(texts.some((text) => text.startsWith('Nobody was compared'))).toBe(false);
    expect(texts).toContain('Nothing here is proven yet (20 decided deals).');
  });

  it('has no figure both not compared and set beside the others', () => {
    const [ana] = report.people;
    if (ana === undefined) throw new Error('nobody is there');
    expect(ana.look?.lean.signal.code).toBe('proposals into deals');
    expect(ana.notCompared.map(({ signal }) => signal)).toContain('proposals into deals');
    expect(notComparedText(ana)).not.toContain('proposals that become deals');
  });
});

describe('somebody with a strength and no finding', () => {
  it('is not told that all is chance', () => {
    const deals = ['Ana', 'Bo', 'Cy', 'Dev', 'Eve'].flatMap((by) =>
      decided(by, { won: by === 'Ana' ? 34 : 10, of: 40, from: AS_OF - 150, to: AS_OF }),
    );
    const report = coachingReport(madeTeam(deals));
    const [ana] = report.people;
    if (ana === undefined) throw new Error('nobody is there');
    expect(ana.strengths.length).toBeGreaterThan(0);
    expect(noFindingText({ ...ana, look: null }, [])).toBe(
      'Nothing to worry about is proven (40 decided deals).',
    );
  });
});
