import type { Step } from '../../../process';
import type { Pointer } from '../pointer';
import { type AskedFor, columnsOfStep } from './asked-by-step';
import { moreThanOthers, type ShareFigures } from './compare-shares';
import { lateLosses } from './losses';
import { strongest } from './points';

/** Lost deals without a column that the process asks for, and which column. */
export type BlankFigures = ShareFigures & AskedFor;

/**
 * Losses after a proposal of which a column is blank that the process asks for at a step, against
 * the others' lost ones; of several columns the most telling. It cannot tell where none is asked for.
 */
export function blankBeforeLosses(step: Step): Pointer<BlankFigures>['look'] {
  return (input) => {
    const { pipeline } = input.lookup;
    const readings = columnsOfStep(pipeline, input.person, step).flatMap(({ name, isFilled }) => {
      const reading = moreThanOthers(
        input,
        (people) => lateLosses(input)(people).filter((deal) => isFilled(deal) !== null),
        (deal) => isFilled(deal) === false,
        { name },
      );
      return 'missing' in reading ? [] : [reading];
    });
    return strongest(readings);
  };
}
