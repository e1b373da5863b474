import type { TemplateCell, TemplateTab } from './template-tab';

/** What the explanation says: a heading, and the lines beneath it. */
const PARTS: ReadonlyArray<readonly [heading: string, ...lines: string[]]> = [
  [
    'Your pipeline, ready for Stagecoach',
    'The tab Deals holds thirty made-up deals, so that every report has something to say. Look around, then clear them.',
  ],
  [
    'Begin with your own deals',
    '1. In Deals select row 2 down to the last row, and choose Edit ▸ Delete ▸ Values. The headers and the drop-downs stay.',
    '2. Clear Activities and Salespeople below their headers in the same way.',
    '3. Type or paste your deals, one a row. Headers may be renamed, moved and added; Stagecoach finds them again.',
    '4. In Sales Process put in your own stages, in order, and say for each what must be true before a deal leaves it. Delete the made-up targets too, from Target conversion to Largest discount.',
  ],
  [
    'The columns that pay most',
    'Stage, Salesperson and Amount are enough for a first report.',
    'A date column for each stage (“Proposal date”) shows how long deals take, and how many proposals a week there are. Type the day on which the deal comes into the stage.',
    'Lost at stage and Lost reason show where deals are lost, and to what. Fill them in when a deal is lost.',
    'List price beside Amount shows discounts. Source shows where the good deals come from.',
    'Decision maker and Need in writing are examples of columns that show whether an exit criterion is met.',
  ],
  [
    'The other tabs',
    'Sales Process: your stages with what you agree on. Blank targets are fine; agree on them in the sidebar once there are figures.',
    'Salespeople: start, absence and quota of each person. A quota turns into a plan for the week.',
    'Activities: what people did before there was a deal, such as calls; a tally a week is enough. Leave it out if you do not want it.',
    'Delete this tab when you no longer need it.',
  ],
  [
    'Stagecoach itself',
    'This file has no script in it. Install.html of the release says how Stagecoach comes into a spreadsheet, in about fifteen minutes.',
    'A file that is opened from an .xlsx must become a Google spreadsheet first: File ▸ Save as Google Sheets.',
  ],
];

/** The tab that says what the others are for and how to begin. */
export function explanationTab(): TemplateTab {
  const rows = PARTS.flatMap(([heading, ...lines], index) => [
    ...(index === 0 ? [] : [[null]]),
    [{ value: heading, look: 'heading' } as TemplateCell],
    ...lines.map((value): TemplateCell[] => [{ value, look: null }]),
  ]);
  return { name: 'Read me', rows, widths: [110], dropDowns: [], hasHeaders: false };
}
