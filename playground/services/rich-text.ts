import {
  RichTextBuilderHandle,
  RichTextHandle,
  type TextLook,
  type TextRun,
  TextStyleBuilderHandle,
  TextStyleHandle,
} from './handles';
import { type Members, reads } from './member';

export const richTextValue: Members<'RichTextValue', RichTextHandle> = {
  getText: reads(({ text }) => text),
  getLinkUrl: reads(({ text, runs }, start = 0, end = text.length) => linkOf(runs, start, end)),
  getStartIndex: reads(({ offset }) => offset),
  getEndIndex: reads(({ offset, text }) => offset + text.length),
  getRuns: reads(({ execution, text, runs, offset }) =>
    splitAt(text, runs).map(
      ([start, end]) =>
        new RichTextHandle(
          execution,
          text.slice(start, end),
          shifted(runs, start, end),
          offset + start,
        ),
    ),
  ),
  getTextStyle: reads(({ execution, runs }, start = 0) => {
    const run = runs.find((candidate) => start >= candidate.start && start < candidate.end);
    return new TextStyleHandle(execution, run?.look ?? {});
  }),
  copy: reads(({ execution, text, runs }) => {
    const builder = new RichTextBuilderHandle(execution);
    builder.text = text;
    builder.runs = [...runs];
    return builder;
  }),
};

export const richTextValueBuilder: Members<'RichTextValueBuilder', RichTextBuilderHandle> = {
  setText: reads((builder, text: string) => {
    builder.text = text;
    builder.runs = [];
    return builder;
  }),
  setLinkUrl: reads((builder, ...args: (string | number | null)[]) => {
    const { start, end, value } = part(builder, args);
    addRun(builder, { start, end, url: value as string | null, look: {} });
    return builder;
  }),
  setTextStyle: reads((builder, ...args: unknown[]) => {
    const { start, end, value } = part(builder, args);
    const look = (value as TextStyleHandle | null)?.look ?? {};
    addRun(builder, { start, end, url: null, look });
    return builder;
  }, 'Of overlapping runs, the link of one and the style of the other are joined; else the later wins'),
  build: reads(({ execution, text, runs }) => new RichTextHandle(execution, text, runs)),
};

export const textStyle: Members<'TextStyle', TextStyleHandle> = {
  isBold: reads(({ look }) => look.bold ?? null),
  isItalic: reads(({ look }) => look.italic ?? null),
  isUnderline: reads(({ look }) => look.underline ?? null),
  isStrikethrough: reads(({ look }) => look.strikethrough ?? null),
  getFontSize: reads(({ look }) => look.size ?? null),
  getFontFamily: reads(({ look }) => look.family ?? null),
  getForegroundColor: reads(({ look }) => look.color ?? null),
  copy: reads(({ execution, look }) => {
    const builder = new TextStyleBuilderHandle(execution);
    builder.look = look;
    return builder;
  }),
};

const setting = <Value>(field: keyof TextLook) =>
  reads((builder: TextStyleBuilderHandle, value: Value) => {
    builder.look = { ...builder.look, [field]: value };
    return builder;
  });

export const textStyleBuilder: Members<'TextStyleBuilder', TextStyleBuilderHandle> = {
  setBold: setting<boolean>('bold'),
  setItalic: setting<boolean>('italic'),
  setUnderline: setting<boolean>('underline'),
  setStrikethrough: setting<boolean>('strikethrough'),
  setFontSize: setting<number>('size'),
  setFontFamily: setting<string>('family'),
  setForegroundColor: setting<string>('color'),
  build: reads(({ execution, look }) => new TextStyleHandle(execution, look)),
};

/** Arguments are (value) for the whole text or (start, end, value) for a part. */
function part(builder: RichTextBuilderHandle, args: readonly unknown[]) {
  if (args.length < 3) return { start: 0, end: builder.text.length, value: args[0] };
  const [start, end, value] = args as [number, number, unknown];
  if (start < 0 || end > builder.text.length || start >= end) {
    throw new Error('Invalid argument: endOffset');
  }
  return { start, end, value };
}

function addRun(builder: RichTextBuilderHandle, run: TextRun): void {
  const same = builder.runs.find(({ start, end }) => start === run.start && end === run.end);
  const merged: TextRun = {
    ...run,
    url: run.url ?? same?.url ?? null,
    look: { ...same?.look, ...run.look },
  };
  builder.runs = [...builder.runs.filter((other) => other !== same), merged].sort(
    (one, other) => one.start - other.start,
  );
}

/** The link of a part, or null where it has none or more than one. */
function linkOf(runs: readonly TextRun[], start: number, end: number): string | null {
  const run = runs.find((candidate) => candidate.start <= start && candidate.end >= end);
  return run?.url ?? null;
}

function splitAt(text: string, runs: readonly TextRun[]): [number, number][] {
  const borders = new Set([0, text.length]);
  for (const { start, end } of runs) borders.add(start).add(end);
  const sorted = [...borders].filter((at) => at <= text.length).sort((one, other) => one - other);
  return sorted.slice(1).map((end, index) => [sorted[index] ?? 0, end]);
}

function shifted(runs: readonly TextRun[], start: number, end: number): TextRun[] {
  return runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => ({
      ...run,
      start: Math.max(run.start, start) - start,
      end: Math.min(run.end, end) - start,
    }));
}
