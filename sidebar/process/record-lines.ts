import { DECIMAL_MARK } from '../../src/core/language/format';
import { PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import { stepName } from '../../src/core/language/step-names';
import { THIS_LANGUAGE } from '../../src/core/language/this-language';
import {
  A_WEEK,
  CONVERSION,
  DAYS,
  DISCOUNT,
  valueIn,
  WORDED_IN,
  WORDINGS,
} from '../../src/core/process/agreed-wordings';

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

/** Whether there is a target in what is recorded, so that reports can measure against it. */
export function hasTarget(content: string): boolean {
  const parts = content.split('\n').flatMap((line) => line.split(' | ').slice(1));
  return [CONVERSION, DAYS, A_WEEK, DISCOUNT].some(([english]) =>
    parts.some((part) => /^[\d.]+$/.test(valueIn(part, english) ?? '')),
  );
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
