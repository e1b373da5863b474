/** The dependency rule of docs/ARCHITECTURE.md. */

/** Any file of the project; packages are none. */
const OURS = '^(src|sidebar|playground|simulation|bench|test|tools)/';

/**
 * The rooms of the core from the bottom up. A room imports rooms that stand before it, never one
 * that stands behind it. A folder of the core that is missing here is an error.
 */
const ROOMS_OF_THE_CORE = [
  'words',
  'calendar',
  'statistics',
  'text',
  'table',
  'tabs',
  'process',
  'deals',
  'history',
  'activities',
  'coaching-log',
  'pipeline',
  'shortfall',
  'metrics',
  'inference',
  'language',
  'playbook',
  'follow-up',
  'report',
  'agenda',
  'deal-page',
];

const roomOrder = ROOMS_OF_THE_CORE.slice(0, -1).map((room, index) => ({
  name: `${room}-imports-lower-rooms-only`,
  severity: 'error',
  from: { path: `^src/core/${room}/` },
  to: { path: `^src/core/(${ROOMS_OF_THE_CORE.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'not even of type imports',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...roomOrder,
    {
      name: 'every-folder-of-the-core-has-a-place',
      severity: 'error',
      from: {},
      to: { path: `^src/core/(?!(${ROOMS_OF_THE_CORE.join('|')})/)[^/]+/` },
    },
    {
      name: 'helpers-import-no-room',
      comment: 'files that stand in src/core itself serve every room',
      severity: 'error',
      from: { path: '^src/core/[^/]+\\.ts$' },
      to: { path: '^src/core/[^/]+/' },
    },
    {
      name: 'core-is-pure',
      comment: 'core imports nothing of the project outside core',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^(src/(?!core/)|sidebar/|playground/|simulation/|bench/|test/|tools/)' },
    },
    {
      name: 'statistics-stand-alone',
      severity: 'error',
      from: { path: '^src/core/statistics/' },
      to: { path: '^src/', pathNot: '^src/core/statistics/' },
    },
    {
      name: 'edges-import-core-only',
      comment: 'functions, sheet and server import core and themselves, never each other',
      severity: 'error',
      from: { path: '^src/(functions|sheet|server)/' },
      to: {
        path: '^src/(functions|sheet|server)/',
        pathNot: ['^src/$1/', '^src/server/spreadsheet-port\\.ts$'],
      },
    },
    {
      name: 'functions-see-no-spreadsheet',
      comment: 'a custom function computes from its arguments alone',
      severity: 'error',
      from: { path: '^src/functions/' },
      to: { path: '^src/(server|sheet)/' },
    },
    {
      name: 'sheet-implements-the-port',
      comment: "the types of the server's port are all that sheet takes from the server",
      severity: 'error',
      from: { path: '^src/sheet/' },
      to: {
        path: '^src/server/spreadsheet-port\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-main-imports-all',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main\\.ts$' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'add-on-never-imports-its-host',
      severity: 'error',
      from: { path: '^(src|sidebar)/' },
      to: { path: '^(playground|simulation|bench|test|tools)/' },
    },
    {
      name: 'sidebar-shares-types-with-server',
      comment: 'the page shares types with the server, and pure functions and texts with core',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: {
        path: '^src/(main|server|sheet|functions)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'univer-is-the-lowest-room',
      severity: 'error',
      from: { path: '^playground/univer/' },
      to: { path: OURS, pathNot: '^playground/univer/' },
    },
    {
      name: 'only-the-univer-room-imports-univer',
      comment: 'types included: playground/univer/types.ts passes them on',
      severity: 'error',
      from: { pathNot: '^playground/univer/' },
      to: { path: '(^|/)@univerjs/' },
    },
    {
      name: 'workbook-imports-univer-only',
      severity: 'error',
      from: { path: '^playground/workbook/' },
      to: { path: OURS, pathNot: '^playground/(workbook|univer)/' },
    },
    {
      name: 'services-import-workbook-and-univer',
      severity: 'error',
      from: { path: '^playground/services/' },
      to: { path: OURS, pathNot: '^playground/(services|workbook|univer)/' },
    },
    {
      name: 'host-imports-no-face',
      comment: 'neither the page nor the command line; of src it sees types',
      severity: 'error',
      from: { path: '^playground/host/' },
      to: { path: OURS, pathNot: '^(playground/(host|services|workbook|univer)/|src/)' },
    },
    {
      name: 'web-and-node-stand-apart',
      severity: 'error',
      from: { path: '^playground/(web/(?!server/)|host/(?!node/)|univer/page-kit)' },
      to: {
        path: '^playground/(host/node/|univer/headless-entry|web/server/|index\\.ts|command-line/)',
      },
    },
    {
      name: 'node-and-web-stand-apart',
      severity: 'error',
      from: { path: '^playground/(host/node/|univer/headless-entry|index\\.ts)' },
      to: { path: '^playground/(web/|univer/page-kit)' },
    },
    {
      name: 'the-page-has-no-node',
      comment: 'what a browser runs, imports no module of Node',
      severity: 'error',
      from: { path: '^playground/(univer|workbook|services|host/(?!node/)|web/(?!server/))' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'command-line-through-the-public-face',
      severity: 'error',
      from: { path: '^playground/command-line/' },
      to: {
        path: OURS,
        pathNot: '^(playground/(command-line/|index\\.ts$|web/server/)|src/)',
      },
    },
    {
      name: 'sample-imports-the-simulation-and-core',
      severity: 'error',
      from: { path: '^playground/sample/' },
      to: { path: OURS, pathNot: '^(playground/sample/|simulation/|src/core/)' },
    },
    {
      name: 'playground-loads-the-built-add-on',
      comment: 'of src it sees types only; the maker of the sample is no part of the host',
      severity: 'error',
      from: { path: '^playground/', pathNot: '^playground/sample/' },
      to: { path: '^(src|sidebar)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'simulation-imports-nothing',
      severity: 'error',
      from: { path: '^simulation/' },
      to: { path: OURS, pathNot: '^simulation/' },
    },
    {
      name: 'bench-through-the-public-face',
      severity: 'error',
      from: { path: '^bench/' },
      to: { path: '^playground/', pathNot: '^playground/index\\.ts$' },
    },
    {
      name: 'nobody-imports-bench-and-tests',
      comment: 'but they themselves',
      severity: 'error',
      from: { pathNot: '^(bench|test)/' },
      to: { path: '^(bench|test)/' },
    },
    {
      name: 'shipped-code-uses-shipped-packages',
      severity: 'error',
      from: { path: '^(src|sidebar)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'types'],
    },
  },
};
