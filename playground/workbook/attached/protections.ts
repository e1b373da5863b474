import { type Area, contains, overlaps } from '../grid/area';
import type { GridChange, GridListener } from '../grid/grid-changes';
import { movedArea } from '../grid/moved-area';

export interface ProtectionEntry {
  readonly id: number;
  readonly sheetId: string;
  /** Null for the whole sheet except its unprotected areas. */
  area: Area | null;
  unprotected: Area[];
  warningOnly: boolean;
  /** Null, as in a new protection, for everybody who may edit the spreadsheet. */
  editors: Set<string> | null;
}

/** Who works on a spreadsheet. */
export interface SheetUser {
  readonly email: string;
  readonly isOwner: boolean;
  /** May see the spreadsheet and change nothing. */
  readonly isViewer?: boolean;
}

/** Protected ranges and sheets of a spreadsheet. */
export class Protections implements GridListener {
  private entries: ProtectionEntry[] = [];
  private nextId = 1;

  constructor(private readonly user: SheetUser) {}

  all(): readonly ProtectionEntry[] {
    return this.entries;
  }

  /** Adds a protection, which blocks nobody until editors are removed. */
  add(sheetId: string, area: Area | null): ProtectionEntry {
    const entry: ProtectionEntry = {
      id: this.nextId++,
      sheetId,
      area,
      unprotected: [],
      warningOnly: false,
      editors: null,
    };
    this.entries.push(entry);
    return entry;
  }

  remove(entry: ProtectionEntry): void {
    this.entries = this.entries.filter((other) => other !== entry);
  }

  /** Whether the user may edit what one protection covers; the owner always may. */
  admits(entry: ProtectionEntry): boolean {
    if (this.user.isOwner || entry.warningOnly || !entry.editors) return true;
    return entry.editors.has(this.user.email);
  }

  /** Whether the user, and every protection, allows edits of an area; null for the sheet itself. */
  mayEdit(sheetId: string, area: Area | null): boolean {
    if (this.user.isViewer) return false;
    return this.entries.every((entry) => {
      if (entry.sheetId !== sheetId || this.admits(entry)) return true;
      if (!entry.area) {
        return area !== null && entry.unprotected.some((free) => contains(free, area));
      }
      return area !== null && !overlaps(entry.area, area);
    });
  }

  gridChanged(change: GridChange): void {
    this.entries = this.entries.filter((entry) => {
      if (entry.sheetId !== change.sheetId) return true;
      entry.unprotected = entry.unprotected
        .map((area) => movedArea(area, change))
        .filter((area) => area !== null);
      if (!entry.area) return true;
      entry.area = movedArea(entry.area, change);
      return entry.area !== null;
    });
  }

  sheetRemoved(sheetId: string): void {
    this.entries = this.entries.filter((entry) => entry.sheetId !== sheetId);
  }
}
