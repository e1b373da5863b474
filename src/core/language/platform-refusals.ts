/** What a person may lack to change a spreadsheet. */
export type LackingRight = 'editing' | 'consent';

/** What to do where a right is lacking. */
export const LACKING_RIGHTS: Readonly<Record<LackingRight, string>> = {
  editing:
    'You may not edit this spreadsheet with the account that Stagecoach runs under. Ask its owner for the right to edit. If you are signed in to several Google accounts, open the spreadsheet in a window with one alone.',
  consent:
    'Stagecoach needs your consent: choose Extensions ▸ Stagecoach ▸ Open sidebar and allow it.',
};

/** What is said of a tab that is a table, and what to do; its columns in brackets, or nothing. */
export function typedTable(columns: string): string {
  return ` is a table with typed columns${columns}, which refuse other values. Choose “Revert to unformatted data” in the table’s menu, then try again.`;
}

/**
 * What Sheets itself refuses, by what its error says. Google writes these in the user's language, so
 * only the English ones are told; a lacking right is asked for instead
 * (`LackingRight`), any other is something unexpected.
 */
export const PLATFORM_REFUSALS: ReadonlyArray<{
  readonly kind: 'protected' | 'not-authorized';
  readonly says: RegExp;
  readonly sentence: string;
}> = [
  {
    kind: 'protected',
    says: /protected cell or object/i,
    sentence:
      'A part of this spreadsheet is protected and you may not edit it. Ask its owner to let you.',
  },
  {
    kind: 'protected',
    says: /typed columns/i,
    sentence: `One of the tabs that Stagecoach writes${typedTable('')}`,
  },
  {
    kind: 'protected',
    says: /data validation rules/i,
    sentence:
      'A cell that Stagecoach writes only takes values of a list. Take the rule away under Data ▸ Data validation, then try again.',
  },
  {
    kind: 'protected',
    says: /50,?000 characters/i,
    sentence:
      'A text is longer than the 50,000 characters that a cell holds. Shorten it, then try again.',
  },
  {
    kind: 'protected',
    says: /10,?000,?000 cells/i,
    sentence:
      'The spreadsheet has as many cells as Sheets allows. Delete a tab or empty rows, then try again.',
  },
  {
    kind: 'not-authorized',
    says: /PERMISSION_DENIED|do not have permission|permissions are not sufficient|authorization is required/i,
    sentence: `${LACKING_RIGHTS.editing} If you may edit it, ${LACKING_RIGHTS.consent}`,
  },
];
