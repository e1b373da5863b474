import officialMembers from './official-members.json';

type Classes = (typeof officialMembers)['classes'];

/** A class of Google's that the host has something of. */
export type ClassName = keyof Classes;
/** A method that the class has in Apps Script. */
export type MethodName<Name extends ClassName> = keyof Classes[Name]['methods'] & string;
export type EnumName = keyof (typeof officialMembers)['enums'];

interface ClassFacts {
  readonly methods: Readonly<Record<string, readonly string[]>>;
  readonly enums: Readonly<Record<string, EnumName>>;
}

export const officialClasses = officialMembers.classes as unknown as Readonly<
  Record<ClassName, ClassFacts>
>;
export const officialEnums: Readonly<Record<EnumName, readonly string[]>> = officialMembers.enums;

const spreadsheetClasses = new Set<string>(
  'Spreadsheet Sheet Range RangeList DataValidation DataValidationBuilder RichTextValue RichTextValueBuilder DeveloperMetadata DeveloperMetadataFinder DeveloperMetadataLocation Protection EmbeddedChart'.split(
    ' ',
  ),
);

/** A class as error messages of Apps Script call it: 'SpreadsheetApp.Range'. */
export function fullClassName(name: ClassName): string {
  const inSpreadsheet = spreadsheetClasses.has(name) || name.startsWith('Embedded');
  return inSpreadsheet ? `SpreadsheetApp.${name}` : name;
}
