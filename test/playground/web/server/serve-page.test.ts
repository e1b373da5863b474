import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../../../playground/web/server/build-page';
import { type PlaygroundServer, servePage } from '../../../../playground/web/server/serve-page';

let server: PlaygroundServer;

beforeAll(async () => {
  server = await servePage({
    folder: await buildPage(),
    data: {
      bundle: '',
      pages: {},
      workbook: { tabs: [] },
      spreadsheetTimeZone: 'Etc/UTC',
      documentProperties: {},
      now: null,
    },
    port: 0,
  });
}, 60_000);
afterAll(() => server.close());

const OWN_TYPE = 'application/octet-stream';

function send(type: string, method = 'POST'): Promise<Response> {
  const request = method === 'GET' ? {} : { body: 'Deal,Amount\nA,5\n' };
  const headers = { 'Content-Type': type };
  return fetch(`${server.address}/import?name=deals.csv`, { method, headers, ...request });
}

describe('the playground’s server', () => {
  it('answers a file with its tabs', async () => {
    expect(await (await send(OWN_TYPE)).json()).toMatchObject({ tabs: [{ name: 'deals' }] });
  });

  it('takes no file of a type that a foreign page could send, and none by another method', async () => {
    const answers = await Promise.all([
      send('text/plain'),
      send('application/x-www-form-urlencoded'),
      send(OWN_TYPE, 'GET'),
      send(OWN_TYPE, 'PUT'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it('lets no foreign page read what it answers', async () => {
    const asked = await fetch(`${server.address}/import?name=deals.csv`, { method: 'OPTIONS' });
    expect(asked.status).toBe(404);
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  });
});
