import { upperFirst } from '../../src/core/language/format';
import { COACH_TEXTS } from '../../src/core/language/sidebar/coach';
import type { FindingData } from '../../src/server/contract';

type Cause = NonNullable<FindingData['diagnosis']>['causes'][number];

/** What a finding might come from, each with what speaks for or against it, in words. */
export function Causes({ causes }: { readonly causes: readonly Cause[] }) {
  const texts = COACH_TEXTS;
  if (causes.length === 0) return null;
  // Four times "not known" says less than one sentence.
  const isUndecided = causes.every(
    ({ points, pointers }) => points === 'unknown' && pointers.length === 0,
  );
  return (
    <>
      <h5>{texts.causes}</h5>
      <ul class="causes">
        {causes.map(({ code, cause, pointers, points }) => (
          <li key={code}>
            {cause}
            {isUndecided ? null : (
              <p>
                <span class={`points ${points}`}>{texts.points[points] ?? points}</span>{' '}
                {asSaid(texts.points[points] ?? points, pointers.join('; '))}
              </p>
            )}
          </li>
        ))}
      </ul>
      {isUndecided ? <p class="quiet">{texts.undecided}</p> : null}
    </>
  );
}

/** Behind a sentence a new one begins; behind a word the same one goes on. */
function asSaid(before: string, text: string): string {
  return before.endsWith('.') ? upperFirst(text) : text;
}
