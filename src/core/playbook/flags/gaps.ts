import { memoize } from '../../memoize';
import type { Pipeline } from '../../pipeline/pipeline';
import { foldName } from '../../process';
import type { Gap } from '../../table';
import type { Flag, FlaggedTeam } from './flag';

/** What is blank in so large a part of the rows is not kept at all: one word about it is enough. */
const NEARLY_ALL = 0.9;
/** In fewer rows than this a blank cell is a gap of its row, unless the tab has no such column. */
const FEWEST_ROWS = 5;

/** Of how many rows something is asked, and in how many it is missing. */
interface Asked {
  of: number;
  missing: number;
}

/** Counts, for each tab and flag that tells a gap, how many deals lack what it asks for. */
export class GapCounts {
  private readonly counts = new Map<string, Map<Flag, Asked>>();

  /** Notes that a deal was asked for something, and whether it is missing. */
  add(tab: string, flag: Flag, isMissing: boolean): void {
    const ofTab = this.counts.get(tab) ?? new Map<Flag, Asked>();
    this.counts.set(tab, ofTab);
    const asked = ofTab.get(flag) ?? { of: 0, missing: 0 };
    ofTab.set(flag, { of: asked.of + 1, missing: asked.missing + (isMissing ? 1 : 0) });
  }

  /** Whether hardly any deal of a tab has what the flag asks for, so that no row is flagged. */
  isGapOfTab(tab: string, flag: Flag, { hasColumn }: FlaggedTeam): boolean {
    const asked = this.counts.get(tab)?.get(flag);
    if (flag.gap === undefined || asked === undefined) return false;
    const isKept = hasColumn(tab, flag.gap.field);
    return isHardlyKept(asked, isKept);
  }

  /** The gaps of all tabs, as they are told once. */
  gaps(team: FlaggedTeam): Gap[] {
    return [...this.counts].flatMap(([tab, ofTab]) =>
      [...ofTab].flatMap(([flag, { of, missing }]): Gap[] => {
        const { gap } = flag;
        if (gap === undefined || !this.isGapOfTab(tab, flag, team)) return [];
        if (gap.isSaidElsewhere?.(team) ?? false) return [];
        return [{ tab, missing, of, noun: gap.noun, what: gap.what }];
      }),
    );
  }
}

/** Required columns that hardly any row of a tab has, by tab and folded name. */
export const columnsHardlyKept = memoize(
  ({ deals, process }: Pipeline): ReadonlyMap<string, ReadonlyMap<string, Gap>> => {
    const required = new Map(
      process.stages.flatMap(({ requiredColumns }) =>
        requiredColumns.map((column) => [foldName(column), column] as const),
      ),
    );
    const byTab = new Map<string, { of: number; readonly blank: Map<string, number> }>();
    for (const { tab, blankRequired } of deals) {
      const known = byTab.get(tab) ?? { of: 0, blank: new Map<string, number>() };
      byTab.set(tab, known);
      known.of++;
      for (const column of new Set(blankRequired.map(foldName))) {
        known.blank.set(column, (known.blank.get(column) ?? 0) + 1);
      }
    }
    return new Map(
      [...byTab].map(([tab, { of, blank }]) => [
        tab,
        new Map(
          [...blank]
            .filter(([, missing]) => isHardlyKept({ of, missing }, true))
            .map(([column, missing]) => {
              const what = `have no ${required.get(column) ?? column}, which the process asks for`;
              return [column, { tab, missing, of, noun: 'deal', what }];
            }),
        ),
      ]),
    );
  },
);

function isHardlyKept({ of, missing }: Asked, hasColumn: boolean): boolean {
  return missing >= NEARLY_ALL * of && (of >= FEWEST_ROWS || !hasColumn);
}
