import { type GridChange, type GridListener, movedIndex } from '../grid/grid-changes';

/** The row or column that developer metadata is attached to; the index is zero-based. */
export interface MetadataPlace {
  readonly type: 'ROW' | 'COLUMN';
  readonly sheetId: string;
  readonly index: number;
}

export interface MetadataEntry {
  readonly key: string;
  readonly value: string | null;
  place: MetadataPlace;
}

/**
 * Developer metadata of a spreadsheet. It moves with its rows and columns and is deleted with them.
 */
export class Metadata implements GridListener {
  private entries: MetadataEntry[] = [];

  all(): readonly MetadataEntry[] {
    return this.entries;
  }

  add(place: MetadataPlace, key: string, value: string | null): void {
    this.entries.push({ key, value, place });
  }

  remove(entry: MetadataEntry): void {
    this.entries = this.entries.filter((each) => each !== entry);
  }

  gridChanged(change: GridChange): void {
    const type = change.dimension === 'rows' ? 'ROW' : 'COLUMN';
    this.entries = this.entries.filter((entry) => {
      const { place } = entry;
      if (place.type !== type || place.sheetId !== change.sheetId) return true;
      const index = movedIndex(place.index, change);
      if (index === null) return false;
      entry.place = { ...place, index };
      return true;
    });
  }

  sheetRemoved(sheetId: string): void {
    this.entries = this.entries.filter(({ place }) => place.sheetId !== sheetId);
  }
}
