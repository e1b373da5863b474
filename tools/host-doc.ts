import {
  type ClassName,
  fullClassName,
  officialClasses,
} from '../playground/services/official/official';
import { globalServices, registry } from '../playground/services/registry';

const HEADER = `# What the local host has of Apps Script

The playground runs the built add-on over [Univer](https://univer.ai). It has the methods of Apps Script
that the add-on and its tests use. This page lists every method of their classes: "yes" works as in Sheets
except for the difference given; "not yet" throws an error that names the method. A name that Apps Script
does not have throws too.

Generated from \`playground/services/registry.ts\`; run \`npm run docs\` after a change there.

## Differences that concern more than one method
- Formulas are Univer's: they are calculated after an execution, not within it (\`host.settle()\` waits).
  \`flush\` calculates at once those that are nothing but a call of a custom function, NA() or IMPORTRANGE.
  A few functions of Sheets are missing (QUERY, GOOGLEFINANCE …).
- IMPORTRANGE shows \`Loading...\` until \`host.user.importArrives()\` brings what it asks for.
- A formula with a custom function whose arguments hold its own cell, a cell that it fills, or one that
  depends on it is \`#REF!\` (circular).
- What an execution has read from a tab stays as it was, whatever others change, until the script writes
  something or flushes; then it sees the tab as it is. Options: \`readCache\`.
- A tab of type OBJECT (a chart's or a timeline's) or DATASOURCE (a connected sheet's) refuses all that
  concerns cells. A script cannot make one; the workbook's description can.
- A spreadsheet's time zone may be a fixed offset (GMT-07:00), unknown or missing. Scripts are told what
  it is called; that an unknown one counts in the script's zone is unsettled.
- Cells cannot be merged across the line between frozen and other rows or columns, nor the line be drawn
  through a merged cell. The wording of both refusals is from memory.
- Typed columns of a table (\`host.workbook.declareTypedColumn()\`) refuse validation rules and every
  format, and values of another type where the type is declared; the last is unsettled.
- A copy of a file (option \`copyOf\`) has the cells, looks, notes, charts and ids of tabs; document
  properties, protections and validation rules are not there. Whether copies of files and tabs have the
  developer metadata is unsettled: option \`keepsMetadataInCopies\`.
- How an argument arrives in a custom function that is left out before another one, and what an error or
  a loading cell arrives as (here a text), are unsettled; option \`omittedArgument\` for the first.
- A user who may only view (option \`user\`) is refused every change, in German, because Sheets says it in
  the user's language. Option \`lacksConsent\` changes what getAuthorizationStatus says and nothing else.
- With the option \`severalAccounts\` every \`google.script.run\` of a page fails with PERMISSION_DENIED.
- A dialog takes the place of the sidebar and does not wait for an answer; \`host.questions\` has its text.
- Nothing is asynchronous: executions run one after another; another user holds a lock only where a test
  says so; an edit trigger runs at once and never skips an edit.
- NOW and TODAY follow the machine's clock, whatever \`now\` the host was given. A date plus a number is a
  plain number, where Sheets shows a date; \`=A1\`, IF, INDEX, FILTER and similar functions keep the date.
- An open range (A2:F) is stored closed at the last row and read as open again; it follows rows that scripts
  and the host append, but not a last row inserted by hand in Univer's page.
- Custom functions recognise dates by the number format of the cell referred to, so a date computed inside
  the formula arrives as a number. A formula that itself calls NOW(), TODAY() or a random function is
  refused. A volatile cell is found through other formulas, but not through named ranges or spilled cells.
- A formula with a custom function that names a missing tab shows #REF!, as in Sheets, and must be entered
  again once the tab is there.
- A blocked spill shows #REF! as in Sheets; in Univer's own page it shows #SPILL!.
- Time limits are enforced (30 s, 6 min), daily quotas are not.
- The time zone of \`Date\` is the script's in Node; in the browser it is the browser's.
- In the browser a script has no time limit, and a function that returns a promise is refused. Alerts and
  prompts are the browser's own dialogs, the only ones that block a running script. \`globalThis.window\`
  can be reached. Univer parses pasted texts; typed ones and all formulas are parsed as in Sheets.
- What is printed is the active tab, as wide as the page, in the direction that the browser is asked for;
  grid lines, notes, headers and footers, and a choice of scale or range are missing.
- A page has \`google.script.run\`; every name of \`google.script.host\` throws.
- A two-digit year up to 29 is in the 2000s, a later one in the 1900s.
- A typed text that starts with + is a formula only before a letter or a bracket.
- Methods for spreadsheets other than the open one, and services not listed here, are missing, as for an
  add-on with the narrowest scopes.
`;

/** docs/host.md: each class with its methods, their state and their difference from Sheets. */
export function hostDocument(): string {
  const names = Object.keys(officialClasses) as ClassName[];
  const parts = names.map((name) => section(name));
  const globals = Object.keys(globalServices).join(', ');
  return `${HEADER}\nGlobals of a script: ${globals}.\n\n${summary(names)}\n${parts.join('\n')}`;
}

function summary(names: readonly ClassName[]): string {
  const rows = names.map((name) => {
    const methods = Object.keys(officialClasses[name].methods);
    const present = methods.filter((method) => registry[name][method]).length;
    return `| ${fullClassName(name)} | ${present} | ${methods.length - present} |`;
  });
  return `| class | yes | not yet |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function section(name: ClassName): string {
  const methods = Object.keys(officialClasses[name].methods).sort();
  const rows = methods
    .filter((method) => registry[name][method])
    .map((method) => `| ${method} | yes | ${registry[name][method]?.differs ?? ''} |`);
  const missing = methods.filter((method) => !registry[name][method]);
  const table =
    rows.length > 0 ? `| method | state | difference |\n|---|---|---|\n${rows.join('\n')}\n` : '';
  const rest = missing.length > 0 ? `\nNot yet: ${missing.join(', ')}.\n` : '';
  return `## ${fullClassName(name)}\n${table}${rest}`;
}
