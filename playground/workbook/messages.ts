/**
 * The error messages of Sheets that the host repeats, word for word where they are documented.
 */
export const messages = {
  rowsMismatch: (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  columnsMismatch: (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  startRowTooSmall: () => 'The starting row of the range is too small.',
  startColumnTooSmall: () => 'The starting column of the range is too small.',
  tooFewRows: () => 'The number of rows in the range must be at least 1.',
  tooFewColumns: () => 'The number of columns in the range must be at least 1.',
  outsideSheet: () => 'The coordinates of the range are outside the dimensions of the sheet.',
  permissionDenied: () =>
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  rangeNotFound: () => 'Range not found',
  cellTooLong: () =>
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  tooManyCells: () =>
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  duplicateSheet: (name: string) =>
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  notSupportedFor: (type: string) => `The action is not supported for ${type} sheet`,
  lastSheet: () => "You can't remove all the sheets in a document.",
  lastVisibleSheet: () => "You can't hide all the sheets in a document.",
  allRowsDeleted: () => "You can't delete all the rows on the sheet.",
  allColumnsDeleted: () => "You can't delete all the columns on the sheet.",
  outOfBoundsRows: () => 'Those rows are out of bounds.',
  outOfBoundsColumns: () => 'Those columns are out of bounds.',
  protectedCell: () =>
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  invalidListData: (a1: string, values: readonly string[]) =>
    `The data you entered in cell ${a1} violates the data validation rules set on this cell. Please enter one of the following values: ${values.join(', ')}.`,
  metadataPlace: () =>
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  typedColumns: () => 'This operation is not allowed on cells in typed columns.',
  mergedMove: () => 'You must select all cells in a merged range to merge or unmerge them.',
  mergeAcrossFrozen: (dimension: 'rows' | 'columns') =>
    `You can't merge frozen and non-frozen ${dimension}.`,
  freezeThroughMerge: (dimension: 'rows' | 'columns') =>
    `You can't freeze ${dimension} which contain only part of a merged cell.`,
  circular: () =>
    'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
  volatileReference: () =>
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
  unresolvedSheet: (name: string) => `Unresolved sheet name '${name}'.`,
  spillBlocked: (a1: string) =>
    `Array result was not expanded because it would overwrite data in ${a1}.`,
  spillOutside: () =>
    'Result was not automatically expanded, please insert more rows or columns to expand the result.',
} as const;

/** An error of Sheets; in the script it is an Error named 'Exception', as in Apps Script. */
export class SheetsError extends Error {
  override readonly name = 'Exception';
}
