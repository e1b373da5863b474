import { type Signal, signal } from '@preact/signals';
import type { PageKit } from '../../univer/page-kit';
import type { Tab } from '../../workbook/tab';

/** A position on the page, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** The fields of Univer's scroll event that its type lacks. */
interface ScrollFacts {
  readonly viewportScrollX?: number;
  readonly viewportScrollY?: number;
}

/** The visible part of the active tab. */
export class GridView {
  /** Pixels by which the tab is scrolled. */
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

  /**
   * The area of the cells on the page, without headers and frozen rows; null before the grid is
   * drawn.
   */
  cells(tab: Tab): DOMRect | null {
    const canvas = this.container.querySelector('canvas[id^="univer-sheet-main"]');
    const first = this.cellPlace(tab, tab.facade.getFrozenRows(), 0);
    if (!canvas || !first) return null;
    const { left, top, right, bottom } = canvas.getBoundingClientRect();
    const x = left + first.left;
    const y = top + first.top;
    return new DOMRect(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
  }

  /** A cell's position within the unscrolled canvas; null before the tab is drawn. */
  cellPlace(tab: Tab, row: number, column: number): Place | null {
    const zoom = tab.facade.getZoom();
    try {
      const { left, top } = tab.facade.getRange(row, column).getCellRect();
      return { left: left * zoom, top: top * zoom };
    } catch {
      // Univer has no positions for a tab that was never drawn.
      return null;
    }
  }
}
