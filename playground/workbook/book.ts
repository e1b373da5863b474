import { BookState } from './book-state';
import { Tab, type TabbedBook } from './tab';

/** One spreadsheet with its tabs. */
export class Book extends BookState implements TabbedBook {
  private readonly tabsById = new Map<string, Tab>();

  tabs(): Tab[] {
    return this.workbook.getSheets().map((sheet) => this.tab(sheet.getSheetId()));
  }

  tab(sheetId: string): Tab {
    let tab = this.tabsById.get(sheetId);
    if (!tab) {
      tab = new Tab(this, sheetId);
      this.tabsById.set(sheetId, tab);
    }
    return tab;
  }

  tabNamed(name: string): Tab | null {
    return this.tabs().find((tab) => tab.name === name) ?? null;
  }

  get activeTab(): Tab {
    return this.tab(this.facade.getActiveSheet().getSheetId());
  }
}
