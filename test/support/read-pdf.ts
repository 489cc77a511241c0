import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One page as a reader sees it: size in millimetres, its text with blanks run together. */
export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** A PDF read back. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  /** "2A" where the file declares PDF/A-2a. */
  readonly archival: string;
  readonly pages: readonly ReadPage[];
}

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

const POINTS_PER_MM = 72 / 25.4;
const DPI = 200;

const open = (bytes: Uint8Array): Promise<PdfDocument> => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

/** What the QR code on the first page says, from a raster of 200 dpi as an office printer makes it. */
export async function readPdfQr(bytes: Uint8Array): Promise<string | null> {
  const document = await open(bytes);
  const page = await document.getPage(1);
  const viewport = page.getViewport({ scale: DPI / 72 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  await document.destroy();
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR.default(data, width, height)?.data ?? null;
}

async function readPage(page: PdfPage): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const pieces = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
  return {
    width: Math.round(width / POINTS_PER_MM),
    height: Math.round(height / POINTS_PER_MM),
    text: pieces.join('').replace(/\s+/g, ' '),
  };
}

/** Reads a PDF back with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await open(bytes);
  const { info, metadata } = await document.getMetadata();
  const facts: { Title?: string; Language?: string } = info;
  const xmp = metadata?.getRaw() ?? '';
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(await document.getPage(number)));
  const tagged = (await document.getMarkInfo())?.['Marked'] === true;
  await document.destroy();
  return {
    title: facts.Title ?? '',
    language: facts.Language ?? '',
    tagged,
    archival: ['part', 'conformance'].map((tag) => new RegExp(`<pdfaid:${tag}>(\\w+)<`).exec(xmp)?.[1] ?? '').join(''),
    pages,
  };
}
