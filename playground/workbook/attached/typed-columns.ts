import { type Area, overlaps } from '../grid/area';
import type { GridChange, GridListener } from '../grid/grid-changes';
import { movedArea } from '../grid/moved-area';
import { messages, SheetsError } from '../messages';

interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * Typed columns of Sheets' tables: values can be written there, validation rules cannot. No script
 * can make such a column, so tests declare them.
 */
export class TypedColumns implements GridListener {
  private places: Place[] = [];

  add(sheetId: string, area: Area): void {
    this.places.push({ sheetId, area });
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
