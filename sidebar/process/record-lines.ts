import { DECIMAL_MARK } from '../../src/core/language/format';
import { PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import { stepName } from '../../src/core/language/step-names';
import { THIS_LANGUAGE } from '../../src/core/language/this-language';
import { valueIn, WORDED_IN, WORDINGS } from '../../src/core/process/agreed-wordings';

const LANGUAGE = WORDED_IN.indexOf(THIS_LANGUAGE.tag);

/**
 * What an agreement records, a line a step, in the page's language. The tab has English words,
 * whoever reads it; a part that is none of those known stays as it is.
 */
export function recordLines(content: string): string[] {
  return content.split('\n').map((line) => {
    const [name, ...parts] = line.split(' | ');
    return [name, ...(LANGUAGE === 0 ? parts : parts.map(worded))].join(' · ');
  });
}

function worded(part: string): string {
  const outcomes: Readonly<Record<string, string>> = PROCESS_TEXTS.outcomes;
  for (const wording of WORDINGS) {
    const value = valueIn(part, wording[0]);
    if (value === null) continue;
    const shown = /^[\d.]+$/.test(value) ? value.replace('.', DECIMAL_MARK) : value;
    return (wording[LANGUAGE] ?? wording[0]).replace('{}', () => shown);
  }
  return outcomes[part] ?? stepName(part);
}
