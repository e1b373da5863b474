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
