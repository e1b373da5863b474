import { type RichTextBuilderHandle, RichTextHandle, type TextLink } from '../handles';
import { type Members, reads } from '../member';

export const richTextValue: Members<'RichTextValue', RichTextHandle> = {
  getText: reads(({ text }) => text),
  getLinkUrl: reads(({ text, links }, start = 0, end = text.length) => linkOf(links, start, end)),
};

export const richTextValueBuilder: Members<'RichTextValueBuilder', RichTextBuilderHandle> = {
  setText: reads((builder, text: string) => {
    builder.text = text;
    builder.links = [];
    return builder;
  }),
  setLinkUrl: reads((builder, ...args: (string | number | null)[]) => {
    const { start, end, url } = part(builder, args);
    const others = builder.links.filter((link) => link.start !== start || link.end !== end);
    const links = url === null ? others : [...others, { start, end, url }];
    builder.links = links.sort((one, other) => one.start - other.start);
    return builder;
  }),
  build: reads(({ execution, text, links }) => new RichTextHandle(execution, text, links)),
};

/** Arguments are (url) for the whole text or (start, end, url) for a part. */
function part({ text }: RichTextBuilderHandle, args: readonly (string | number | null)[]) {
  if (args.length < 3) return { start: 0, end: text.length, url: args[0] as string | null };
  const [start, end, url] = args as [number, number, string | null];
  if (start < 0 || end > text.length || start >= end) {
    throw new Error('Invalid argument: endOffset');
  }
  return { start, end, url };
}

/** The link of a part, or null where it has none or more than one. */
function linkOf(links: readonly TextLink[], start: number, end: number): string | null {
  const found = links.find((link) => link.start <= start && link.end >= end);
  return found?.url ?? null;
}
