import { expect, it } from 'vitest';
import { hostDocument } from '../../../playground/host/host-doc';
import { officialClasses } from '../../../playground/services/official';
import { registry } from '../../../playground/services/registry';

it('docs/host.md lists what the registry has (update with vitest -u)', async () => {
  await expect(hostDocument()).toMatchFileSnapshot('../../../docs/host.md');
});

it('every class that the declarations have is in the registry', () => {
  expect(Object.keys(registry).sort()).toEqual(Object.keys(officialClasses).sort());
});
