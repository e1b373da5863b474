import type { FunctionHelp } from '../../univer/kit';

/** A comment that stands right before a function of the top level. */
const COMMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([\w$]+)\s*\(/g;
const PARAMETER = /^@param\s+(?:\{[^}]*\}\s*)?(\[?)([\w$]+)[^\s\]]*\]?\s*(?:-\s+)?([\s\S]*)$/;

/**
 * What Sheets shows of a script's custom functions while a formula is typed: the description and the
 * parameters of each function whose comment has `@customfunction`. Others can be called, and are
 * not listed.
 * @param source the script
 */
export function functionHelps(source: string): Map<string, FunctionHelp> {
  const helps = new Map<string, FunctionHelp>();
  for (const [, comment = '', name = ''] of source.matchAll(COMMENTED)) {
    const [summary = '', ...tags] = partsOf(comment);
    if (!tags.includes('@customfunction')) continue;
    const parameters = tags.flatMap((tag) => {
      const [, bracket, parameter, help = ''] = PARAMETER.exec(tag) ?? [];
      if (parameter === undefined) return [];
      return [{ name: parameter, help, isOptional: bracket === '[' }];
    });
    helps.set(name, { summary, parameters });
  }
  return helps;
}

/** A comment's description, and its tags with what follows each, without the stars. */
function partsOf(comment: string): string[] {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trimEnd());
  return lines
    .join('\n')
    .split(/(?:^|\n)(?=@)/)
    .map((part) => part.replace(/\s+/g, ' ').trim());
}
