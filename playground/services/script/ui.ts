import { type EnumValue, enumValue } from '../enums';
import {
  type HtmlOutputHandle,
  MenuHandle,
  PromptResponseHandle,
  type ServiceHandle,
} from '../handles';
import { type Members, menus, shows } from '../member';
import type { Question } from '../state/ui-state';

export const ui: Members<'Ui', ServiceHandle> = {
  createAddonMenu: menus(({ execution }) => new MenuHandle(execution, execution.host.addOnName)),
  alert: shows((service, ...args: (string | EnumValue)[]) => {
    const { button } = service.execution.host.ui.ask({ kind: 'alert', ...questionOf(args) });
    return enumValue('Button', button);
  }),
  prompt: shows(({ execution }, ...args: (string | EnumValue)[]) => {
    const { button, text } = execution.host.ui.ask({ kind: 'prompt', ...questionOf(args) });
    return new PromptResponseHandle(execution, button, text);
  }),
  showModalDialog: shows(({ execution }, { content }: HtmlOutputHandle, title: string) => {
    const { ui: state } = execution.host;
    state.page = { kind: 'dialog', title, html: content };
    const answer = { button: 'CLOSE', text: '' };
    state.questions.push({ kind: 'dialog', title, message: textIn(content), buttons: '', answer });
    state.changed();
  }, 'Takes the place of the sidebar, as a new dialog does'),
  showSidebar: shows(({ execution }, { title, content }: HtmlOutputHandle) => {
    const { ui: state } = execution.host;
    state.page = { kind: 'sidebar', title, html: content };
    state.changed();
  }),
};

export const promptResponse: Members<'PromptResponse', PromptResponseHandle> = {
  getResponseText: shows(({ text }) => text),
  getSelectedButton: shows(({ button }) => enumValue('Button', button)),
};

export const menu: Members<'Menu', MenuHandle> = {
  addItem: menus((handle, label: string, functionName: string) => {
    handle.items = [...handle.items, { kind: 'item', label, functionName }];
    return handle;
  }),
  addSeparator: menus((handle) => {
    handle.items = [...handle.items, { kind: 'separator' }];
    return handle;
  }),
  addToUi: menus(({ execution, label, items }) => {
    const { ui: state } = execution.host;
    state.menu = { label, items };
    state.changed();
  }),
};

/** The question in the arguments (message), (message, buttons) or (title, message, buttons). */
function questionOf(args: readonly (string | EnumValue)[]): Omit<Question, 'answer' | 'kind'> {
  const texts = args.filter((argument) => typeof argument === 'string');
  const buttons = args.find((argument) => typeof argument === 'object');
  const [first = '', second] = texts;
  return {
    title: second === undefined ? null : first,
    message: second ?? first,
    buttons: buttons?.name ?? 'OK',
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

/** What a dialog's page has in its text area, or else all its text. */
function textIn(html: string): string {
  const area = /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1];
  const text = area ?? html.replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/g, '');
  return text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
