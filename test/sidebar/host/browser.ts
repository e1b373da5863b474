import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { buildSidebar } from '../../../tools/build-sidebar.mjs';
import type { FakeServer } from './fake-server';
import { installScriptRun } from './script-run';

/** Nothing may be loaded: the browser itself refuses, and a test would see the gap. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";

/** One browser with one page for all tests: this Chromium runs in a single process. */
export interface TestBrowser {
  /** Opens the built page anew, as a sidebar of 300 px over a fake server. */
  open(server: FakeServer, view?: 'deals' | 'process' | 'coach'): Promise<Page>;
  close(): Promise<void>;
}

/** Builds the page, serves it on localhost, launches the browser. */
export async function startBrowser(): Promise<TestBrowser> {
  const [html, browser] = await Promise.all([buildSidebar({ minify: true }), launch()]);
  const server = await serve(html);
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage({ viewport: { width: 300, height: 720 } });
  page.setDefaultTimeout(10_000);
  let answering: FakeServer | null = null;
  await page.exposeFunction('answerCall', (request: Parameters<FakeServer['answer']>[0]) =>
    answering?.answer(request),
  );
  await page.addInitScript(installScriptRun);
  return {
    async open(fake, view = 'deals') {
      answering = fake;
      await page.goto(`http://127.0.0.1:${port}/${view}`);
      return page;
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function serve(html: string): Promise<Server> {
  const server = createServer((request, response) => {
    const view = (request.url ?? '/').slice(1);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', POLICY);
    response.end(html.replace('data-view="deals"', `data-view="${view}"`));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The Chromium of the npm package; where it does not run, an installed Chrome. */
export async function launch(): Promise<Browser> {
  const failures: string[] = [];
  try {
    return await playwright.launch({
      executablePath: await chromium.executablePath(),
      args: [...chromium.args, '--no-sandbox'],
      headless: true,
    });
  } catch (thrown) {
    failures.push(String(thrown));
  }
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].filter(existsSync);
  const installed = [
    ...(['chrome', 'msedge'] as const).map((channel) => ({ channel })),
    ...places.map((executablePath) => ({ executablePath })),
  ];
  for (const where of installed) {
    try {
      return await playwright.launch({ ...where, headless: true });
    } catch (thrown) {
      failures.push(String(thrown));
    }
  }
  throw new Error(`No browser could be launched.\n${failures.join('\n')}`);
}
