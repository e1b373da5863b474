import type { ClassName, MethodName } from './official/official';

/** The permission that a method needs; `authorization.ts` holds which modes grant it. */
export type Need = 'nothing' | 'menus' | 'document' | 'editing' | 'dialogs' | 'storage';

/** A method of a service: what it needs, what it does, and where it differs from Sheets. */
export interface Member<Self> {
  readonly needs: Need;
  readonly run: (self: Self, ...args: never[]) => unknown;
  readonly differs: string | null;
}

/** The methods of one class; a name that Google's class does not have is a type error. */
export type Members<Name extends ClassName, Self> = {
  readonly [Method in MethodName<Name>]?: Member<Self>;
};

type Run<Self> = (self: Self, ...args: never[]) => unknown;

const maker =
  (needs: Need) =>
  <Self>(run: Run<Self>, differs: string | null = null): Member<Self> => ({ needs, run, differs });

/** Allowed in every mode. */
export const free = maker('nothing');
/** Builds menus. */
export const menus = maker('menus');
/** Reads the document. */
export const reads = maker('document');
/** Changes the document. */
export const edits = maker('editing');
/** Shows something to the user, or asks. */
export const shows = maker('dialogs');
/** Uses a service outside the spreadsheet: properties, locks, HTML. */
export const stores = maker('storage');
