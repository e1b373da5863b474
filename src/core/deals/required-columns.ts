import { foldName, type SalesProcess } from '../process/model';

/** A column that the process asks for by some stage, and where the tab has it. */
export interface RequiredColumn {
  readonly header: string;
  readonly column: number;
}

/** The required columns, of the team's stages and of single salespeople's, that the tab has. */
export function findRequiredColumns(
  process: SalesProcess,
  headers: readonly string[],
): readonly RequiredColumn[] {
  const required = new Map<string, string>();
  for (const { requiredColumns } of [
    ...process.stages,
    ...process.overrides.map(({ terms }) => terms),
  ]) {
    for (const header of requiredColumns) required.set(foldName(header), header);
  }
  const folded = headers.map(foldName);
  return [...required]
    .map(([key, header]) => ({ header, column: folded.indexOf(key) }))
    .filter(({ column }) => column !== -1);
}
