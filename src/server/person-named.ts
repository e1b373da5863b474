import { Failure } from '../core/failure';
import { ambiguousName, unknownName } from '../core/language/refusals';
import { foldText } from '../core/text/fold-text';

/**
 * Whom a typed name means: the whole name in any spelling of case and accents, else the one name
 * that has a part beginning so.
 * @throws Failure where nobody is meant, or several may be; it lists names
 */
export function personNamed(typed: string, names: readonly string[]): string {
  const wanted = foldText(typed);
  const exact = names.find((name) => foldText(name) === wanted);
  if (exact !== undefined) return exact;
  const alike =
    wanted === '' ? [] : names.filter((name) => ` ${foldText(name)}`.includes(` ${wanted}`));
  const [only, ...more] = alike;
  if (only !== undefined && more.length === 0) return only;
  const sentence = only === undefined ? unknownName(typed, names) : ambiguousName(typed, alike);
  throw new Failure('unknown-salesperson', sentence);
}
