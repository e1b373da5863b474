import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFinalVerdict, saysTooEarly } from '../../../../src/core/coaching-log/kept-verdict';
import type { Sample } from '../../../../src/core/inference/samples/sample';
import { shareSample } from '../../../../src/core/inference/samples/share';
import { judgedWhen, openAction } from '../../../../src/core/language/german/agenda';
import { thenAndSince, verdictText } from '../../../../src/core/language/german/follow-up';
import {
  asTyped,
  counted,
  dayColumn,
  days,
  listed,
  lowerFirst,
  oneDecimal,
  paces,
  percents,
  whole,
} from '../../../../src/core/language/german/format';
import { notComparedSummary } from '../../../../src/core/language/german/not-compared';
import { attainedText, planText } from '../../../../src/core/language/german/plan';
import { changeText } from '../../../../src/core/language/german/process-changes';
import { noFinding, ofNobody } from '../../../../src/core/language/german/report';
import { baselineText } from '../../../../src/core/language/german/samples';
import { latestWin } from '../../../../src/core/language/german/something-good';
import * as english from '../../../../src/core/language/samples';
import { countsIn } from '../../../../src/core/words/kept-counts';

describe('numbers in German', () => {
  it('have a point at thousands and a comma before decimals', () => {
    expect(whole(-1_234_567)).toBe('−1.234.567');
    expect([oneDecimal(1.14), oneDecimal(123.4), asTyped(0.25)]).toEqual(['1,1', '123', '0,25']);
    expect(paces([0.19, -1.5])).toEqual(['0,19', '−1,50']);
    expect(percents([0.005, 0.5, -0.0001])).toEqual(['0,5 %', '50,0 %', '0,0 %']);
    expect(dayColumn([1.2, 3])).toEqual(['1,2', '3,0']);
  });

  it('stand before nouns in their number and case', () => {
    expect([days(1), days(0.5), days(41, true)]).toEqual(['1 Tag', '0,5 Tage', '41 Tagen']);
    expect(counted(1, 'neuer Deal', 'neue Deals')).toBe('1 neuer Deal');
    expect(counted(1200, 'Deal')).toBe('1.200 Deals');
    expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b oder c');
  });
});

describe('a text within a sentence', () => {
  it.each([
    ['Offene Deals ohne nächsten Schritt', 'offene Deals ohne nächsten Schritt'],
    ['Weniger Angebote', 'weniger Angebote'],
    ['Die Leads', 'die Leads'],
    ['Wer entscheidet', 'wer entscheidet'],
    ['Angebote pro Woche', 'Angebote pro Woche'],
    ['Median der Rabatte', 'Median der Rabatte'],
    ['Phase Angebot', 'Phase Angebot'],
  ])('begins “%s” small unless that is a noun', (text, within) => {
    expect(lowerFirst(text)).toBe(within);
  });
});

describe('the counts of a kept figure', () => {
  const share = fc
    .tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 }))
    .map(([successes, trials]): Sample => shareSample(successes, trials));
  const pace = fc
    .tuple(fc.nat(5000), fc.integer({ min: 1, max: 1500 }))
    .map(([events, tenths]): Sample => {
      const weeks = tenths / 10;
      return { kind: 'pace', events, weeks, weekly: [] };
    });

  it('are read as English reads its own, whoever wrote them', () => {
    fc.assert(
      fc.property(fc.oneof(share, pace), (sample) => {
        const unit = sample.kind === 'share' ? 'share' : 'a week';
        const inEnglish = english.baselineText(sample, unit, 0);
        const counts = countsIn(inEnglish);
        expect(counts).not.toBeNull();
        expect(countsIn(baselineText(sample, unit, 0))).toEqual(counts);
      }),
    );
  });

  it('are none where a figure alone was kept', () => {
    expect(countsIn('12 % (9 Deals)')).toBeNull();
  });
});

describe('a verdict', () => {
  it('is known again in German and in English', () => {
    const early = verdictText('too early', { count: 1, areWeeks: true });
    expect(early).toBe('zu früh (noch 1 Woche)');
    expect([early, 'too early (3 more)'].map(saysTooEarly)).toEqual([true, true]);
    expect(isFinalVerdict(verdictText('improved', null))).toBe(true);
  });
});

describe('sentences of the report', () => {
  it('end with one stop where a date is cut to its point', () => {
    const day = '24. Sept.';
    expect(thenAndSince('1 von 6', null, { judgedOn: day })).toBe(
      ' Damals 1 von 6; seither gibt es noch nichts zu zählen: am 24. Sept. zu beurteilen.',
    );
    const none = { amount: null, cycleDays: null, isAtListPrice: false, isLargestYet: false };
    expect(
      latestWin({ deal: 'Heron Paper', on: 46_349, isEveryWinDated: true, ...none }, 2026),
    ).toMatch(/: Heron Paper\.$/);
    expect(openAction('Zwei Referenzen.', 46_349, 46_349)).toMatch(/^Zwei .* zu beurteilen\.$/);
  });

  it('count one as one', () => {
    expect(ofNobody(1)).toBe(
      'Bei 1 Deal steht nicht, wer zuständig ist; er zählt nur für das Team.',
    );
    const one = { on: null, outcomes: 1, needed: 1, areWeeks: false };
    expect(judgedWhen(one, ['entschiedenes Angebot', 'entschiedene Angebote'], 46_349)).toBe(
      'Erst in mehr als zwei Jahren sagt die Kennzahl etwas aus: Nötig ist 1 entschiedenes Angebot, und in einem halben Jahr kommt etwa 1 zusammen.',
    );
  });

  it('say reasons in the order of words that stands behind "denn" and in brackets', () => {
    const figure = 'Offene Deals ohne nächsten Schritt';
    expect(notComparedSummary([{ figure, reason: 'no-open-deals' }], true)).toBe(
      'Bei niemandem verglichen: offene Deals ohne nächsten Schritt (kein Deal ist offen).',
    );
  });

  it('say with what somebody is compared', () => {
    expect(
      noFinding(20, {
        references: ['agreed', 'own past'],
        figures: ['Angebote pro Woche', 'Entschiedene Deals, die gewonnen werden'],
        isApart: true,
        hasStrength: false,
      }),
    ).toBe(
      'Die Zahlen weichen hier ab, aber nicht stärker, als der Zufall erklären kann (20 entschiedene Deals; verglichen nur mit dem Vereinbarten und den eigenen früheren Zahlen: Angebote pro Woche und entschiedene Deals, die gewonnen werden).',
    );
  });

  it('say what a quota takes, by its period', () => {
    const quota = { quota: 60_000, period: 'month', neededWins: 4.2, expectedWins: 1 } as const;
    const step = { stage: 'Erstgespräch', needed: 11, low: 7, high: 19, now: 6 };
    expect(planText(quota, step)).toBe(
      'Um 60.000 pro Monat mit den offenen Deals zu erreichen: etwa 11 neue Deals pro Woche in Erstgespräch (wahrscheinlich 7,0–19); heute 6,0, nötig ist das 1,8-Fache.',
    );
    const passed = { period: 'week', since: 46_349, passed: 1 } as const;
    expect(attainedText(5000, 0, passed, 2026)).toMatch(/^0 % .* der Woche: .*; die Woche endet/);
  });

  it('say what of a process changed', () => {
    const change = { stage: 'Offer', before: '12.5 %', after: null } as const;
    expect(changeText({ ...change, what: 'target conversion' })).toBe(
      'Zielwert der Übergangsquote von Offer: 12,5 % → keine Angabe',
    );
    expect(changeText({ ...change, what: 'step', before: 'needs analysis' })).toBe(
      'Verkaufsschritt von Offer: Bedarfsanalyse → keine Angabe',
    );
  });
});
