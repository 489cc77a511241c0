/** What every CSV file of ours is: RFC 4180 in UTF-8 with its mark, so that Excel reads Vietnamese; no cell that a spreadsheet would compute. */
export const CSV_OPTIONS = { bom: true, escape_formulas: true, record_delimiter: 'windows' } as const;
