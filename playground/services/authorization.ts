import { SheetsError } from '../workbook/messages';
import type { Need } from './member';
import { type ClassName, fullClassName } from './official/official';

/** The authorization mode of an execution, a name of ScriptApp.AuthMode. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/**
 * What each mode may do.
 * https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 */
const allowed: Readonly<Record<AuthMode, ReadonlySet<Need>>> = {
  NONE: new Set<Need>(['nothing', 'menus']),
  LIMITED: new Set<Need>(['nothing', 'menus', 'document', 'editing', 'storage']),
  FULL: new Set<Need>(['nothing', 'menus', 'document', 'editing', 'dialogs', 'storage']),
  CUSTOM_FUNCTION: new Set<Need>(['nothing', 'document', 'storage']),
};

/** From memory, and in a language that the add-on does not look for: its wording is the user's. */
const VIEWERS_REFUSAL = 'Sie haben keine Berechtigung, diese Aktion auszuführen.';

/**
 * Checks that an execution may call a method.
 *
 * @param isViewer whether the user may only see the spreadsheet
 * @throws SheetsError where its mode, or the user's right, does not allow it
 */
export function authorize(
  mode: AuthMode,
  className: ClassName,
  method: string,
  needs: Need,
  isViewer = false,
): void {
  if (isViewer && needs === 'editing') throw new SheetsError(VIEWERS_REFUSAL);
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
