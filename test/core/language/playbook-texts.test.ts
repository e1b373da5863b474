import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../tools/languages.mjs';
import { textsIn } from '../../../tools/sentences/texts-in.mjs';

const CORE = 'src/core';
const PLAYBOOK = `${CORE}/playbook`;

/** What is called by its names in all languages is so in each. */
const IN_EVERY_LANGUAGE = new Set(['nameIn', 'names', 'en', ...LANGUAGES.map(({ tag }) => tag)]);

/** Directions of a pattern's signals, which a type puts together. */
const DIRECTION = /^(clearly|not) (low|high)$/;

/** The quotation marks of each language, and what else it writes that others quote with. */
const MARKS: Readonly<Record<string, readonly [opening: string, closing: string, other: string]>> =
  {
    de: ['„', '“', ''],
    es: ['“', '”', ''],
    fr: ['«\u00A0', '\u00A0»', '’'],
    pt: ['“', '”', ''],
  };

const CODES = codesOf(filesIn(CORE).filter((file) => !file.startsWith(`${CORE}/language/`)));
const TEXTS = new Set(textsOf(IN_EVERY_LANGUAGE).filter(isRead));

describe.each(LANGUAGES)('the texts of the playbook in $folder', async ({ folder, tag }) => {
  const { PLAYBOOK_TEXTS } = (await import(
    `../../../src/core/language/${folder}/playbook-texts.ts`
  )) as { PLAYBOOK_TEXTS: Readonly<Record<string, string>> };

  it('are there for each that people read', () => {
    expect([...TEXTS].filter((text) => !Object.hasOwn(PLAYBOOK_TEXTS, text))).toEqual([]);
  });

  it('are there for no other', () => {
    expect(Object.keys(PLAYBOOK_TEXTS).filter((text) => !TEXTS.has(text))).toEqual([]);
  });

  it('change no name that is read in every language', () => {
    const all = textsOf(new Set());
    const counts = (texts: readonly string[], text: string): number =>
      texts.filter((each) => each === text).length;
    const others = textsOf(IN_EVERY_LANGUAGE);
    const changed = Object.keys(PLAYBOOK_TEXTS).filter(
      (text) => counts(all, text) !== counts(others, text),
    );
    expect(changed).toEqual([]);
  });

  it('have the same places to fill in, and end alike', () => {
    const marks = (text: string): string =>
      `${(text.match(/\{\w+\}/g) ?? []).sort().join()} ${/[.?]?$/.exec(text)?.[0]}`;
    const other = Object.entries(PLAYBOOK_TEXTS).filter(
      ([english, own]) => marks(english) !== marks(own),
    );
    expect(other).toEqual([]);
  });

  it('quote as the language does, and begin and end with a letter or a mark', () => {
    const [opening, closing, other] = MARKS[tag] as readonly [string, string, string];
    const quotations = new RegExp(`${opening}[^${opening}${closing}]+${closing}`, 'g');
    const marks = [...'"\'„“”«»‘’'].filter((mark) => mark !== other);
    for (const text of Object.values(PLAYBOOK_TEXTS)) {
      expect(text).toMatch(/^[\p{L}„“«¿{](.*[\p{L}.?}“”»])?$/u);
      expect(
        marks.filter((mark) => text.replace(quotations, '').includes(mark)),
        text,
      ).toEqual([]);
    }
  });
});

it('the playbook puts no sentence together', () => {
  const glued = textsOf(IN_EVERY_LANGUAGE).filter((text) => /….*\p{L}{2}|\p{L}{2}.*…/u.test(text));
  expect(glued).toEqual([]);
});

/** The texts of all files of the playbook. */
function textsOf(skipped: ReadonlySet<string>): string[] {
  return filesIn(PLAYBOOK).flatMap((file) =>
    textsIn(file, readFileSync(file, 'utf8'), skipped).map(({ text }) => text),
  );
}

/** Whether people read a text: what is a code is spelt by a type or is a key. */
function isRead(text: string): boolean {
  const isOfWords = /\p{L}{2}/u.test(text) && /^\p{Lu}| /u.test(text);
  return isOfWords && !CODES.has(text) && !DIRECTION.test(text);
}

/** Literals of types, and keys of objects. */
function codesOf(files: readonly string[]): ReadonlySet<string> {
  const codes = new Set<string>();
  const visit = (node: ts.Node, isInType: boolean): void => {
    if (ts.isStringLiteral(node) && isInType) codes.add(node.text);
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) codes.add(node.name.text);
    ts.forEachChild(node, (child) => visit(child, isInType || ts.isTypeNode(node)));
  };
  for (const file of files) {
    visit(
      ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
      false,
    );
  }
  return codes;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'));
}
