import { Failure } from '../core/failure';
import { tabHasChanged } from '../core/language/refusals';

/** What to throw where a tab is no longer as it was read. */
export function changedMeanwhile(tab: string): Failure {
  return new Failure('changed-meanwhile', tabHasChanged(tab));
}
