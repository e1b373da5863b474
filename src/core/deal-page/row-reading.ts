import { dealNames } from '../deals';
import { isEmptyRow } from '../deals/other-rows';
import type { NoDeal } from '../language/deal-page';
import { problemSentence } from '../language/problems';
import { STANDING } from '../pipeline/pipeline';
import type { Team } from '../pipeline/read-team';
import { ownedTabNamed } from '../process';

/** What a row of a spreadsheet is to Stagecoach: a deal by its index, or why it is none. */
export type RowReading =
  | { readonly kind: 'deal'; readonly index: number }
  | { readonly kind: 'no-deal'; readonly why: NoDeal };

/**
 * Finds the deal that stands in a row, or tells why none does.
 * @param row row number as the sheet shows it, 1 for the first
 */
export function readRow(team: Team, tab: string, row: number): RowReading {
  const { deals, everyDeal, pipeline } = team;
  const isHere = (place: { readonly tab: string; readonly row: number }): boolean =>
    place.tab === tab && place.row === row;
  const index = deals.findIndex(isHere);
  if (index !== -1) {
    return pipeline.standing[index] === STANDING.notYet
      ? none({ code: 'not-yet' })
      : { kind: 'deal', index };
  }
  const elsewhere = everyDeal.find(isHere);
  if (elsewhere !== undefined) {
    return none({ code: 'other-pipeline', pipeline: elsewhere.pipeline ?? '' });
  }
  return none(whyNone(team, tab, row));
}

function none(why: NoDeal): RowReading {
  return { kind: 'no-deal', why };
}

function whyNone(
  { tables, notUnderstood, problems, everyDeal }: Team,
  tab: string,
  row: number,
): NoDeal {
  const table = tables.find((each) => each.tab === tab);
  if (table === undefined) {
    if (ownedTabNamed(tab) !== undefined) return { code: 'own-tab', tab };
    return notUnderstood.includes(tab)
      ? { code: 'not-understood', tab }
      : { code: 'not-read', tab };
  }
  if (row < table.firstRow)
    return { code: row === table.firstRow - 1 ? 'headers' : 'above-headers' };
  const cells = table.rows[row - table.firstRow];
  if (cells === undefined || isEmptyRow(cells, table)) return { code: 'blank' };
  const problem = problems.find((each) => each.leftOut && each.tab === tab && each.row === row);
  if (problem !== undefined) return { code: 'left-out', sentence: problemSentence(problem) };
  // What is left was added to a deal with the same ID.
  const { id } = dealNames(table.columns, cells);
  const first = everyDeal.find((deal) => deal.tab === tab && deal.key === id);
  return { code: 'line-item', row: first?.row ?? null };
}
