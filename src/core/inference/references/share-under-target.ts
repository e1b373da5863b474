import { shareSample } from '../samples/share';
import type { AgreedFigure } from './agreed-figure';

/** What was decided while a target held, and how much of it should have succeeded. */
export class ShareUnderTarget {
  private successes = 0;
  private trials = 0;
  private expected = 0;
  private agreed = 0;

  /** Adds something decided: the target of its day, and the share expected of its like. */
  add(isSuccess: boolean, target: number, expected: number): void {
    if (isSuccess) this.successes++;
    this.trials++;
    this.expected += expected;
    this.agreed += target;
  }

  /** The person's figure; none where nothing was decided. */
  figures(person: number): AgreedFigure[] {
    const { successes, trials, expected, agreed } = this;
    if (trials === 0) return [];
    return [
      {
        person,
        own: shareSample(successes, trials),
        expected: expected / trials,
        agreed: agreed / trials,
        dispersion: 1,
      },
    ];
  }
}
