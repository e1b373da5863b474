import { expect, it } from 'vitest';
import { RESERVED_TAB_NAMES } from '../../../playground/command-line/own-tab-names';
import { OWNED_TABS } from '../../../src/core/tabs';

it('are those of the add-on, and that of the activities', () => {
  const names = [...OWNED_TABS.map(({ tab }) => tab), 'Activities'];
  expect([...RESERVED_TAB_NAMES].sort()).toEqual(names.sort());
});
