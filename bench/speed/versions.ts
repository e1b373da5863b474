import { createRequire } from 'node:module';
import { cpus } from 'node:os';

const PACKAGES = ['arquero', '@duckdb/node-api', '@univerjs/core', 'esbuild'];

/** The machine and the versions that figures depend on, in one line. */
export function versionsLine(): string {
  const all = createRequire(import.meta.url)('../package.json') as {
    version: string;
    devDependencies: Readonly<Record<string, string>>;
  };
  const packages = PACKAGES.map((name) => `${name} ${all.devDependencies[name] ?? '?'}`);
  const [cpu] = cpus();
  return [
    `stagecoach ${all.version}`,
    `node ${process.versions.node} (V8 ${process.versions.v8})`,
    ...packages,
    `${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model ?? 'unknown'}`,
  ].join(', ');
}
