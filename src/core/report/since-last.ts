import type { Day } from '../calendar';
import { movedSince, sinceLastReport } from '../language/in-short';
import { sinceDay } from '../metrics/since-day';
import { type Line, line } from './document';
import { onlyPerson } from './only-person';
import type { CoachingReport, PersonReport } from './report-model';

/** What moved since the last report; nothing where there was none before this day. */
export function sinceLastLines({ people, lookup, asOf }: CoachingReport, last: Day | null): Line[] {
  if (last === null || last >= asOf) return [];
  const person = onlyPerson(people)?.index ?? null;
  const texts = [
    sinceLastReport(last, sinceDay(lookup, person, last)),
    ...people.flatMap(movedTexts),
  ];
  return texts.map((text) => line('lead', text));
}

/** Agreements of which the log's figures are other than the last report wrote them. */
function movedTexts({ name, agreements }: PersonReport): string[] {
  return agreements.flatMap(({ entry, kept, now, isClosed }) => {
    if (isClosed) return [];
    const moved = [
      hasMoved(entry.kept, kept) ? kept : null,
      hasMoved(entry.now, now) ? now : null,
    ].filter((each) => each !== null);
    const [told] = moved;
    return told === undefined ? [] : [movedSince(name, entry.action, told)];
  });
}

function hasMoved(before: string, now: string | null): boolean {
  return before !== '' && now !== null && now !== before;
}
