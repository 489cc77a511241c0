export { PdfPrinter, type PrintOrder } from './pdf-printer.js';
export { PrintError, type TypstLimits } from './typst-process.js';
