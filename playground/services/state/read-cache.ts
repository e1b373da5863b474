import { type CellMatrix, type Extent, Tab } from '../../workbook/tab';

/** A tab as an execution read it, whatever others have done to it since. */
class TabAsRead extends Tab {
  constructor(
    tab: Tab,
    private readonly copied: { cells: CellMatrix; spilled: CellMatrix; extent: Extent },
  ) {
    super(tab.book, tab.sheetId);
  }

  override get cells(): CellMatrix {
    return this.copied.cells;
  }

  override get spilledCells(): CellMatrix {
    return this.copied.spilled;
  }

  override get extent(): Extent {
    return this.copied.extent;
  }
}

/**
 * What an execution has read. Sheets keeps it: what others change afterwards shows only once the
 * script has written something or flushed.
 */
export class ReadCache {
  private readonly read = new Map<string, Tab>();
  private readonly asRead = new Map<string, Tab>();

  /** The tab to take values from: as it is, or as it was when it was read. */
  tab(tab: Tab): Tab {
    const kept = this.asRead.get(tab.sheetId);
    if (kept !== undefined) return kept;
    this.read.set(tab.sheetId, tab);
    return tab;
  }

  /** Keeps what was read, because somebody else is about to change it. */
  keep(): void {
    for (const [sheetId, tab] of this.read) {
      if (this.asRead.has(sheetId) || !tab.exists) continue;
      const { extent } = tab;
      const [cells, spilled] = [copied(tab.cells), copied(tab.spilledCells)];
      this.asRead.set(sheetId, new TabAsRead(tab, { cells, spilled, extent }));
    }
  }

  forget(): void {
    this.read.clear();
    this.asRead.clear();
  }
}

function copied(cells: CellMatrix): CellMatrix {
  const copy: CellMatrix = {};
  for (const row in cells) {
    const from = cells[row];
    const to: CellMatrix[number] = {};
    for (const column in from) {
      const cell = from[Number(column)];
      to[Number(column)] = cell && { ...cell };
    }
    copy[Number(row)] = to;
  }
  return copy;
}

/** The tab to read cells from, as an execution has read it before. */
export function tabRead({ execution, tab }: ReadFrom): Tab {
  return execution.host.cachesReads ? execution.reads.tab(tab) : tab;
}

/** A sheet or a range of it, within an execution. */
interface ReadFrom {
  readonly execution: {
    readonly host: { readonly cachesReads: boolean };
    readonly reads: ReadCache;
  };
  readonly tab: Tab;
}
