import { counted, oneDecimal, whole } from './format';

/** What shows whether an agreement is kept, as it was counted since the agreement. */
export type DeedCount =
  | {
      readonly kind: 'column';
      /** The column's header. */
      readonly name: string;
      /** So many of so many deals have it filled. */
      readonly filled: number;
      readonly deals: number;
      /** What the deals had to reach; null for deals anywhere. */
      readonly place: 'proposal' | { readonly stage: string } | null;
    }
  | { readonly kind: 'blank column'; readonly name: string }
  | {
      readonly kind: 'activity';
      readonly name: string;
      readonly count: number;
      /** Weeks since the agreement. */
      readonly weeks: number;
    }
  | { readonly kind: 'not recorded'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string };

/** What the log's Kept cell says: `5 of 6 proposals since had it`, `12 since, 2.4 a week`. */
export function keptText(deed: DeedCount): string {
  switch (deed.kind) {
    case 'column': {
      const { filled, deals, place } = deed;
      const [one, several] = dealsAt(place);
      if (deals === 0) return `no ${one} since`;
      return `${whole(filled)} of ${counted(deals, one, several)} since had it`;
    }
    case 'blank column':
      return 'blank in every deal';
    case 'activity': {
      const { count, weeks } = deed;
      if (count === 0) return 'none since';
      // Less than a week makes no pace.
      const pace = weeks < 1 ? '' : `, ${oneDecimal(count / weeks)} a week`;
      return `${whole(count)} since${pace}`;
    }
    case 'not recorded':
      return 'no activities are recorded';
    case 'unknown':
      return 'no column of the deals and no activity is called this';
  }
}

/** Whether an agreement is kept, within its line: ` “Needs summary”: 5 of 6 proposals since had it.` */
export function keptSentence(shownBy: string, kept: string): string {
  return ` “${shownBy}”: ${kept}.`;
}

function dealsAt(
  place: Extract<DeedCount, { kind: 'column' }>['place'],
): readonly [one: string, several: string] {
  if (place === 'proposal') return ['proposal', 'proposals'];
  if (place === null) return ['new or decided deal', 'new or decided deals'];
  return [`deal that reached ${place.stage}`, `deals that reached ${place.stage}`];
}
