import { expect, it } from 'vitest';
import { importFile } from '../../../../playground/web/server/import-file';

it('reads a file that the page sends as its tabs', async () => {
  const answer = await importFile('my deals.csv', Buffer.from('Deal,Amount\nA,5\n'));
  expect(answer).toMatchObject({ tabs: [{ name: 'my deals' }] });
});

it.each([
  ['notes.pdf', 'x', 'notes.pdf: only .csv and .xlsx files can be loaded.'],
  ['deals.xlsx', 'x', 'deals.xlsx: the file is damaged or of another kind.'],
  ['../../deals.csv', '', 'deals.csv: the file is empty.'],
])(
  'says what is wrong with %s, without the folder that it was read from',
  async (name, content, problem) => {
    expect(await importFile(name, Buffer.from(content))).toEqual({ problem });
  },
);
