/** Which room of the house may use which; docs/architecture.md draws it. Checked by test/architecture/imports.spec.ts. */
const spec = '[.]spec[.]tsx?$';
const code = (path) => ({ path, pathNot: spec });

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'found', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.wasm\\?url$' } },
    {
      name: 'domain-imports-nothing',
      comment: 'Pure: no package, no Node module, no other library. One exception, pure itself: the language of conditions.',
      severity: 'error',
      from: code('^libs/domain/'),
      to: { pathNot: '^(libs/domain/|node_modules/@marcbachmann/cel-js/)' },
    },
    {
      name: 'conditions-in-one-file',
      severity: 'error',
      from: { pathNot: '^libs/domain/src/process/condition[.]ts$' },
      to: { path: '^node_modules/@marcbachmann/cel-js/' },
    },
    { name: 'persistence-leftwards', severity: 'error', from: code('^libs/persistence/'), to: { path: '^(libs|apps)/', pathNot: '^libs/(persistence|domain)/' } },
    { name: 'platform-leftwards', severity: 'error', from: code('^libs/platform/'), to: { path: '^(libs|apps)/', pathNot: '^libs/(platform|persistence|domain|files)/' } },
    { name: 'catalog-leftwards', severity: 'error', from: code('^libs/catalog/'), to: { path: '^(libs|apps)/', pathNot: '^libs/(catalog|persistence|domain)/' } },
    {
      name: 'bpmn-leftwards',
      comment: 'Drawings of processes: pure, with the reader and writer of BPMN alone.',
      severity: 'error',
      from: code('^libs/bpmn/'),
      to: { pathNot: '^(libs/(bpmn|domain)/|node_modules/bpmn-moddle/)' },
    },
    { name: 'print-alone', comment: 'Prints whatever template it is given; it knows no case.', severity: 'error', from: code('^libs/print/'), to: { path: '^(libs|apps)/', pathNot: '^libs/print/' } },
    { name: 'typst-in-print', severity: 'error', from: { pathNot: '^libs/print/' }, to: { path: '^node_modules/(@myriaddreamin/|@expo-google-fonts/)' } },
    { name: 'files-alone', comment: 'Keeps bytes and tells what they are; it knows no case.', severity: 'error', from: code('^libs/files/'), to: { path: '^(libs|apps)/', pathNot: '^libs/files/' } },
    { name: 'moddle-in-bpmn', severity: 'error', from: { pathNot: '^libs/bpmn/' }, to: { path: '^node_modules/bpmn-moddle/' } },
    { name: 'contract-alone', severity: 'error', from: code('^libs/contract/'), to: { path: '^(libs|apps)/', pathNot: '^libs/contract/' } },
    {
      name: 'web-over-http',
      comment: 'The pages know the system by its contract: no store, no catalogue.',
      severity: 'error',
      from: code('^apps/web/(src|citizen)/'),
      to: { path: '^(libs|apps)/', pathNot: '^(apps/web/(src|citizen)|libs/(contract|domain|platform))/' },
    },
    { name: 'staff-pages-over-http', severity: 'error', from: code('^apps/web/staff/'), to: { path: '^(libs|apps)/', pathNot: '^(apps/web/staff|libs/(contract|domain))/' } },
    {
      name: 'apps-apart',
      comment: 'Apps share tables through stores and talk through the outbox; one-stop alone puts them together.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: `^apps/one-stop/|${spec}` },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libraries-by-their-door',
      comment: '`#domain` and its kin: a library is entered by its index alone.',
      severity: 'error',
      from: { path: '^(libs/[^/]+|apps|bench)/' },
      to: { path: '^libs/', pathNot: '^$1/', dependencyTypesNot: ['aliased'] },
    },
    { name: 'typeorm-in-persistence', severity: 'error', from: { pathNot: `^libs/persistence/|${spec}` }, to: { path: '^node_modules/typeorm/' } },
    { name: 'pg-in-persistence', severity: 'error', from: { pathNot: `^(libs/persistence|apps/one-stop|test|bench)/|${spec}` }, to: { path: '^node_modules/(@types/)?pg/' } },
    { name: 'mail-in-channels', severity: 'error', from: { pathNot: `^(apps/notification/src/channels|test)/|${spec}` }, to: { path: '^node_modules/(@types/)?nodemailer/' } },
    { name: 'queue-in-platform', severity: 'error', from: { pathNot: `^(libs/platform|test)/|${spec}` }, to: { path: '^node_modules/(bullmq|@nestjs/bullmq|ioredis)/' } },
    { name: 'no-tests-in-the-product', severity: 'error', from: { path: '^(apps|libs|bench)/', pathNot: spec }, to: { path: `^test/|${spec}` } },
    {
      name: 'no-tools-in-the-product',
      comment: 'What runs in production is in "dependencies". The staff pages are bundled by Vite; `npm run demo` is a tool itself.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: `^apps/(web/staff/|one-stop/src/demo[.]ts$)|${spec}` },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'types', 'default'], exportsFields: ['exports'] },
  },
};
