// Entry of the child process: plain JavaScript, so that it runs alike beside the sources (Jest) and in dist/.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

const require = createRequire(import.meta.url);
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');

/** The one folder that a document may read. */
const templates = process.argv[2];
const fonts = dirname(require.resolve('@expo-google-fonts/tinos/package.json'));

const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: [fonts] }] });

/** PDF/A-2a where every letter has a glyph; a name in letters that our fonts lack must not stop a receipt. */
function compile(template, inputs) {
  const document = { mainFilePath: join(templates, template), inputs };
  try {
    return compiler.pdf(document, { pdfStandard: 'a-2a' });
  } catch (failure) {
    if (!String(failure).includes('PDF/A-2a error')) throw failure;
    return compiler.pdf(document, { pdfTags: true });
  } finally {
    compiler.evictCache(0);
  }
}

/** Typst leaves the tables from glyph to letter, 2 KiB a font, as plain text. */
function deflateLetterTables({ context }) {
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Type')) !== PDFName.of('CMap')) continue;
    if (object.dict.has(PDFName.of('Filter'))) continue;
    context.assign(reference, context.flateStream(object.contents, { Type: 'CMap', WMode: 0 }));
  }
}

/**
 * The document on the first sheet that takes it on one page, else on the last. Packed: the tags are hundreds of
 * small objects, which Typst writes one by one and which make a third of the file.
 */
async function print({ template, data, sheets }) {
  let document;
  for (const sheet of sheets) {
    document = await PDFDocument.load(compile(template, { data, sheet }), { updateMetadata: false });
    if (document.getPageCount() === 1) break;
  }
  deflateLetterTables(document);
  return document.save({ useObjectStreams: true });
}

// Ctrl-C reaches the whole group at once; the parent still has prints to finish and closes the channel when done.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit(0));
process.on('message', async (job) => {
  try {
    process.send({ id: job.id, pdf: await print(job) });
  } catch (failure) {
    process.send({ id: job.id, fault: String(failure).slice(0, 500) });
  }
});
