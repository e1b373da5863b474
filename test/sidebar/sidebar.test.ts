import { afterAll, beforeAll, vi } from 'vitest';
import { startBrowser, type TestBrowser } from './host/browser';
import type { OpenSidebar } from './host/open-sidebar';
import { describeAccess } from './views/access.cases';
import { describeAgree } from './views/agree.cases';
import { describeCoach } from './views/coach.cases';
import { describeConflict } from './views/conflict.cases';
import { describeDeal } from './views/deal.cases';
import { describeDeals } from './views/deals.cases';
import { describeGoTo } from './views/go-to.cases';
import { describeMapping } from './views/mapping.cases';
import { describeNextStep } from './views/next-step.cases';
import { describePage } from './views/page.cases';
import { describeProcess } from './views/process.cases';
import { describeStages } from './views/stages.cases';
import { describeStart } from './views/start.cases';
import { describeUntrusted } from './views/untrusted.cases';
import { describeWorkshop } from './views/workshop.cases';

// All cases of the page stand in one test file, because a file is what shares one browser.
vi.setConfig({ testTimeout: 30_000 });
let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);

afterAll(() => browser?.close());

const open: OpenSidebar = (server, view) => browser.open(server, view);

describePage(open);
describeStart(open);
describeDeals(open);
describeMapping(open);
describeProcess(open);
describeGoTo(open);
describeStages(open);
describeWorkshop(open);
describeConflict(open);
describeDeal(open);
describeNextStep(open);
describeCoach(open);
describeAgree(open);
describeAccess(open);
describeUntrusted(open);
