export * from './records.js';
export * from './load.js';
export * from './checksums.js';
export * from './check-catalog.js';
export { publishCatalog, seedDemoAuthority } from './publish.js';
