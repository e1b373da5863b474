import { days, paces, percent, whole } from '../../language/format';
import type { NamedReading } from './pointer';
import type { PointerName } from './pointer-names';

const OTHERS = '; of the others’ {otherN} of {otherOf}';
const THEIRS = ', with the others {otherRate';
const OFF = 'median {rate%} off on the {n} ';
const REST = ', {restRate%} on the other {rest}';
const FROM_IT = `[{n} of the {of} won are “{name}”${OTHERS}]`;
const RUSHED = 'skipped {stage} or spent under {limit~} in it';
const COME_FROM = '{part1%} are “{name1}” (the others’: {otherPart1%})';
const WITHIN =
  'the difference stays within each[ ({name1} {own1%} against {other1%}][, {name2} {own2%} against {other2%}][{name1})]';
const LOSSES = '{n} of {of} late losses were for ';
const OPEN = '{n} of {of} open deals ';
const AMOUNT = `median amount {rate}${THEIRS}}`;
const PART = '{ofWhole%} of the shortfall[ (other parts make up for {over%})]';
const CHANGE = '{now/} new deals a week in the last quarter, {before/} before';

/**
 * What each pointer says, with its figures in braces: plain for counts and names, with % for
 * shares, ~ for days, / for so many a week. A part in brackets is left out where a figure of it is
 * missing. Of two texts parted by `|` the first is for a pointer that speaks for its cause.
 */
const SENTENCES: Readonly<Record<PointerName, string>> = {
  'rushed before losses': `{n} of the {of} lost ${RUSHED}; of the others’ lost ones {otherN} of {otherOf}`,
  'reasons of need': `${LOSSES}want of a need or a decision${OTHERS}`,
  'reasons of means': `${LOSSES}budget, authority or timing${OTHERS}`,
  'reasons of offer': `${LOSSES}price, a competitor or a feature${OTHERS}`,
  'same reason': `${LOSSES}“{name}”${OTHERS}`,
  'lets through': `{stage} lets {rate%} through${THEIRS}%}`,
  'lead mix': `${COME_FROM}; by source, {explained%} of the difference goes away|by source, ${WITHIN}`,
  'lost at objections': `{rate%} of the losses fall at {stage}${THEIRS}%}`,
  'part of effort': `${PART}: {now/} first contacts a week, with the others {otherNow/}`,
  'part of mix': PART,
  'part of tactics': PART,
  'part of waiting': `${PART}: {n} of {of} deals still wait before a proposal`,
  'slow before proposal': `{stage} takes {rate~}${THEIRS}~}`,
  'discounted were rushed': `[${OFF}that ${RUSHED}${REST}][{n} of the {of} won ${RUSHED}${OTHERS}]`,
  'cut in negotiation': `{n} of the {of} discounts were given after negotiation began${OTHERS}`,
  'closed at month end': `{n} of the {of} won closed in the last {last} days of a month${OTHERS}`,
  'same discount':
    '{n} of the {of} discounts are exactly {discount%}; the others’ most frequent ones are {otherN} of {otherOf}',
  'discount of a source': `[${OFF}from “{name}”${REST}]${FROM_IT}`,
  'discount of a product': `[${OFF}of “{name}”${REST}]${FROM_IT}`,
  'others fell too': `the others have ${CHANGE}`,
  'fewer than before': CHANGE,
  'source dried up': `“{name}” brings ${CHANGE}`,
  'method mix': `${COME_FROM}|by method, ${WITHIN}`,
  'source mix': `${COME_FROM}|by source, ${WITHIN}`,
  'product mix': `${COME_FROM}|the products do not explain it`,
  'few new deals': `{rate/} new deals a week${THEIRS}/}`,
  'large deals': AMOUNT,
  'no next step': `${OPEN}have no next step ahead${OTHERS}`,
  'no close date': `${OPEN}have no close date ahead${OTHERS}`,
  stalled: `${OPEN}wait longer than usual${OTHERS}`,
  'longest excess': `{stage} takes {rate~}${THEIRS}~}`,
  'fewer won': `{rate%} of the decided deals are won${THEIRS}%}`,
  'smaller won': AMOUNT,
  'pushed dates': `${OPEN}were pushed out twice or more${OTHERS}`,
};

/** What a pointer found, in words with its figures. */
export function pointerSentence({ name, points, figures }: NamedReading): string {
  const [speaking = '', otherwise = speaking] = SENTENCES[name].split('|');
  const keysOfPaces = [...speaking.matchAll(/\{(\w+)\/\}/g)].map(([, key = '']) => key);
  const written = paces(keysOfPaces.map((key) => Number(figures[key])));
  return (points === 'for' ? speaking : otherwise)
    .replace(/\[([^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)/g)].every(([, key = '']) => key in figures)
        ? part.replace(/^\{\w+\}\)/, ')')
        : '',
    )
    .replace(/\{(\w+)([%~/]?)\}/g, (_, key: string, unit: string) => {
      const value = figures[key] ?? '–';
      if (typeof value === 'string') return value;
      if (unit === '/') return written[keysOfPaces.indexOf(key)] ?? '';
      return WRITTEN[unit]?.(value) ?? whole(value);
    });
}

const WRITTEN: Readonly<Record<string, (value: number) => string>> = {
  '%': percent,
  '~': days,
};
