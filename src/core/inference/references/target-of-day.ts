import type { Day } from '../../calendar';
import type { VersionInForce } from '../../process';

/**
 * A target by the version in force: a function of the moment, null where no version was or it
 * names none. What a version says is looked up once.
 */
export function targetOfDay(
  versions: readonly VersionInForce[],
  targetIn: (version: VersionInForce) => number | null | undefined,
): (moment: Day) => number | null {
  const targets = versions.map((version) => ({ ...version, target: targetIn(version) ?? null }));
  return (moment) => {
    const day = Math.floor(moment);
    const inForce = targets.find(
      ({ since, until }) => day >= since && (until === null || day <= until),
    );
    return inForce?.target ?? null;
  };
}
