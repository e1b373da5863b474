/** The dependency rule of docs/ARCHITECTURE.md. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      comment: 'core imports nothing of the project outside core',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^(src/(?!core/)|sidebar/|playground/|bench/|test/)' },
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
      name: 'sheet-implements-the-port',
      comment: "the types of the server's port are all that sheet takes from the server",
      severity: 'error',
      from: { path: '^src/(functions|sheet)/' },
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
      to: { path: '^(playground|bench|test|tools)/' },
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
