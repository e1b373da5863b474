import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { buildSidebar } from '../../../tools/build-sidebar.mjs';
import type { FakeServer } from './fake-server';
import { launch } from './launch';
import { installScriptRun } from './script-run';

/** Nothing may be loaded: the browser itself refuses, and a test would see the gap. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";

/** One browser with one page for all tests: this Chromium runs in a single process. */
export interface TestBrowser {
  /** Opens the built page anew, as a sidebar of 300 px over a fake server. */
  open(
    server: FakeServer,
    view?: '' | 'start' | 'deals' | 'process' | 'deal' | 'coach',
  ): Promise<Page>;
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
  // Each test opens the view that it names.
  await page.addInitScript(() => localStorage.clear());
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
    response.end(html.replace('data-view=""', `data-view="${view}"`));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
