import { SheetsError } from '../workbook/messages';
import { HtmlOutputHandle, type ServiceHandle } from './handles';
import { type Members, stores } from './member';

export const htmlService: Members<'HtmlService', ServiceHandle> = {
  createHtmlOutput: stores(({ execution }, html: unknown = '') => {
    return new HtmlOutputHandle(execution, String(html));
  }),
  createHtmlOutputFromFile: stores(({ execution }, filename: string) => {
    const name = filename.replace(/\.html$/, '');
    const page = execution.host.pages[name];
    if (page === undefined) throw new SheetsError(`No HTML file named ${filename} was found.`);
    return new HtmlOutputHandle(execution, page);
  }),
};

export const htmlOutput: Members<'HtmlOutput', HtmlOutputHandle> = {
  getContent: stores(({ content }) => content),
  setContent: stores((output, content: string) => {
    output.content = content;
    return output;
  }),
  append: stores((output, content: string) => {
    output.content += content;
    return output;
  }),
  clear: stores((output) => {
    output.content = '';
    return output;
  }),
  getTitle: stores(({ title }) => title),
  setTitle: stores((output, title: string) => {
    output.title = title;
    return output;
  }),
  getWidth: stores(({ width }) => width),
  setWidth: stores((output, width: number) => {
    output.width = width;
    return output;
  }, 'A sidebar stays 300 px wide, as in Sheets'),
  getHeight: stores(({ height }) => height),
  setHeight: stores((output, height: number) => {
    output.height = height;
    return output;
  }),
  setSandboxMode: stores((output) => output, 'Does nothing, as in Sheets'),
  setXFrameOptionsMode: stores((output) => output, 'Does nothing'),
};
