import { SheetsError } from '../../workbook/messages';
import type { Execution } from '../execution';
import { HtmlOutputHandle, HtmlTemplateHandle, type ServiceHandle } from '../handles';
import { type Members, stores } from '../member';

export const htmlService: Members<'HtmlService', ServiceHandle> = {
  createHtmlOutput: stores(
    ({ execution }, html: string) => new HtmlOutputHandle(execution, html),
    'Takes a text only',
  ),
  createHtmlOutputFromFile: stores(
    ({ execution }, filename: string) =>
      new HtmlOutputHandle(execution, fileNamed(filename, execution)),
  ),
  createTemplateFromFile: stores(
    ({ execution }, filename: string) =>
      new HtmlTemplateHandle(execution, fileNamed(filename, execution)),
  ),
};

function fileNamed(filename: string, { host }: Execution): string {
  const page = host.pages[filename.replace(/\.html$/, '')];
  if (page === undefined) throw new SheetsError(`No HTML file named ${filename} was found.`);
  return page;
}

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

export const htmlTemplate: Members<'HtmlTemplate', HtmlTemplateHandle> = {
  getRawContent: stores((template) => template.content),
};
