import { isFailure } from '../../core/failure';
import { checkLines, notChecked } from '../../core/language/check-installation';
import { LACKING_RIGHTS } from '../../core/language/platform-refusals';
import { lackingRight } from '../lacking-right';

/** One thing that is looked at, whatever comes of the others. */
export interface Check {
  /** What is looked at: the sentence that should hold, or where it is worked out what it is about. */
  readonly subject: string;
  /** Gives the sentence that holds, unless the subject is the one; null for none. */
  readonly run: (reasons: Reasons) => string | null | undefined;
}

/** Why a check does not hold. */
export class Reasons {
  readonly found: string[] = [];

  constructor(private readonly subject: string) {}

  add(reason: string): void {
    this.found.push(reason);
  }

  /** Makes a part of the check; the other parts are made whatever comes of it. */
  from(part: () => void): void {
    try {
      part();
    } catch (thrown) {
      const isOurs = isFailure(thrown);
      const lacks = isOurs && thrown.code !== 'protected' ? null : lackingRight();
      if (!isOurs) console.error(thrown);
      if (lacks !== null) this.add(LACKING_RIGHTS[lacks]);
      else this.add(isOurs ? thrown.reason : notChecked(this.subject, messageOf(thrown)));
    }
  }
}

/** The lines of a check. It never throws: what went wrong is its answer. */
export function linesOf({ subject, run }: Check): string[] {
  const reasons = new Reasons(subject);
  let holds: string | null = null;
  reasons.from(() => {
    const text = run(reasons);
    holds = text === undefined ? subject : text;
  });
  return checkLines(holds, reasons.found);
}

function messageOf(thrown: unknown): string {
  return String((thrown as { message?: unknown } | null)?.message ?? thrown);
}
