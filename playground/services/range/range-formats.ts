import type { IStyleData } from '../../univer/types';
import { HORIZONTAL, nameOfCode, VERTICAL, WRAPPING } from '../../workbook/cells/style-codes';
import { isAutomatic } from '../../workbook/text/number-format';
import type { RangeHandle } from '../handles';
import type { Members } from '../member';
import { colorCode } from './colors';
import { styleMethods } from './style-property';

/**
 * A change of style. Univer removes fields that are null, which its types allow for some fields
 * only.
 */
const style = (fields: Record<string, unknown>) => fields as IStyleData;

const weight = styleMethods<string>({
  read: ({ bl }) => (bl ? 'bold' : 'normal'),
  write: (value) => style({ bl: value === 'bold' ? 1 : null }),
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

const alignment = styleMethods<string>({
  read: ({ ht }) => nameOfCode(HORIZONTAL, ht) ?? 'general',
  // A name that Sheets does not know changes nothing and is not refused.
  write: (value) => alignmentChange('ht', HORIZONTAL, value),
});
const verticalAlignment = styleMethods<string>({
  read: ({ vt }) => nameOfCode(VERTICAL, vt) ?? 'bottom',
  write: (value) => alignmentChange('vt', VERTICAL, value),
});
const wrap = styleMethods<boolean>({
  read: ({ tb }) => tb === WRAPPING.wrap,
  write: (value) => style({ tb: value ? WRAPPING.wrap : WRAPPING.overflow }),
});

/** The look of cells: fonts, colours, number formats, alignment. */
export const rangeFormats: Members<'Range', RangeHandle> = {
  getFontWeight: weight.get,
  setFontWeight: weight.set,
  setFontWeights: weight.setAll,
  getFontSize: size.get,
  setFontSizes: size.setAll,
  getFontFamily: family.get,
  setFontFamily: family.set,
  getFontColor: color.get,
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
  setHorizontalAlignment: alignment.set,
  setHorizontalAlignments: alignment.setAll,
  getVerticalAlignment: verticalAlignment.get,
  setVerticalAlignment: verticalAlignment.set,
  getWrap: wrap.get,
  setWrap: wrap.set,
  setWraps: wrap.setAll,
};

function alignmentChange(
  field: 'ht' | 'vt',
  numbers: Readonly<Record<string, number>>,
  name: string | null,
): IStyleData {
  if (name === null || name === 'normal') return style({ [field]: null });
  const number = numbers[name];
  return number === undefined ? {} : style({ [field]: number });
}
