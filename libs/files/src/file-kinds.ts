/** A kind of file that is taken in: its media type by content, and the endings that go with it. */
export interface FileKind {
  readonly mediaType: string;
  readonly endings: readonly string[];
}

/** What papers, results and evidence come as. No markup, no macros, no archives: nothing that acts when it is opened. */
export const FILE_KINDS: readonly FileKind[] = [
  { mediaType: 'application/pdf', endings: ['pdf'] },
  { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jfif'] },
  { mediaType: 'image/png', endings: ['png'] },
  { mediaType: 'image/webp', endings: ['webp'] },
  { mediaType: 'image/heic', endings: ['heic', 'heif'] },
  { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  { mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
];

const SAME: Readonly<Record<string, string>> = { 'image/heif': 'image/heic', 'image/heic-sequence': 'image/heic', 'image/heif-sequence': 'image/heic' };

/** The kind of a media type that was found in a file's content; `undefined` when such files are not taken. */
export function kindOf(mediaType: string): FileKind | undefined {
  return FILE_KINDS.find((kind) => kind.mediaType === (SAME[mediaType] ?? mediaType));
}
