import type { Area } from '../grid/area';
import { type GridChange, type GridListener, movedIndex } from '../grid/grid-changes';
import { movedArea } from '../grid/moved-area';

export interface ChartRange {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * A chart as data, which the page draws. Row and column of its position are one-based, as in
 * Sheets.
 */
export interface ChartModel {
  /** Names of Charts.ChartType; a new builder's chart is a line chart. */
  readonly type: 'LINE' | 'BAR' | 'COMBO';
  readonly ranges: readonly ChartRange[];
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
}

export interface ChartEntry {
  readonly id: number;
  readonly sheetId: string;
  model: ChartModel;
}

/** The charts of a spreadsheet; their ranges and anchors follow the grid. */
export class Charts implements GridListener {
  private entries: ChartEntry[] = [];
  private nextId = 1;

  all(): readonly ChartEntry[] {
    return this.entries;
  }

  on(sheetId: string): ChartEntry[] {
    return this.entries.filter((entry) => entry.sheetId === sheetId);
  }

  add(sheetId: string, model: ChartModel): ChartEntry {
    const entry = { id: this.nextId++, sheetId, model };
    this.entries.push(entry);
    return entry;
  }

  remove(id: number): void {
    this.entries = this.entries.filter((entry) => entry.id !== id);
  }

  gridChanged(change: GridChange): void {
    for (const entry of this.entries) {
      const ranges = entry.model.ranges
        .map(({ sheetId, area }) => {
          const moved = sheetId === change.sheetId ? movedArea(area, change) : area;
          return moved && { sheetId, area: moved };
        })
        .filter((range) => range !== null);
      const position =
        entry.sheetId === change.sheetId
          ? movedAnchor(entry.model.position, change)
          : entry.model.position;
      entry.model = { ...entry.model, ranges, position };
    }
  }

  sheetRemoved(sheetId: string): void {
    this.entries = this.entries.filter((entry) => entry.sheetId !== sheetId);
  }
}

function movedAnchor(position: ChartModel['position'], change: GridChange): ChartModel['position'] {
  const field = change.dimension === 'rows' ? 'row' : 'column';
  const index = movedIndex(position[field] - 1, change) ?? change.at;
  return { ...position, [field]: index + 1 };
}
