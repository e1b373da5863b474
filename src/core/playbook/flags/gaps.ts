import { ANY_DEAL, notFilledIn } from '../../language/playbook/flags';
import { memoize } from '../../memoize';
import { type AskedColumn, askedColumns, reachedDeals } from '../../pipeline/asked-columns';
import type { Pipeline } from '../../pipeline/pipeline';
import { foldName, personalProcess } from '../../process';
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
        const { noun = ANY_DEAL, what } = gap;
        return [{ tab, missing, of, noun, what }];
      }),
    );
  }
}

/**
 * Required columns that hardly any row of a tab has, by tab and folded name: of the deals that came
 * as far as the stage that asks for them.
 */
export const columnsHardlyKept = memoize(
  (pipeline: Pipeline): ReadonlyMap<string, ReadonlyMap<string, Gap>> => {
    const byTab = new Map<string, Map<string, Gap>>();
    const dealsIn = new Map<string, number>();
    for (const { tab } of pipeline.deals) dealsIn.set(tab, (dealsIn.get(tab) ?? 0) + 1);
    for (const { header, stage } of askedOfAnybody(pipeline)) {
      const column = foldName(header);
      for (const [tab, asked] of askedByTab(pipeline, column, stage)) {
        if (!isHardlyKept(asked, true)) continue;
        const isAll = asked.of === dealsIn.get(tab);
        const reached = isAll ? null : (pipeline.process.stages[stage]?.name ?? '');
        const ofTab = byTab.get(tab) ?? new Map<string, Gap>();
        byTab.set(tab, ofTab);
        ofTab.set(column, { tab, ...asked, noun: ANY_DEAL, what: notFilledIn(header, reached) });
      }
    }
    return byTab;
  },
);

/** What the team's process asks for, and then what single salespeople's do. */
function askedOfAnybody({ process, salespeople }: Pipeline): AskedColumn[] {
  const all = [process.stages, ...salespeople.map(({ name }) => personalProcess(process, name))];
  const asked = new Map<string, AskedColumn>();
  for (const each of all.flatMap(askedColumns)) {
    const key = foldName(each.header);
    const before = asked.get(key);
    if (before === undefined || each.stage < before.stage) asked.set(key, each);
  }
  return [...asked.values()];
}

/** For each tab how many deals reached the stage, and how many of them have the column blank. */
function askedByTab(pipeline: Pipeline, column: string, stage: number): Map<string, Asked> {
  const byTab = new Map<string, Asked>();
  for (const index of reachedDeals(pipeline)(stage)) {
    const { tab = '', blankRequired = [] } = pipeline.deals[index] ?? {};
    const known = byTab.get(tab) ?? { of: 0, missing: 0 };
    byTab.set(tab, known);
    known.of++;
    if (blankRequired.some((each) => foldName(each) === column)) known.missing++;
  }
  return byTab;
}

function isHardlyKept({ of, missing }: Asked, hasColumn: boolean): boolean {
  return missing >= NEARLY_ALL * of && (of >= FEWEST_ROWS || !hasColumn);
}
