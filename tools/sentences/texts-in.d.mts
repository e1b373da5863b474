export function textsIn(
  file: string,
  source: string,
  skipped?: ReadonlySet<string>,
): Array<{ line: number; text: string }>;
