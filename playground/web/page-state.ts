import { type Signal, signal } from '@preact/signals';
import type { Host } from '../host/host';
import { cellName } from '../workbook/grid/a1';
import type { GridView } from './grid/grid-view';

/** Time to wait for a drawing that never comes, as in a window that is not shown. */
const LONGEST_FRAME = 100;

/** What the page is told once. */
export interface PageFacts {
  /** The spreadsheet's name. */
  readonly name: string;
  /** The day at which the playground's clock stands still, as people read it; null for the real one. */
  readonly today: string | null;
  /** The script that gives `google.script` to the add-on's pages. */
  readonly bridge: string;
}

/** A cell of a tab. */
export interface SelectedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What the page shows beside the grid, all of it asked of the host. */
export class PageState {
  /** Grows whenever something of the host may look different now. */
  readonly version: Signal<number> = signal(0);
  /** The label of the command that runs, or null. */
  readonly running: Signal<string | null> = signal(null);
  /** The first cell of the selection, zero-based. */
  readonly selected: Signal<SelectedCell | null> = signal(null);

  constructor(
    readonly host: Host,
    readonly about: PageFacts,
    readonly view: GridView,
    /** Gives the keyboard to the grid. */
    readonly focusGrid: () => void,
  ) {
    host.state.ui.changed = () => this.touch();
  }

  touch(): void {
    this.version.value++;
  }

  /** Runs a command of a menu; the page says so before, because nothing is drawn meanwhile. */
  async choose(label: string, functionName: string): Promise<void> {
    if (this.running.value !== null) return;
    this.running.value = label;
    await drawn();
    try {
      this.host.run(functionName);
    } catch (error) {
      this.say((error as Error).message);
    } finally {
      this.running.value = null;
      this.touch();
    }
  }

  /** Shows a message of the playground's own in the corner. */
  say(message: string): void {
    this.host.state.ui.toasts.push({ message, title: 'The script stopped', seconds: -1 });
    this.touch();
  }

  closePage(): void {
    this.host.state.ui.page = null;
    this.touch();
    this.focusGrid();
  }

  /** Why the selected cell shows an error, or null. */
  cellError(): string | null {
    const { book } = this.host.state;
    const cell = this.selected.value;
    if (cell === null) return null;
    const tab = book.tab(cell.sheetId);
    if (!tab.exists) return null;
    const a1 = cellName(cell.row, cell.column);
    const message = this.host.workbook.errorMessage(tab.name, a1);
    return message === null ? null : `${a1}: ${message}`;
  }
}

/** Resolves once what was changed has been drawn. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, LONGEST_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve, 0);
    });
  });
}
