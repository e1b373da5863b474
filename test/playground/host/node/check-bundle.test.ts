import { expect, it } from 'vitest';
import { checkBundle } from '../../../../playground';

it('names the top-level functions and finds no fault in a bundle that only declares', () => {
  const bundle = `"use strict"; var App = (() => { const open = () => SpreadsheetApp.getUi(); return { open }; })();
    function onOpen(e) { return App.open(e); } function SC_ONE() { return 1; }`;
  expect(checkBundle(bundle)).toEqual({
    milliseconds: expect.any(Number),
    bytes: bundle.length,
    functions: ['onOpen', 'SC_ONE'],
    serviceUses: [],
    error: null,
  });
});

it('names a service that module scope calls', () => {
  expect(checkBundle('const ui = SpreadsheetApp.getUi(); function onOpen() {}')).toMatchObject({
    serviceUses: ['SpreadsheetApp.getUi'],
    error: 'Module scope uses SpreadsheetApp.getUi.',
  });
});

it('tells what Apps Script would not evaluate', () => {
  expect(checkBundle('export const x = 1;').error).toContain('export');
  expect(checkBundle('setTimeout(() => {}, 1)').error).toBe('setTimeout is not defined');
});
