/** What the bench found not to be as it should; printed at the end, and the exit code says it. */
export interface Verdicts {
  /** Notes whether a goal is met; prints one line. */
  readonly goal: (name: string, isMet: boolean, measured: string) => void;
  readonly missed: readonly string[];
}

export function verdicts(): Verdicts {
  const missed: string[] = [];
  return {
    goal(name, isMet, measured) {
      console.log(`  ${isMet ? 'met   ' : 'MISSED'}  ${name}: ${measured}`);
      if (!isMet) missed.push(name);
    },
    missed,
  };
}

export function heading(text: string): void {
  console.log(`\n${text}`);
}

/** Prints rows in columns: the first to the left, the others to the right. */
export function table(
  head: readonly string[],
  rows: ReadonlyArray<ReadonlyArray<string | number>>,
): void {
  const texts = [head, ...rows].map((row) => row.map((cell) => textOf(cell)));
  const widths = head.map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  for (const row of texts) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join('  ')}`);
  }
}

function textOf(cell: string | number): string {
  return typeof cell === 'number' ? cell.toLocaleString('en-US') : cell;
}

/** Milliseconds with as many digits as tell something. */
export function ms(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0);
}

export function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`;
}
