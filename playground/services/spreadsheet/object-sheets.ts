import { messages, SheetsError } from '../../workbook/messages';
import { EnumValue, enumValue } from '../enums';
import type { SheetHandle } from '../handles';
import type { Member } from '../member';

type SheetMember = Member<SheetHandle>;

/** What a tab without cells can be asked: its name, place and look in the row of tabs. */
const FOR_EVERY_SHEET = new Set([
  'activate',
  'getName',
  'getSheetId',
  'getType',
  'getCharts',
  'getProtections',
  'protect',
  'isSheetHidden',
  'hideSheet',
  'createDeveloperMetadataFinder',
]);

/** The methods of Sheet, of which all that concern cells throw for a chart's or connected sheet. */
export function refusedWithoutCells(
  members: Readonly<Record<string, SheetMember | undefined>>,
): Readonly<Record<string, SheetMember | undefined>> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => {
      if (member === undefined || FOR_EVERY_SHEET.has(name)) return [name, member];
      const run = (sheet: SheetHandle, ...args: never[]): unknown => {
        if (sheet.tab.type !== 'GRID') {
          throw new SheetsError(messages.notSupportedFor(sheet.tab.type));
        }
        return member.run(sheet, ...args);
      };
      return [name, { ...member, run }];
    }),
  );
}

/** The value of SpreadsheetApp.SheetType for a tab. Google's declarations lack DATASOURCE. */
export function typeOf({ tab: { type } }: SheetHandle): EnumValue {
  return type === 'DATASOURCE' ? new EnumValue('SheetType', type, 2) : enumValue('SheetType', type);
}
