import {
  type ClassName,
  fullClassName,
  officialClasses,
} from '../playground/services/official/official';
import { globalServices, registry } from '../playground/services/registry';

const HEADER = `# What the local host has of Apps Script

The playground runs the built add-on over [Univer](https://univer.ai). This page lists every method of
the classes it knows: "yes" works as in Sheets but for what the last column says; "not yet" throws an
error that names the method. A name that Apps Script does not have throws too.

Generated from \`playground/services/registry.ts\`; after a change there run
\`npm run docs\`.

## Differences that are not of one method
- Formulas are Univer's: they are calculated after an execution, not within it (\`host.settle()\` waits),
  and a few functions of Sheets are missing (IMPORTRANGE, QUERY, GOOGLEFINANCE …).
- Nothing is asynchronous: executions run one after another; a lock is held by another user only where a
  test says so; an edit trigger runs at once and never skips an edit.
- NOW and TODAY are the machine's, whatever \`now\` the host was given. A date that is added to is a plain
  number, where Sheets shows a date; \`=A1\`, IF, INDEX, FILTER and their like keep the date.
- A range that is open below (A2:F) is kept closed at the last row and read open again; it follows rows that
  scripts and the host append, but not a last row inserted by hand in Univer's page.
- Custom functions: dates are told by the number format of the cell referred to, so a date computed
  inside the formula arrives as a number; a formula that itself calls NOW(), TODAY() or a random function
  is refused wherever it stands in it; a volatile cell is found over other formulas but not over named
  ranges nor through cells that a formula spilled into.
- A formula with a custom function that names a missing tab shows #REF!, as in Sheets, and must be entered
  again once the tab is there.
- A blocked spill is shown as #REF! like in Sheets; in Univer's own page it reads #SPILL!.
- Quotas of time are enforced (30 s, 6 min), those of calls a day are not.
- The zone of \`Date\` is the script's in Node; in the browser it is the browser's.
- In the browser a script has no time limit, a function that returns a promise is refused, alert and prompt
  are the browser's own dialogs (the only ones for which a running script waits), and who looks for
  \`globalThis.window\` finds it. Pasted texts are read by Univer, typed ones as in Sheets.
- A two-digit year up to 29 is of the 2000s, a later one of the 1900s.
- A typed text that starts with + is a formula only before a letter or a bracket.
- The functions for spreadsheets other than the open one, and every service not listed, are not there
  at all, as for an add-on with the narrowest scopes.
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
