import { Button, Group, Kbd, TextInput } from '@mantine/core';
import { readScan, type Scanned } from '#domain';
import { Suspense, lazy, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageKeys } from './page-keys.js';
import { useScanner } from './use-scanner.js';

const CameraScan = lazy(() => import('./camera-scan.js').then(({ CameraScan: shown }) => ({ default: shown })));

const SCAN_KEY = 'F2';

interface Props {
  readonly label: string;
  readonly autoFocus?: boolean;
  /** Gets what was read; answers what to say about it, or nothing when all is well. */
  readonly onScan: (scanned: Scanned, text: string) => string | null;
}

/** The box that scanners type into and people may too; F2 leads to it. A scan is heard wherever the focus is. */
export function ScanBox({ label, autoFocus = false, onScan }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const [camera, setCamera] = useState(false);
  const read = (text: string) => {
    setTyped('');
    const scanned = readScan(text);
    setSaid(scanned.kind === 'garbled' ? t('scan.garbled') : onScan(scanned, text));
  };
  useScanner(read, (target) => target === box.current);
  usePageKeys([{ keys: SCAN_KEY, label: t('scan.go'), run: () => box.current?.focus() }]);
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (typed.trim() !== '') read(typed);
  };
  return (
    <div className="scan-box" role="search">
      <Group gap="xs" wrap="nowrap" align="start">
        <TextInput
          ref={box}
          aria-label={label}
          placeholder={label}
          style={{ flex: 1 }}
          autoComplete="off"
          spellCheck={false}
          autoFocus={autoFocus}
          value={typed}
          error={said}
          rightSection={<Kbd aria-hidden="true">{SCAN_KEY}</Kbd>}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={enter}
        />
        <Button variant="default" onClick={() => setCamera(!camera)} aria-expanded={camera}>
          {t(camera ? 'scan.camera-off' : 'scan.camera')}
        </Button>
      </Group>
      {camera ? (
        <Suspense fallback={null}>
          <CameraScan
            onRead={(text) => {
              setCamera(false);
              read(text);
            }}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
