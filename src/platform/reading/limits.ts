/** What one reading may cost. The defaults suit an upload by a person. */
export type ReadingLimits = {
  readonly bytes: number;
  readonly pages: number;
  /** Of the processor's time: a busy machine makes no file unreadable. */
  readonly seconds: number;
  /** Greatest size of a packed file (docx, xlsx) when unpacked. */
  readonly unpackedBytes: number;
  /** Rows times columns of all sheets of a workbook, by the references of their cells. */
  readonly cells: number;
};

export const usualLimits: ReadingLimits = {
  bytes: 200 * 1024 * 1024,
  pages: 5000,
  seconds: 60,
  unpackedBytes: 500 * 1024 * 1024,
  cells: 2_000_000,
};
