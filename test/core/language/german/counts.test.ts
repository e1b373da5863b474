import { describe, expect, it } from 'vitest';
import {
  changesLeft,
  columnsAre,
  dealsAnnotated,
  reportWritten,
} from '../../../../src/core/language/german/command-messages';
import { standingText, usualStay } from '../../../../src/core/language/german/deal-page';
import { likeItText } from '../../../../src/core/language/german/deals-like-it';
import { keptText } from '../../../../src/core/language/german/deed';
import { nextStepChanged, nextStepWritten } from '../../../../src/core/language/german/next-step';
import { problemsSummary } from '../../../../src/core/language/german/problems';
import { readingNoteText } from '../../../../src/core/language/german/reading-notes';
import { refusedAfter } from '../../../../src/core/language/german/refusals';

const NOTHING_FOUND = { findings: 0, looks: 0, strengths: 0, isCompared: true };

describe('of one, of several and of none', () => {
  it('says what a command wrote', () => {
    expect(reportWritten(1, { ...NOTHING_FOUND, findings: 1 })).toBe(
      'Der Coaching-Bericht ist geschrieben: 1 Person, 1 Punkt, der ein Gespräch wert ist.',
    );
    expect(reportWritten(8, { ...NOTHING_FOUND, looks: 2 })).toBe(
      'Der Coaching-Bericht ist geschrieben: 8 Personen, nichts belegt, aber 2 erste Ansatzpunkte.',
    );
    expect(dealsAnnotated(1, 1200, 1)).toBe(
      '1 von 1.200 Zeilen hat einen Hinweis. 1 Zelle enthält einen eigenen Text von Ihnen und blieb, wie sie war.',
    );
    expect(
      columnsAre([
        { tab: 'Nord', letters: ['N', 'O'] },
        { tab: 'Süd', letters: ['N', 'O'] },
        { tab: 'West', letters: ['C', 'D'] },
      ]),
    ).toBe(
      'Hinweise und Notizen stehen in den Spalten N und O von „Nord“ und „Süd“ und in den Spalten C und D von „West“.',
    );
    expect(changesLeft(1)).toBe(
      'Es wurde nichts aufgezeichnet: 1 Deal bleibt so, wie das Tabellenblatt „Stage History“ ihn hat.',
    );
  });

  it('says what became of deals like one', () => {
    const still = { kind: 'as-long', stage: 'Angebot', days: 30 } as const;
    expect(likeItText({ ...still, won: 6, lost: 20, open: 5 })).toBe(
      'Von 31 anderen Deals, die nach 30 Tagen noch in „Angebot“ waren, wurden 6 gewonnen und 20 verloren; 5 sind offen.',
    );
    expect(likeItText({ ...still, won: 0, lost: 7, open: 1 })).toBe(
      'Von 8 anderen Deals, die nach 30 Tagen noch in „Angebot“ waren, wurde keiner gewonnen, 7 gingen verloren; 1 ist offen.',
    );
    expect(likeItText({ ...still, won: 1, lost: 0, open: 0 })).toBe(
      'Ein anderer Deal war nach 30 Tagen noch in „Angebot“; er wurde gewonnen. Es sind zu wenige entschieden, um zu sagen, was aus diesem wird.',
    );
    expect(
      likeItText({ kind: 'reached', stage: 'Angebot', missing: null, won: 0, lost: 0, open: 0 }),
    ).toBe('Kein anderer Deal hat „Angebot“ bisher erreicht.');
    expect(likeItText({ kind: 'not-known', why: 'too-few-outcomes' })).toBe(
      'Was aus Deals wie diesem wird, lässt sich noch nicht sagen.',
    );
  });

  it('says how long a deal has been where it is', () => {
    const deal = {
      standing: 'open',
      closedAt: null,
      age: 1,
      stage: 'Angebot',
      stageText: 'Angebot',
      daysInStage: 41,
    } as const;
    expect(standingText(deal)).toBe('Seit 41 Tagen in „Angebot“. Offen seit 1 Tag.');
    expect(usualStay('Angebot', { median: 11, most: 18 }, 30)).toBe(
      'Die Hälfte der Deals im Team verlässt „Angebot“ innerhalb von 11 Tagen, 8 von 10 innerhalb von 18. Der Prozess erlaubt 30 Tage.',
    );
  });

  it('says whether an agreement is kept', () => {
    expect(
      keptText({ kind: 'column', name: 'Bedarf', filled: 5, deals: 6, place: 'proposal' }),
    ).toBe('seither bei 5 von 6 Angeboten ausgefüllt');
    expect(
      keptText({ kind: 'column', name: 'Bedarf', filled: 0, deals: 0, place: { stage: 'Demo' } }),
    ).toBe('seither kein Deal in „Demo“');
    expect(keptText({ kind: 'activity', name: 'Anruf', count: 12, weeks: 5 })).toBe(
      'seither 12 (2,4 pro Woche)',
    );
  });

  it('says which part of a next step a row has', () => {
    expect(nextStepWritten('Deals', 12, '', '')).toBe(
      'Zeile 12 von „Deals“ hat jetzt keinen nächsten Schritt und kein Datum dafür.',
    );
    expect(nextStepChanged('Deals', 12, 'Angebot senden', '')).toBe(
      'Es wurde nichts geschrieben: Jemand hat Zeile 12 von „Deals“ inzwischen geändert. Jetzt steht dort: nächster Schritt „Angebot senden“, kein Datum.',
    );
  });

  it('says which rows have a problem', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        tab: 'Deals',
        row: index + 2,
        column: 'Betrag',
        value: 'offen',
        problem: 'not-a-number' as const,
        leftOut: false,
      }));
    expect(problemsSummary(rows(1))).toBe('Zeile 2: Betrag ist „offen“, das ist keine Zahl.');
    expect(problemsSummary(rows(7), [])).toBe(
      '7 Zeilen von „Deals“ (2, 3, 4, 5, 6 …): keine Zahl: „offen“.',
    );
  });

  it('says what was guessed in reading', () => {
    expect(
      readingNoteText({
        code: 'no-salesperson-column',
        tabs: [{ tab: 'Deals', salesperson: 'Deals' }],
      }),
    ).toBe(
      'Keine Spalte sagt, wer einen Deal betreut, darum zählen alle Deals in „Deals“ als Deals einer einzigen Person, „Deals“. Wählen Sie die Spalte in der Seitenleiste unter „Deals“ oder fügen Sie eine hinzu.',
    );
    const gap = { tab: 'Deals', noun: 'gewonnenen Deals', what: 'fehlt der Tag des Gewinns' };
    expect(
      readingNoteText({
        code: 'gaps',
        gaps: [
          { ...gap, missing: 40, of: 41 },
          { ...gap, missing: 6, of: 6 },
        ],
      }),
    ).toBe(
      'Kaum oder gar nicht erfasst und darum nicht bei jedem Deal vermerkt: bei 40 von 41 gewonnenen Deals in „Deals“ fehlt der Tag des Gewinns; bei allen 6 gewonnenen Deals in „Deals“ fehlt der Tag des Gewinns.',
    );
  });

  it('says what was written before it failed', () => {
    expect(
      refusedAfter('Versuchen Sie es noch einmal.', {
        lacks: () => null,
        done: ['Stage History'],
        begun: ['Coaching Report'],
      }),
    ).toBe(
      '„Stage History“ wurde davor noch geschrieben. Das Schreiben von „Coaching Report“ hatte begonnen und ist vielleicht unvollständig; derselbe Befehl bringt das in Ordnung. Was Sie eingetragen haben, bleibt erhalten. Versuchen Sie es noch einmal.',
    );
  });
});
