import { describe, expect, it } from 'vitest';
import { agendaFor } from '../../../src/core/agenda/agenda';
import { agendaDocument } from '../../../src/core/agenda/agenda-document';
import { dealNote, isDealNote } from '../../../src/core/follow-up/deal-note';
import { followUp } from '../../../src/core/follow-up/followed-agreement';
import { documentText } from '../../../src/core/report/document-text';
import { coachingReport, type PersonReport } from '../../../src/core/report/report-model';
import { AS_OF, decided, type LogRow, madeTeam } from '../teams/made-team';

const NOTE: LogRow = {
  Salesperson: 'Ana',
  'Agreed on': { day: AS_OF - 3 },
  Diagnosis: 'Twin Ltd',
  Action: 'Ring the buyer',
  'Review on': { day: AS_OF - 1 },
  Notes: 'Deal note: Row 5 of “Deals”',
};
const DEALS = decided('Ana', { won: 5, of: 20, from: AS_OF - 300, to: AS_OF });

const followed = (row: LogRow) => {
  const { pipeline, log } = madeTeam(DEALS, [row]);
  return followUp(pipeline, log, 0)[0];
};

describe('a note about a deal', () => {
  it('names its deal, is no agreement, and is not followed up', () => {
    expect(followed(NOTE)).toMatchObject({
      sentence: 'Noted 20 Nov on Twin Ltd, for 22 Nov: Ring the buyer.',
      isClosed: true,
      kept: null,
      now: null,
      verdict: null,
    });
    const report = coachingReport(madeTeam(DEALS, [NOTE]));
    const text = documentText(agendaDocument(agendaFor(report, report.people[0] as PersonReport)));
    expect(text).toContain('Noted 20 Nov on Twin Ltd');
    expect(text).not.toMatch(/Agreed 20 Nov|Was it kept/);
  });

  it('is told no longer than a closed agreement', () => {
    expect(
      followed({ ...NOTE, 'Review on': { day: AS_OF - 61 }, 'Agreed on': { day: AS_OF - 70 } }),
    ).toBeUndefined();
  });

  it('is none where people agreed on something, whatever they wrote', () => {
    for (const row of [
      { ...NOTE, Notes: '' },
      { ...NOTE, Notes: 'A note on the deal: she rings on Friday' },
      { ...NOTE, Measure: 'Win rate' },
      { ...NOTE, 'Shown by': 'Call' },
      { ...NOTE, Diagnosis: '' },
    ]) {
      expect(followed(row)?.sentence).toMatch(/^Agreed 20 Nov: Ring the buyer\./);
    }
  });

  it('is what the sidebar writes', () => {
    const note = dealNote({
      salesperson: 'Ana',
      agreedOn: AS_OF,
      deal: 'Twin Ltd',
      place: 'Row 5 of “Deals”',
      action: 'Ring',
      reviewOn: null,
    });
    expect(isDealNote(note)).toBe(true);
  });
});
