import { type Signal, signal } from '@preact/signals';
import type { PageKit } from '../../univer/page-kit';
import type { Tab } from '../../workbook/tab';

/** Where something of the grid is drawn, in pixels of the page. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** What Univer's scroll event holds besides what its type says. */
interface ScrollFacts {
  readonly viewportScrollX?: number;
  readonly viewportScrollY?: number;
}

/** What part of the active tab the grid shows. */
export class GridView {
  /** Pixels of the tab that are scrolled out to the left and above. */
  readonly scroll: Signal<{ readonly x: number; readonly y: number }> = signal({ x: 0, y: 0 });

  constructor(
    kit: PageKit,
    private readonly container: HTMLElement,
  ) {
    kit.api.addEvent(kit.api.Event.Scroll, (event) => {
      const { viewportScrollX = 0, viewportScrollY = 0 } = event as ScrollFacts;
      this.scroll.value = { x: viewportScrollX, y: viewportScrollY };
    });
  }

  /** The grid's cells in the page, without headers and frozen rows; null before it is drawn. */
  cells(tab: Tab): DOMRect | null {
    const canvas = this.container.querySelector('canvas[id^="univer-sheet-main"]');
    const first = this.cellPlace(tab, tab.facade.getFrozenRows(), 0);
    if (!canvas || !first) return null;
    const { left, top, right, bottom } = canvas.getBoundingClientRect();
    const x = left + first.left;
    const y = top + first.top;
    return new DOMRect(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
  }

  /** Where a cell is within the canvas if nothing is scrolled; null before the tab is drawn. */
  cellPlace(tab: Tab, row: number, column: number): Place | null {
    const zoom = tab.facade.getZoom();
    try {
      const { left, top } = tab.facade.getRange(row, column).getCellRect();
      return { left: left * zoom, top: top * zoom };
    } catch {
      // Univer knows no places in a tab that was never drawn; it tells once it is.
      return null;
    }
  }
}
