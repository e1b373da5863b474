import { expect, it } from 'vitest';
import { officialClasses } from '../../playground/services/official/official';
import { registry } from '../../playground/services/registry';
import { hostDocument } from '../../tools/host-doc';

it('docs/host.md lists what the registry has (update with vitest -u)', async () => {
  await expect(hostDocument()).toMatchFileSnapshot('../../docs/host.md');
});

it('every class that the declarations have is in the registry', () => {
  expect(Object.keys(registry).sort()).toEqual(Object.keys(officialClasses).sort());
});
