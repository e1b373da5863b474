import { inflateSync } from 'node:zlib';

/**
 * The texts of a PDF as Chromium writes it, a list of drawn lines a page. It reads no other PDFs:
 * fonts of two bytes a letter, each with a table of what its letters mean.
 */
export function pdfPages(pdf: Buffer): string[][] {
  const objects = objectsOf(pdf.toString('latin1'));
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  return pages.map(({ head }) => {
    const fonts = new Map<string, ReadonlyMap<string, string>>();
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1];
      fonts.set(name, letters(objects.get(table ?? '')?.stream ?? ''));
    }
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream ?? '';
    return linesOf(content, fonts);
  });
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

function objectsOf(text: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const [, id = '', body = ''] of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', packed] = body.split('stream\n', 2);
    const isText = packed !== undefined && head.includes('/FlateDecode') && !/Length1/.test(head);
    const stream = isText ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1') : '';
    objects.set(id, { head, stream });
  }
  return objects;
}

/** What each code of a font stands for. */
function letters(table: string): Map<string, string> {
  const found = new Map<string, string>();
  const put = (code: number, letter: number): void => {
    const key = code.toString(16).padStart(4, '0').toUpperCase();
    found.set(key, String.fromCodePoint(letter).normalize('NFKC'));
  };
  for (const [, codes = ''] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', letter = ''] of codes.matchAll(/<(\w+)> <(\w+)>/g)) {
      put(Number.parseInt(code, 16), Number.parseInt(letter, 16));
    }
  }
  for (const [, codes = ''] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', letter = ''] of codes.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      for (let code = first; code <= last; code++) {
        put(code, Number.parseInt(letter, 16) + code - first);
      }
    }
  }
  return found;
}

function linesOf(
  content: string,
  fonts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string[] {
  return [...content.matchAll(/BT\n([\s\S]*?)ET/g)].map(([, drawn = '']) => {
    let font: ReadonlyMap<string, string> = new Map();
    let line = '';
    for (const [, name, codes] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)> Tj/g)) {
      if (name !== undefined) font = fonts.get(name) ?? new Map();
      for (const code of codes?.match(/.{4}/g) ?? []) line += font.get(code) ?? '�';
    }
    return line;
  });
}
