/** A rectangle of cells; row and column are zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle in Univer's form; the end row and column are included. */
export interface Corners {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export function cornersOf({ row, column, rows, columns }: Area): Corners {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

export function areaOfCorners(corners: Corners): Area {
  return {
    row: corners.startRow,
    column: corners.startColumn,
    rows: corners.endRow - corners.startRow + 1,
    columns: corners.endColumn - corners.startColumn + 1,
  };
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/**
 * Calls `visit` for each cell, row by row, with its position in the sheet and its offset in the
 * area.
 */
export function eachCell(
  area: Area,
  visit: (row: number, column: number, rowOffset: number, columnOffset: number) => void,
): void {
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) visit(area.row + r, area.column + c, r, c);
  }
}

/** Reads each cell of an area into rows. */
export function mapCells<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = new Array(area.rows);
  for (let r = 0; r < area.rows; r++) {
    const row: T[] = new Array(area.columns);
    for (let c = 0; c < area.columns; c++) row[c] = read(area.row + r, area.column + c);
    rows[r] = row;
  }
  return rows;
}
