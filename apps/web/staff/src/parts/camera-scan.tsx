import { Text } from '@mantine/core';
import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import readerUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Pictures looked at in a second: enough to feel at once, few enough for an old counter machine. */
const LOOK_MS = 200;

prepareZXingModule({ overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? readerUrl : prefix + path) } });

/** The machine's camera, until it has read a QR code. Browsers open it only over HTTPS or on the machine itself. */
export function CameraScan({ onRead }: { readonly onRead: (text: string) => void }) {
  const { t } = useTranslation();
  const video = useRef<HTMLVideoElement>(null);
  const [closed, setClosed] = useState(false);
  const latest = useRef(onRead);
  latest.current = onRead;
  useEffect(() => {
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setInterval> | undefined;
    let left = false;
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    const look = async (place: HTMLVideoElement) => {
      const [found] = await detector.detect(place).catch(() => []);
      if (!left && found) latest.current(found.rawValue);
    };
    void (async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
        const place = video.current;
        if (left || place === null) return stream.getTracks().forEach((track) => track.stop());
        place.srcObject = stream;
        await place.play();
        timer = setInterval(() => void look(place), LOOK_MS);
      } catch {
        setClosed(true);
      }
    })();
    return () => {
      left = true;
      clearInterval(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);
  if (closed) {
    return (
      <Text size="sm" role="alert" mt="xs">
        {t('scan.no-camera')}
      </Text>
    );
  }
  return <video ref={video} className="scan-video" muted playsInline aria-label={t('scan.camera')} />;
}
