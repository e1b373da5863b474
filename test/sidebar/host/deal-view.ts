import type { Page } from 'playwright-core';
import type { DealData } from '../../../src/server/contract';
import { dealPage, placeOf } from './deal-fixtures';
import { FakeServer } from './fake-server';
import type { OpenSidebar } from './open-sidebar';

/** Opens the *Deal* view, and waits until it shows something. */
export async function openDeal(open: OpenSidebar, server = new FakeServer()): Promise<Page> {
  const page = await open(server, 'deal');
  await page.getByRole('heading', { level: 3 }).first().waitFor();
  return page;
}

/** The user clicks another row; the page notices by itself, sooner when it gets the focus. */
export async function select(server: FakeServer, page: Page, deal: DealData): Promise<void> {
  server.values.selection = placeOf(deal);
  server.values.dealPage = dealPage({}, deal);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  const head = page.locator('.deal-head');
  await head.getByRole('heading', { name: deal.name }).waitFor();
  // Two deals may have one name.
  await head.getByText(deal.place).waitFor();
}
