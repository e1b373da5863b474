import { type GridChange, type GridListener, movedIndex } from './grid-changes';

/** Where developer metadata is attached; indexes are zero-based. */
export type MetadataPlace =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheetId: string }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: string; readonly index: number };

export type MetadataVisibility = 'DOCUMENT' | 'PROJECT';

export interface MetadataEntry {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: MetadataVisibility;
  place: MetadataPlace;
}

/** Developer metadata of a spreadsheet; it follows its rows and columns and goes with them. */
export class Metadata implements GridListener {
  private entries: MetadataEntry[] = [];
  private nextId = 1;

  all(): readonly MetadataEntry[] {
    return this.entries;
  }

  add(
    place: MetadataPlace,
    key: string,
    value: string | null,
    visibility: MetadataVisibility,
  ): MetadataEntry {
    const entry = { id: this.nextId++, key, value, visibility, place };
    this.entries.push(entry);
    return entry;
  }

  remove(entry: MetadataEntry): void {
    this.entries = this.entries.filter((other) => other !== entry);
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
    this.entries = this.entries.filter(
      ({ place }) => place.type === 'SPREADSHEET' || place.sheetId !== sheetId,
    );
  }
}
