import { lostHaveNo } from '../../language/playbook/shares';
import type { Pointer } from './pointer';
import { type BlankFigures, blankBeforeLosses } from './shared/blank-before-losses';

/** Lost proposals without what the process asks for at qualification, against the others' ones. */
export const fitNotWritten: Pointer<BlankFigures> = {
  look: blankBeforeLosses('qualification'),
  sentence: lostHaveNo,
};
