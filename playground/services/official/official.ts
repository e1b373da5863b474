import officialMembers from './official-members.json';

type Classes = (typeof officialMembers)['classes'];

/** The name of a Google class that the host implements in part. */
export type ClassName = keyof Classes;
/** The name of a method that the class has in Apps Script. */
export type MethodName<Name extends ClassName> = keyof Classes[Name]['methods'] & string;
export type EnumName = keyof (typeof officialMembers)['enums'];

interface ClassFacts {
  readonly methods: Readonly<Record<string, readonly string[]>>;
  readonly enums: Readonly<Record<string, EnumName>>;
}

/** Google's classes by name, with all their methods and enumerations. */
export const officialClasses = officialMembers.classes as unknown as Readonly<
  Record<ClassName, ClassFacts>
>;
/** The values of Google's enumerations, in order. */
export const officialEnums: Readonly<Record<EnumName, readonly string[]>> = officialMembers.enums;

const spreadsheetClasses = new Set<string>(
  'Spreadsheet Sheet Range RangeList DataValidation DataValidationBuilder RichTextValue RichTextValueBuilder DeveloperMetadata DeveloperMetadataFinder DeveloperMetadataLocation Protection EmbeddedChart'.split(
    ' ',
  ),
);

/** A class's name in the error messages of Apps Script, such as 'SpreadsheetApp.Range'. */
export function fullClassName(name: ClassName): string {
  const inSpreadsheet = spreadsheetClasses.has(name) || name.startsWith('Embedded');
  return inSpreadsheet ? `SpreadsheetApp.${name}` : name;
}
