import { expect, it } from 'vitest';
import { OWN_TAB_NAMES } from '../../../playground/command-line/own-tab-names';
import { OWNED_TABS } from '../../../src/core/tabs';

it('are those of the add-on', () => {
  expect([...OWN_TAB_NAMES].sort()).toEqual(OWNED_TABS.map(({ tab }) => tab).sort());
});
