import { blankByNow } from '../../language/playbook/flags';
import { foldName } from '../../process';
import type { Flag } from './flag';
import { columnsHardlyKept } from './gaps';

/** A column is blank that the process asks for by this stage. */
export const missingForStage: Flag = {
  code: 'missing-for-stage',
  about: [],
  label: 'Missing for stage',
  hasNoQuestion: true,
  isTold: true,
  learn:
    ({ lookup: { pipeline } }) =>
    ({ deal, stagesSoFar }) => {
      const unkept = columnsHardlyKept(pipeline).get(deal.tab);
      const blank = new Set(deal.blankRequired.map(foldName));
      // What hardly any row has is told once, in the report's head.
      for (const column of unkept?.keys() ?? []) blank.delete(column);
      const texts: string[] = [];
      for (const { name, requiredColumns } of stagesSoFar) {
        const missing = requiredColumns.filter((column) => blank.delete(foldName(column)));
        if (missing.length > 0) texts.push(blankByNow(missing, name));
      }
      return texts.length === 0 ? null : texts.join(' ');
    },
};
