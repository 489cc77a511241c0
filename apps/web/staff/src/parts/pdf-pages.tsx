import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from './loaded.js';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Pages that are drawn at once; of a longer paper the rest comes when it is asked for. */
const PAGES = 30;

interface Props {
  readonly blob: Blob;
  readonly name: string;
  readonly zoom: number;
  /** Degrees, a multiple of 90. */
  readonly turned: number;
}

/** The pages of a PDF, one below the other, with their text for those who do not see them. */
export function PdfPages({ blob, name, zoom, turned }: Props) {
  const opened = useQuery({
    queryKey: ['file', 'pages', name, blob.size],
    queryFn: async () => getDocument({ data: await blob.arrayBuffer(), isEvalSupported: false, useSystemFonts: true }).promise,
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  return (
    <Loaded query={opened}>
      {(pdf: PDFDocumentProxy) => (
        <div className="viewer-pages" tabIndex={0} role="group" aria-label={name}>
          {Array.from({ length: Math.min(pdf.numPages, PAGES) }, (_, place) => (
            <PdfPage key={place} pdf={pdf} number={place + 1} zoom={zoom} turned={turned} />
          ))}
        </div>
      )}
    </Loaded>
  );
}

interface PageProps extends Omit<Props, 'blob' | 'name'> {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
}

function PdfPage({ pdf, number, zoom, turned }: PageProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState('');
  useEffect(() => {
    let drawing: ReturnType<PDFPageProxy['render']> | null = null;
    let left = false;
    void (async () => {
      const page = await pdf.getPage(number);
      const place = canvas.current;
      if (left || place === null) return;
      const width = (place.parentElement?.clientWidth ?? 600) * zoom;
      const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + turned) % 360 });
      const sharp = page.getViewport({ scale: (width / viewport.width) * Math.min(devicePixelRatio, 2), rotation: (page.rotate + turned) % 360 });
      place.width = sharp.width;
      place.height = sharp.height;
      place.style.inlineSize = `${width}px`;
      drawing = page.render({ canvas: place, viewport: sharp });
      await drawing.promise.catch(() => undefined);
      const { items } = await page.getTextContent();
      if (!left) setWords(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    })();
    return () => {
      left = true;
      drawing?.cancel();
    };
  }, [pdf, number, zoom, turned]);
  return (
    <div>
      <canvas ref={canvas} role="img" aria-label={t('viewer.page', { number, count: pdf.numPages })} />
      <VisuallyHidden>{words}</VisuallyHidden>
    </div>
  );
}
