import { Anchor, Button, Drawer, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem.js';
import type { StoredFile } from '../api/types.js';
import { Loaded, Waiting } from './loaded.js';

const PdfPages = lazy(() => import('./pdf-pages.js').then(({ PdfPages: shown }) => ({ default: shown })));

/** Steps by which a page is made larger or smaller, and how far. */
const ZOOM_STEP = 1.25;
const LEAST_ZOOM = 0.4;
const MOST_ZOOM = 4;

interface Props {
  readonly file: StoredFile | null;
  readonly onClose: () => void;
}

/** A paper beside the work: it covers no more than half of a wide screen, and the page behind it goes on working. */
export function FileViewer({ file, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={file !== null}
      onClose={onClose}
      position="right"
      size="min(100vw, max(22rem, 46vw))"
      title={file?.name}
      withOverlay={false}
      lockScroll={false}
      trapFocus={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      classNames={{ body: 'viewer-body', content: 'viewer no-print' }}
    >
      {file === null ? null : <Shown key={file.id} file={file} />}
    </Drawer>
  );
}

function Shown({ file }: { readonly file: StoredFile }) {
  const { t } = useTranslation();
  const [zoom, setZoom] = useState(1);
  const [turned, setTurned] = useState(0);
  const content = useQuery({ queryKey: ['file', file.id], queryFn: () => contentOf(file), staleTime: Infinity, gcTime: 60_000, retry: false });
  const step = (factor: number) => setZoom((before) => Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, before * factor)));
  const pages = file.mediaType === 'application/pdf';
  const picture = /^image\/(jpeg|png|webp)$/.test(file.mediaType);
  return (
    <>
      <Group gap="xs" mb="xs">
        {pages || picture ? (
          <>
            <Button size="compact-sm" variant="default" aria-label={t('viewer.larger')} onClick={() => step(ZOOM_STEP)}>
              +
            </Button>
            <Button size="compact-sm" variant="default" aria-label={t('viewer.smaller')} onClick={() => step(1 / ZOOM_STEP)}>
              –
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setTurned((before) => (before + 90) % 360)}>
              {t('viewer.turn')}
            </Button>
          </>
        ) : null}
        <Anchor href={file.url} download size="sm">
          {t('viewer.download')}
        </Anchor>
      </Group>
      <Loaded query={content}>
        {(blob) =>
          pages ? (
            <Suspense fallback={<Waiting lines={8} />}>
              <PdfPages blob={blob} name={file.name} zoom={zoom} turned={turned} />
            </Suspense>
          ) : picture ? (
            <Picture blob={blob} name={file.name} zoom={zoom} turned={turned} />
          ) : (
            <Text size="sm">{t('viewer.download-only')}</Text>
          )
        }
      </Loaded>
    </>
  );
}

/** Files are only ever given as attachments: their content is fetched and drawn here. */
async function contentOf({ url }: StoredFile): Promise<Blob> {
  const answer = await fetch(url).catch(() => {
    throw new ProblemError(0, {});
  });
  if (!answer.ok) throw await ProblemError.from(answer);
  return answer.blob();
}

interface PictureProps {
  readonly blob: Blob;
  readonly name: string;
  readonly zoom: number;
  readonly turned: number;
}

function Picture({ blob, name, zoom, turned }: PictureProps) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return (
    <div className="viewer-pages" tabIndex={0} role="group" aria-label={name}>
      {url === undefined ? null : <img src={url} alt={name} style={{ inlineSize: `${zoom * 100}%`, rotate: `${turned}deg` }} />}
    </div>
  );
}
