import type { Page } from 'playwright-core';
import type { FakeServer } from './fake-server';

/** Opens the built sidebar over a fake server; every test has the page anew. */
export type OpenSidebar = (
  server: FakeServer,
  view?: '' | 'start' | 'deals' | 'process' | 'deal' | 'coach',
) => Promise<Page>;
