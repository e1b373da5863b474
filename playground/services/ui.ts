import { type EnumValue, enumValue } from './enums';
import {
  type HtmlOutputHandle,
  MenuHandle,
  PromptResponseHandle,
  type ServiceHandle,
} from './handles';
import { type Members, menus, shows } from './member';
import type { OpenPage, Question } from './state/ui-state';

export const ui: Members<'Ui', ServiceHandle> = {
  createMenu: menus(({ execution }, label: string) => new MenuHandle(execution, label, false)),
  createAddonMenu: menus(
    ({ execution }) => new MenuHandle(execution, execution.host.addOnName, true),
  ),
  alert: shows((service, ...args: (string | EnumValue)[]) => {
    const { button } = service.execution.host.ui.ask({ kind: 'alert', ...questionOf(args) });
    return enumValue('Button', button);
  }),
  prompt: shows(({ execution }, ...args: (string | EnumValue)[]) => {
    const { button, text } = execution.host.ui.ask({ kind: 'prompt', ...questionOf(args) });
    return new PromptResponseHandle(execution, button, text);
  }),
  showSidebar: shows((service, page: HtmlOutputHandle) =>
    open(service, 'sidebar', page, page.title),
  ),
  showModalDialog: shows((service, page: HtmlOutputHandle, title: string) =>
    open(service, 'modal', page, title),
  ),
  showModelessDialog: shows((service, page: HtmlOutputHandle, title: string) =>
    open(service, 'modeless', page, title),
  ),
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
  addSubMenu: menus((handle, { label, items }: MenuHandle) => {
    handle.items = [...handle.items, { kind: 'menu', label, items }];
    return handle;
  }),
  addToUi: menus(({ execution, label, inAddOns, items }) => {
    const { ui: state } = execution.host;
    // A menu of the same name is replaced, as when a file is opened again.
    state.menus = [
      ...state.menus.filter((other) => other.label !== label),
      { label, inAddOns, items },
    ];
    state.changed();
  }),
};

/** (message), (message, buttons) or (title, message, buttons). */
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

function open(
  { execution }: ServiceHandle,
  kind: OpenPage['kind'],
  { content, width, height }: HtmlOutputHandle,
  title: string,
): void {
  const { ui: state } = execution.host;
  state.page = { kind, title, html: content, width: kind === 'sidebar' ? 300 : width, height };
  state.changed();
}
