// A thread of its own for one workbook: plain JavaScript, so that it runs alike beside the sources (Jest) and in dist/.
import { parentPort, workerData } from 'node:worker_threads';
import writeExcelFile from 'write-excel-file/node';

const TYPES = { String, Number, Date };
const { sheet, columns, firstHead, lastHead, font, rows } = workerData;

const cellOf = ({ style: { type, ...style }, value }, height) => ({
  ...style,
  height,
  ...(value === undefined ? {} : { type: TYPES[type], value: type === 'Date' ? new Date(value) : value }),
});

/** What the writer leaves out: as wide as one page, heads repeated on each, numbered pages. */
const titles = `'${sheet.replaceAll("'", "''")}'!$${firstHead}:$${lastHead}`.replaceAll('&', '&amp;');
const printing = {
  files: {
    transform: {
      'xl/workbook.xml': { insert: () => `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${titles}</definedName></definedNames>` },
      'xl/worksheets/sheet{id}.xml': {
        transform: (content) => content.replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>').replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
        insert: () => '<headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter>',
      },
    },
  },
};

const data = rows.map(({ height, cells }) => cells.map((cell) => (cell === null ? null : cellOf(cell, height))));
const file = await writeExcelFile(data, { sheet, columns, orientation: 'landscape', stickyRowsCount: lastHead }, { ...font, features: [printing] }).toBuffer();
parentPort.postMessage(file);
