import type { IStyleData } from '@univerjs/core';
import { isAutomatic } from '../formats/number-format';
import { colorCode } from './colors';
import { type EnumValue, enumValue } from './enums';
import type { RangeHandle } from './handles';
import type { Members } from './member';
import { type StyleProperty, styleMethods } from './style-property';

/** Fields that are null, which Univer takes out of a style; its types allow null for some only. */
const style = (fields: Record<string, unknown>) => fields as IStyleData;

const weight = styleMethods<string>({
  read: ({ bl }) => (bl ? 'bold' : 'normal'),
  write: (value) => style({ bl: value === 'bold' ? 1 : null }),
});
const slant = styleMethods<string>({
  read: ({ it }) => (it ? 'italic' : 'normal'),
  write: (value) => style({ it: value === 'italic' ? 1 : null }),
});
const line = styleMethods<string>({
  read: ({ ul, st }) => (ul?.s ? 'underline' : st?.s ? 'line-through' : 'none'),
  write: (value) =>
    style({
      ul: value === 'underline' ? { s: 1 } : null,
      st: value === 'line-through' ? { s: 1 } : null,
    }),
});
const size = styleMethods<number>({
  read: ({ fs }) => fs ?? 10,
  write: (value) => style({ fs: value }),
});
const family = styleMethods<string>({
  read: ({ ff }) => ff ?? 'Arial',
  write: (value) => style({ ff: value }),
});
const color = styleMethods<string>({
  read: ({ cl }) => cl?.rgb ?? '#000000',
  write: (value) => style({ cl: value ? { rgb: colorCode(value) } : null }),
});
const background = styleMethods<string>({
  read: ({ bg }) => bg?.rgb ?? '#ffffff',
  write: (value) => style({ bg: value ? { rgb: colorCode(value) } : null }),
});
const numberFormat = styleMethods<string>({
  read: ({ n }) => (isAutomatic(n?.pattern) ? '0.###############' : (n?.pattern ?? '')),
  write: (value) => style({ n: value && !isAutomatic(value) ? { pattern: value } : null }),
});

const horizontal: Readonly<Record<string, number>> = { left: 1, center: 2, right: 3 };
const vertical: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const strategies = ['OVERFLOW', 'CLIP', 'WRAP'] as const;

const alignment = styleMethods<string>({
  read: ({ ht }) => nameOf(horizontal, ht) ?? 'general',
  write: (value) => style({ ht: horizontal[value ?? ''] ?? null }),
});
const verticalAlignment = styleMethods<string>({
  read: ({ vt }) => nameOf(vertical, vt) ?? 'bottom',
  write: (value) => style({ vt: vertical[value ?? ''] ?? null }),
});
const wrapStrategy: StyleProperty<EnumValue> = {
  // Univer numbers them from 1 in this order.
  read: ({ tb }) => enumValue('WrapStrategy', strategies[(tb ?? 1) - 1] ?? 'OVERFLOW'),
  write: (value) => style({ tb: value ? strategies.indexOf(value.name as 'OVERFLOW') + 1 : null }),
};
const wrapping = styleMethods(wrapStrategy);
const wrap = styleMethods<boolean>({
  read: ({ tb }) => tb === 3,
  write: (value) => style({ tb: value ? 3 : 1 }),
});

/** The look of cells: fonts, colours, number formats, alignment. */
export const rangeFormats: Members<'Range', RangeHandle> = {
  getFontWeight: weight.get,
  getFontWeights: weight.getAll,
  setFontWeight: weight.set,
  setFontWeights: weight.setAll,
  getFontStyle: slant.get,
  getFontStyles: slant.getAll,
  setFontStyle: slant.set,
  setFontStyles: slant.setAll,
  getFontLine: line.get,
  getFontLines: line.getAll,
  setFontLine: line.set,
  setFontLines: line.setAll,
  getFontSize: size.get,
  getFontSizes: size.getAll,
  setFontSize: size.set,
  setFontSizes: size.setAll,
  getFontFamily: family.get,
  getFontFamilies: family.getAll,
  setFontFamily: family.set,
  setFontFamilies: family.setAll,
  getFontColor: color.get,
  getFontColors: color.getAll,
  setFontColor: color.set,
  setFontColors: color.setAll,
  getBackground: background.get,
  getBackgrounds: background.getAll,
  setBackground: background.set,
  setBackgrounds: background.setAll,
  getNumberFormat: numberFormat.get,
  getNumberFormats: numberFormat.getAll,
  setNumberFormat: numberFormat.set,
  setNumberFormats: numberFormat.setAll,
  getHorizontalAlignment: alignment.get,
  getHorizontalAlignments: alignment.getAll,
  setHorizontalAlignment: alignment.set,
  setHorizontalAlignments: alignment.setAll,
  getVerticalAlignment: verticalAlignment.get,
  getVerticalAlignments: verticalAlignment.getAll,
  setVerticalAlignment: verticalAlignment.set,
  setVerticalAlignments: verticalAlignment.setAll,
  getWrap: wrap.get,
  getWraps: wrap.getAll,
  setWrap: wrap.set,
  setWraps: wrap.setAll,
  getWrapStrategy: wrapping.get,
  getWrapStrategies: wrapping.getAll,
  setWrapStrategy: wrapping.set,
  setWrapStrategies: wrapping.setAll,
};

function nameOf(numbers: Readonly<Record<string, number>>, wanted: unknown): string | null {
  return Object.entries(numbers).find(([, number]) => number === wanted)?.[0] ?? null;
}
