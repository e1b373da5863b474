/** Members of Google's classes, read from the declarations of @types/google-apps-script. */
export interface OfficialMembers {
  readonly classes: Readonly<Record<string, OfficialClass>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

interface OfficialClass {
  /**
   * For each method the parameters of its overloads, as declared: 'row: Integer, column: Integer'.
   */
  readonly methods: Readonly<Record<string, readonly string[]>>;
  /** For each property that is an enumeration, the enumeration's name. */
  readonly enums: Readonly<Record<string, string>>;
}

/** The classes that the host implements in part. */
const CLASSES =
  `SpreadsheetApp Spreadsheet Sheet Range RangeList DataValidation DataValidationBuilder RichTextValue
  RichTextValueBuilder DeveloperMetadata DeveloperMetadataFinder DeveloperMetadataLocation Protection
  EmbeddedChart EmbeddedChartBuilder EmbeddedBarChartBuilder EmbeddedComboChartBuilder Ui Menu
  PromptResponse Console Session
  PropertiesService Properties LockService Lock HtmlService HtmlOutput HtmlTemplate ScriptApp AuthorizationInfo
  Utilities`.split(/\s+/);

/**
 * Reads the declarations.
 * @param declarations the texts of the package's .d.ts files
 */
export function extractOfficialMembers(declarations: readonly string[]): OfficialMembers {
  const text = declarations
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
  const classes: Record<string, OfficialClass> = {};
  const enums: Record<string, string[]> = {};
  for (const name of CLASSES) {
    const body = bodyOf(text, `interface ${name} `);
    const methods: Record<string, string[]> = {};
    const properties: Record<string, string> = {};
    for (const statement of statements(body)) {
      const property = /^(\w+): typeof (?:[\w.]+\.)?(\w+)$/.exec(statement);
      const method = /^(\w+)\(([\s\S]*)\)(?::[\s\S]*)?$/.exec(statement);
      if (property?.[1] && property[2]) properties[property[1]] = property[2];
      else if (method?.[1]) {
        methods[method[1]] ??= [];
        methods[method[1]]?.push(parametersOf(method[2] ?? ''));
      }
    }
    if (Object.keys(methods).length + Object.keys(properties).length === 0) {
      throw new Error(`The declarations have no class ${name}.`);
    }
    classes[name] = { methods, enums: properties };
    for (const enumName of Object.values(properties)) {
      enums[enumName] ??= bodyOf(text, `enum ${enumName} `).match(/\w+/g) ?? [];
    }
  }
  return { classes, enums };
}

function bodyOf(text: string, opening: string): string {
  const start = text.indexOf(opening);
  if (start < 0) return '';
  const open = text.indexOf('{', start);
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return text.slice(open + 1, at);
  }
  return '';
}

/** Splits a body at the semicolons outside brackets. */
function statements(body: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < body.length; at++) {
    const character = body[at] ?? '';
    if ('{(['.includes(character)) depth++;
    else if ('})]'.includes(character)) depth--;
    else if (character === ';' && depth === 0) {
      found.push(body.slice(start, at).replace(/\s+/g, ' ').trim());
      start = at + 1;
    }
  }
  return found;
}

/** Parameters without what the return type added: the match is greedy over the closing bracket. */
function parametersOf(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if ('{(['.includes(character)) depth++;
    else if ('})]'.includes(character) && --depth < 0) return clean(text.slice(0, at));
  }
  return clean(text);
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/,\s*$/, '').trim();
}
