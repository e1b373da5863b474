import { SheetsError } from '../../workbook/messages';
import { HtmlOutputHandle, type ServiceHandle } from '../handles';
import { type Members, stores } from '../member';

export const htmlService: Members<'HtmlService', ServiceHandle> = {
  createHtmlOutput: stores(
    ({ execution }, html: string) => new HtmlOutputHandle(execution, html),
    'Takes a text only',
  ),
  createHtmlOutputFromFile: stores(({ execution }, filename: string) => {
    const name = filename.replace(/\.html$/, '');
    const page = execution.host.pages[name];
    if (page === undefined) throw new SheetsError(`No HTML file named ${filename} was found.`);
    return new HtmlOutputHandle(execution, page);
  }),
};

export const htmlOutput: Members<'HtmlOutput', HtmlOutputHandle> = {
  setWidth: stores((output) => output, 'The page decides'),
  setHeight: stores((output) => output, 'The page decides'),
  getContent: stores((output) => output.content),
  setContent: stores((output, content: string) => {
    output.content = content;
    return output;
  }),
  setTitle: stores((output, title: string) => {
    output.title = title;
    return output;
  }),
};
