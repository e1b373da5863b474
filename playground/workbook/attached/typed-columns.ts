import { type Area, overlaps } from '../grid/area';
import type { GridChange, GridListener } from '../grid/grid-changes';
import { movedArea } from '../grid/moved-area';
import { messages, SheetsError } from '../messages';

/** The types of a typed column that the host tells apart. */
export type ColumnType = 'NUMBER' | 'DATE' | 'TEXT' | 'CHECKBOX';

interface Place {
  readonly sheetId: string;
  readonly area: Area;
  /** Null: any value may be written. */
  readonly type: ColumnType | null;
}

/**
 * Typed columns of Sheets' tables: validation rules and formats cannot be set there, and a value of
 * another type is refused where the column's type is declared. No script can make such a column, so
 * tests declare them.
 */
export class TypedColumns implements GridListener {
  private places: Place[] = [];

  add(sheetId: string, area: Area, type: ColumnType | null = null): void {
    this.places.push({ sheetId, area, type });
  }

  get hasTypes(): boolean {
    return this.places.some(({ type }) => type !== null);
  }

  /** The declared type of the column that a cell is in; null for any other cell. */
  typeAt(sheetId: string, row: number, column: number): ColumnType | null {
    const cell = { row, column, rows: 1, columns: 1 };
    const place = this.places.find((each) => each.sheetId === sheetId && overlaps(each.area, cell));
    return place?.type ?? null;
  }

  /**
   * Refuses what typed columns do not allow.
   * @throws SheetsError where the area touches one
   */
  refuse(sheetId: string, area: Area): void {
    const touched = this.places.some(
      (place) => place.sheetId === sheetId && overlaps(place.area, area),
    );
    if (touched) throw new SheetsError(messages.typedColumns());
  }

  gridChanged(change: GridChange): void {
    this.places = this.places.flatMap((place) => {
      if (place.sheetId !== change.sheetId) return [place];
      const area = movedArea(place.area, change);
      return area ? [{ ...place, area }] : [];
    });
  }

  sheetRemoved(sheetId: string): void {
    this.places = this.places.filter((place) => place.sheetId !== sheetId);
  }
}
