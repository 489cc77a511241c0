import { Button, Text } from '@mantine/core';
import type { StoredFile } from '../api/types.js';
import { shownBytes } from '../format/figures.js';

interface Props {
  readonly file: StoredFile;
  readonly onOpen: (file: StoredFile) => void;
}

/** A file by its name, which opens it beside the page. */
export function FileName({ file, onOpen }: Props) {
  return (
    <span className="file-name">
      <Button variant="subtle" size="compact-sm" onClick={() => onOpen(file)}>
        {file.name}
      </Button>
      <Text span size="xs" c="dimmed">
        {shownBytes(file.bytes)}
      </Text>
    </span>
  );
}
