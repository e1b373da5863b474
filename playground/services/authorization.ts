import { SheetsError } from '../workbook/messages';
import type { Need } from './member';
import { type ClassName, fullClassName } from './official/official';

/** ScriptApp.AuthMode of an execution. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle, as a table. */
const allowed: Readonly<Record<AuthMode, ReadonlySet<Need>>> = {
  NONE: new Set<Need>(['nothing', 'menus']),
  LIMITED: new Set<Need>(['nothing', 'menus', 'document', 'editing', 'storage']),
  FULL: new Set<Need>(['nothing', 'menus', 'document', 'editing', 'dialogs', 'storage']),
  CUSTOM_FUNCTION: new Set<Need>(['nothing', 'document', 'storage']),
};

/** @throws SheetsError where an execution in that mode may not call the method. */
export function authorize(mode: AuthMode, className: ClassName, method: string, needs: Need): void {
  if (allowed[mode].has(needs)) return;
  throw new SheetsError(refusal(mode, className, method, needs));
}

function refusal(mode: AuthMode, className: ClassName, method: string, needs: Need): string {
  if (mode !== 'CUSTOM_FUNCTION') {
    return `You do not have permission to call ${fullClassName(className)}.${method}`;
  }
  if (needs === 'editing') return `You do not have permission to call ${method}`;
  if (needs === 'menus' || needs === 'dialogs') {
    return `Cannot call ${fullClassName(className)}.${method}() from this context.`;
  }
  return `You do not have permission to call ${className} service.`;
}
