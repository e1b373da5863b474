import { expect, it } from 'vitest';
import { tabsDocument } from '../../tools/tabs-doc';

it('docs/tabs.md is what the descriptions of the tabs say (update with npm run docs)', async () => {
  await expect(tabsDocument()).toMatchFileSnapshot('../../docs/tabs.md');
});
