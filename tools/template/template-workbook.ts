import writeExcelFile from 'write-excel-file/node';
import type { Day } from '../../src/core/calendar';
import { dealsTab } from './deals-tab';
import { dropDownFeature } from './drop-downs';
import { explanationTab } from './explanation-tab';
import { activitiesTab, processTab, salespeopleTab } from './own-tabs';
import type { TemplateCell } from './template-tab';

/**
 * The template as an Excel file, which Google Sheets opens: thirty made-up deals as of a day, the
 * tabs that Stagecoach reads, and what they are for.
 */
export async function templateWorkbook(asOf: Day): Promise<Buffer> {
  const tabs = [
    explanationTab(),
    dealsTab(asOf),
    processTab(),
    salespeopleTab(asOf),
    activitiesTab(asOf),
  ];
  const sheets = tabs.map((tab) => ({
    sheet: tab.name,
    data: tab.rows.map((row) => row.map((cell) => (cell === null ? null : written(cell)))),
    columns: tab.widths.map((width) => ({ width: Math.round(width) })),
    ...(tab.hasHeaders ? { stickyRowsCount: 1 } : {}),
  }));
  const features = [dropDownFeature(tabs)];
  return writeExcelFile(sheets, { features, fontFamily: 'Arial', fontSize: 10 }).toBuffer();
}

const HEADING_POINTS = 13;
const NUMBER_FORMATS = { day: 'yyyy-mm-dd', share: '0%' } as const;

function written({ value, look }: TemplateCell) {
  if (look === 'header') return { value, fontWeight: 'bold', backgroundColor: '#e8edf3' } as const;
  if (look === 'heading') return { value, fontWeight: 'bold', fontSize: HEADING_POINTS } as const;
  if (look === null) return { value, ...(typeof value === 'string' ? { wrap: true } : {}) };
  // A day is a number in Excel too, counted as the add-on counts.
  return { value, format: NUMBER_FORMATS[look] };
}
