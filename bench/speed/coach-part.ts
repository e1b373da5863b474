import { heading, type Verdicts } from './print';
import { coachSeconds } from './real-file';

const MOST_SECONDS = 20;

/** Prints how long the main job on the command line takes with a real pipeline, where there is one. */
export function coachPart({ goal }: Verdicts): void {
  heading('npm run coach, 8,800 deals of 30 salespeople, in all');
  const { file, seconds } = coachSeconds();
  if (seconds === null) {
    console.log(`  skipped: ${file} is not here`);
    return;
  }
  goal(`within ${MOST_SECONDS} s`, seconds <= MOST_SECONDS, `${seconds.toFixed(1)} s`);
}
