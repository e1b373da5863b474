import type { ICellData, IStyleData, Nullable, Styles } from '../../univer/types';
import { AUTOMATIC_FORMAT, isDateFormat } from '../text/number-format';

const EMPTY: IStyleData = {};

/**
 * Reads the styles of cells. Univer keeps most of them in a pool under ids whose content never
 * changes, so number formats are cached by id.
 */
export class StyleFacts {
  private readonly formats = new Map<string, string>();

  constructor(private readonly pool: Styles) {}

  of(cell: Nullable<ICellData>): IStyleData {
    return this.pool.getStyleByCell(cell) ?? EMPTY;
  }

  numberFormat(cell: Nullable<ICellData>): string {
    const style = cell?.s;
    if (!style) return AUTOMATIC_FORMAT;
    if (typeof style !== 'string') return style.n?.pattern ?? AUTOMATIC_FORMAT;
    let format = this.formats.get(style);
    if (format === undefined) {
      format = this.of(cell).n?.pattern ?? AUTOMATIC_FORMAT;
      this.formats.set(style, format);
    }
    return format;
  }

  isDate(cell: Nullable<ICellData>): boolean {
    return Boolean(cell?.s) && isDateFormat(this.numberFormat(cell));
  }
}
