import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { DropDown, TemplateTab } from './template-tab';

const SHEET = 'xl/worksheets/sheet{id}.xml';

/**
 * What the writer of Excel files needs to put drop-downs into them, which it does not know itself.
 *
 * @param tabs the tabs in the order of the workbook
 */
export function dropDownFeature(tabs: readonly TemplateTab[]) {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }) => {
            const dropDowns = tabs[sheetIndex]?.dropDowns ?? [];
            if (dropDowns.length === 0) return xml;
            const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
            const element = `<dataValidations count="${dropDowns.length}">${dropDowns.map(markupOf).join('')}</dataValidations>`;
            return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');
          },
        },
      },
    },
  };
}

/** Excel takes at most so many characters of choices. */
const MOST_CHARACTERS = 255;

function markupOf({ column, lastRow, choices, isOpen }: DropDown): string {
  const listed = choices.join(',');
  if (listed.length > MOST_CHARACTERS || choices.some((choice) => /[,"]/.test(choice))) {
    throw new Error(`These choices cannot be a drop-down of Excel: ${listed}`);
  }
  const cells = `${getCellAddress(1, column)}:${getCellAddress(lastRow - 1, column)}`;
  // Without an error message other values are taken too.
  const strict = isOpen ? '' : ' showErrorMessage="1"';
  return `<dataValidation type="list" allowBlank="1"${strict} sqref="${cells}"><formula1>"${sanitizeTextContent(listed)}"</formula1></dataValidation>`;
}
