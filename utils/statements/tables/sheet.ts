/** One row of a file as its text says it, before anything is understood. */
export interface SheetRow {
  /** `row 17`, counted as a spreadsheet counts; `Sheet2 row 17` where there are several sheets. */
  place: string;
  cells: readonly string[];
}

/** The rows of one sheet or one text file, blank ones left out. */
export interface Sheet {
  name: string | null;
  rows: readonly SheetRow[];
}
