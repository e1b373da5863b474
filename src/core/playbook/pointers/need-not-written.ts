import { lostHaveNo } from '../../language/playbook/shares';
import type { Pointer } from './pointer';
import { type BlankFigures, blankBeforeLosses } from './shared/blank-before-losses';

/** Lost proposals without what the process asks for at needs analysis, against the others' ones. */
export const needNotWritten: Pointer<BlankFigures> = {
  look: blankBeforeLosses('needs analysis'),
  sentence: lostHaveNo,
};
