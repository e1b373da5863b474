import { outsizedText } from '../../language/playbook/flags';
import { memoize } from '../../memoize';
import { median } from '../../statistics';
import type { Flag } from './flag';

/** More than so many times the median win, and more than this share of the open value. */
const TIMES_MEDIAN = 3;
const SHARE_OF_OPEN = 0.5;

/** Much larger than the salesperson's wins, and most of what is open. */
export const outsized: Flag = {
  code: 'outsized',
  about: ['amount'],
  label: 'Outsized',
  isAboutPrice: true,
  learn({ lookup: { wonAmounts, open } }) {
    const medianWin = memoize((person: number) =>
      person < 0 ? null : median({ values: wonAmounts(person) }),
    );
    return ({ deal: { amount }, person }) => {
      const usual = medianWin(person);
      const openValue = (open.people[person] ?? []).reduce(
        (sum, { value }) => sum + (value ?? 0),
        0,
      );
      if (amount === null || usual === null || usual <= 0 || openValue <= 0) return null;
      if (amount <= TIMES_MEDIAN * usual || amount <= SHARE_OF_OPEN * openValue) return null;
      return outsizedText(amount / openValue, usual);
    };
  },
};
