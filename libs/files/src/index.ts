export { FileRefused, FileVault, type KeptFile } from './file-vault.js';
export { FILE_KINDS, kindOf, type FileKind } from './file-kinds.js';
export { cleanFileName } from './file-names.js';
