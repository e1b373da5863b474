import type { ChartModel } from '../../workbook/attached/charts';
import type { Tab } from '../../workbook/tab';
import type { GridView } from '../grid/grid-view';
import type { PageState } from '../page-state';
import { chartData } from './chart-data';
import { ChartPicture, chartSize, inPixels } from './chart-picture';

/**
 * The charts of the active tab, drawn over the grid at their anchors. The mouse passes through to
 * the grid except on their figures.
 */
export function ChartLayer({ state }: { readonly state: PageState }) {
  const { book } = state.host.state;
  const tab = book.activeTab;
  const charts = book.charts.on(tab.sheetId);
  const cells = charts.length > 0 ? state.view.cells(tab) : null;
  if (!cells) return null;
  const { left, top, width, height } = cells;
  return (
    <section
      class="charts"
      aria-label="Charts of this tab"
      style={inPixels({ left, top, width, height })}
    >
      {charts.map(({ id, model }) => {
        const place = placeOf(state.view, tab, model);
        return place ? (
          <div class="chart-place" key={id} style={place}>
            <ChartPicture data={chartData(book, model)} size={chartSize(model.options)} />
          </div>
        ) : null;
      })}
    </section>
  );
}

/**
 * A chart's position within the layer, whose origin is right of the headers and below frozen rows.
 */
function placeOf(view: GridView, tab: Tab, { position }: ChartModel) {
  const zoom = tab.facade.getZoom();
  const start = view.cellPlace(tab, tab.facade.getFrozenRows(), 0);
  const anchor = view.cellPlace(tab, position.row - 1, position.column - 1);
  if (!start || !anchor) return null;
  const { x, y } = view.scroll.value;
  const left = anchor.left - start.left + (position.offsetX - x) * zoom;
  const top = anchor.top - start.top + (position.offsetY - y) * zoom;
  return { ...inPixels({ left, top }), transform: `scale(${zoom})` };
}
