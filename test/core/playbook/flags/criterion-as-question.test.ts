import { describe, expect, it } from 'vitest';
import { agendaFor } from '../../../../src/core/agenda/agenda';
import { agendaDocument } from '../../../../src/core/agenda/agenda-document';
import type { Team } from '../../../../src/core/pipeline/read-team';
import { coachingReport } from '../../../../src/core/report/report-model';
import type { Cell } from '../../../../src/core/table';
import { measure, PROCESS_HEADERS, stageRow } from '../../pipelines';

const NEED = 'Customer confirmed the need in writing';
const SIGNER = 'Who signs?';

/** Two stages of which the first has an exit criterion, which Bo's process words otherwise. */
const CRITERIA: ReadonlyArray<readonly Cell[]> = [
  stageRow('Talk', 'open', 'needs analysis'),
  stageRow('Offer', 'open', 'proposal'),
  stageRow('Won', 'won'),
  stageRow('Lost', 'lost'),
  stageRow('Talk', '', '', { salesperson: 'Bo' }),
].map((row, index) => [...row, index === 0 ? NEED : index === 4 ? SIGNER : '']);

/** Open deals: the person, the stage, the close date and the discount. */
type Open = readonly [person: string, stage: string, close: string, amount?: number];

function team(...open: readonly Open[]): Team {
  const rows = open.map(([person, stage, close, amount = 100], index): Cell[] => [
    `Deal ${index}`,
    person,
    stage,
    amount,
    100,
    '2026-10-01',
    close,
  ]);
  const won = Array.from({ length: 12 }, (_, index): Cell[] => [
    ...[`Won ${index}`, 'Ana', 'Won', 100, 100, '2026-01-01', '2026-03-01'],
  ]);
  const headers = ['Deal', 'Owner', 'Stage', 'Amount', 'List price', 'Created', 'Close date'];
  return measure({
    deals: [headers, ...won, ...rows],
    process: CRITERIA,
    processHeaders: [...PROCESS_HEADERS, 'Exit criteria'],
  }).team;
}

/** The question beside each of the open deals. */
function questions(...open: readonly Open[]): Array<string | null | undefined> {
  const { annotations } = coachingReport(team(...open));
  return open.map((_, index) => annotations.find(({ deal }) => deal === `Deal ${index}`)?.question);
}

describe('the exit criterion of a stage', () => {
  it('is the question of a deal that is stuck there, as the process of its salesperson has it', () => {
    expect(questions(['Ana', 'Talk', '2026-11-01'], ['Bo', 'Talk', '2026-11-01'])).toEqual([
      `${NEED}: what shows it?`,
      SIGNER,
    ]);
  });

  it('leaves the question of the step where a stage has none, or the price is what is odd', () => {
    const [withoutCriterion, cheap] = questions(
      ['Ana', 'Offer', '2026-11-01'],
      ['Ana', 'Talk', '2027-01-01', 40],
    );
    expect(withoutCriterion).toBe('What has to happen for the customer to decide?');
    expect(cheap).toMatch(/^What did the customer say in their own words/);
  });

  it('stands in the notes, in the report and on the page for a talk', () => {
    const report = coachingReport(team(['Ana', 'Talk', '2026-11-01']));
    const note = report.annotations.find(({ deal }) => deal === 'Deal 0')?.notes;
    expect(note).toMatch(/confirmed the need in writing: what shows it\?$/);
    const [ana] = report.people;
    if (ana === undefined) throw new Error('nobody');
    const { lines } = agendaDocument(agendaFor(report, ana));
    expect(JSON.stringify(lines)).toContain('confirmed the need in writing');
  });

  it('is asked of the longest open deal too, where no flag names one', () => {
    const report = coachingReport(
      team(['Bo', 'Talk', '2027-01-10'], ['Bo', 'Talk', '2027-01-10', 101]),
    );
    const bo = report.people.find(({ name }) => name === 'Bo');
    expect(bo?.discuss.map(({ question }) => question)).toContain(SIGNER);
  });
});
