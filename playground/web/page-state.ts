import { type Signal, signal } from '@preact/signals';
import type { Host } from '../host/host';
import { cellName } from '../workbook/grid/a1';
import type { GridView } from './grid/grid-view';

/** Milliseconds to wait for a frame, which never comes in a hidden window. */
const LONGEST_FRAME = 100;

/** Facts about the page that do not change. */
export interface PageFacts {
  /** The spreadsheet's name. */
  readonly name: string;
  /** The fixed day of the playground's clock, as shown; null for the real time. */
  readonly today: string | null;
  /** The source of the script that provides `google.script` to the add-on's pages. */
  readonly bridge: string;
}

/** A cell of a tab. */
export interface SelectedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The state of the page around the grid, read from the host. */
export class PageState {
  /** Grows whenever the host may have changed. */
  readonly version: Signal<number> = signal(0);
  /** The label of the running command, or null. */
  readonly running: Signal<string | null> = signal(null);
  /** The first cell of the selection, zero-based. */
  readonly selected: Signal<SelectedCell | null> = signal(null);
  /** What pages of the add-on keep in the browser, for as long as the playground is open. */
  readonly keptByPages = new Map<string, string>();

  /** Asked before a command of the menu runs. */
  mayRun: () => boolean = () => true;

  constructor(
    readonly host: Host,
    readonly about: PageFacts,
    readonly view: GridView,
    /** Moves the keyboard focus to the grid. */
    readonly focusGrid: () => void,
  ) {
    host.state.ui.changed = () => this.touch();
  }

  touch(): void {
    this.version.value++;
  }

  /** Runs a menu command. Its label is shown first, because nothing is drawn while it runs. */
  async choose(label: string, functionName: string): Promise<void> {
    if (this.running.value !== null || !this.mayRun()) return;
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

  /** Shows a message of the playground itself in the corner. */
  say(message: string): void {
    this.host.state.ui.toasts.push({ message, title: 'The script stopped', seconds: -1 });
    this.touch();
  }

  closePage(): void {
    this.host.state.ui.page = null;
    this.touch();
    this.focusGrid();
  }

  /** The message of the selected cell's error, or null. */
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

/** Resolves once the latest changes have been drawn. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, LONGEST_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve, 0);
    });
  });
}
