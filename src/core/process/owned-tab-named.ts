import { OWNED_TABS } from '../tabs';
import { foldName } from './fold-name';

/** The tab of the add-on's that is called so, however people spell it; undefined where none is. */
export function ownedTabNamed(name: string): (typeof OWNED_TABS)[number] | undefined {
  return OWNED_TABS.find(({ tab }) => foldName(tab) === foldName(name));
}
