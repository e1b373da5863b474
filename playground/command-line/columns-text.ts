import type { DealsTabData, OverviewData } from '../../src/server/contract';

/**
 * How the columns were understood, as text: for each tab which header serves which field, what else
 * would fit, the days of stages, what is not used; then what was guessed.
 */
export function columnsText({ tabs, notes, deals, pipelines, currencies }: OverviewData): string {
  const read = tabs.filter(({ isChosen, headerRow }) => isChosen && headerRow !== null);
  const measured = [pipelines, currencies].flatMap((choice) =>
    choice === null
      ? []
      : [
          `Measured: ${choice.options.map(({ name, deals: n }) => `${name} (${n})`).join(', ')}, the first of them.`,
        ],
  );
  return [
    ...(read.length === 0 ? ['No tab with deals was found.'] : []),
    ...read.flatMap(tabLines),
    `${deals.read} deals read from ${deals.rows} rows.`,
    ...(notes.length === 0
      ? ['Nothing was guessed.']
      : ['Guessed:', ...notes.map(({ sentence }) => `  ${sentence}`)]),
    ...measured,
    '',
  ].join('\n');
}

function tabLines(data: DealsTabData): string[] {
  const { tab, headerRow, headers, columns, stageDates, salesperson } = data;
  const found = columns.filter(({ header }) => header !== null);
  const dated = stageDates.filter(({ header }) => header !== null);
  const width = Math.max(0, ...found.map(({ label }) => label.length));
  const used = new Set([...found, ...dated].map(({ header }) => header));
  const unused = headers.filter((header) => !used.has(header));
  return [
    `"${tab}", headers in row ${headerRow}`,
    ...found.map(({ label, header, runnersUp, isChosenByUser }) =>
      [
        `  ${label.padEnd(width)}  ${header}`,
        ...(isChosenByUser ? ['(your choice)'] : []),
        ...(runnersUp.length > 0 ? [`(would fit too: ${runnersUp.join(', ')})`] : []),
      ].join('  '),
    ),
    ...(salesperson === null ? [] : [`  Salesperson  nobody's column; all are ${salesperson}'s`]),
    ...dated.map(({ stage, header }) => `  Day of stage "${stage}"  ${header}`),
    ...(unused.length > 0 ? [`  Not used: ${unused.join(', ')}`] : []),
    '',
  ];
}
