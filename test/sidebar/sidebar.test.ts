import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { startBrowser, type TestBrowser } from './host/browser';
import type { OpenSidebar } from './host/open-sidebar';
import { describeAccess } from './views/access.cases';
import { describeCoach } from './views/coach.cases';
import { describeConflict } from './views/conflict.cases';
import { describeDeals } from './views/deals.cases';
import { describeMapping } from './views/mapping.cases';
import { describePage } from './views/page.cases';
import { describeProcess } from './views/process.cases';
import { describeStages } from './views/stages.cases';
import { describeUntrusted } from './views/untrusted.cases';

// All cases of the page stand in one test file, because a file is what shares one browser.
vi.setConfig({ testTimeout: 30_000 });
let browser: TestBrowser;
const pages: Page[] = [];

beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

afterAll(() => browser?.close());

const open: OpenSidebar = async (server, view) => {
  const page = await browser.open(server, view);
  pages.push(page);
  return page;
};

describePage(open);
describeDeals(open);
describeMapping(open);
describeProcess(open);
describeStages(open);
describeConflict(open);
describeCoach(open);
describeAccess(open);
describeUntrusted(open);
