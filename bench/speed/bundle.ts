import { build, type Metafile } from 'esbuild';

/** How many bytes of a built file come from one place. */
export interface Share {
  readonly place: string;
  readonly bytes: number;
}

/**
 * What a built file consists of, largest first: the folders of the project's own code and the
 * packages.
 */
export async function bundleShares(entry: string): Promise<Share[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'Stagecoach',
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: 'out',
  });
  return sharesOf(metafile, placeOf);
}

/** Sums the bytes of each input that reached the output, by place. */
export function sharesOf(metafile: Metafile, place: (path: string) => string): Share[] {
  const bytes = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      bytes.set(place(path), (bytes.get(place(path)) ?? 0) + bytesInOutput);
    }
  }
  return [...bytes]
    .map(([name, sum]) => ({ place: name, bytes: sum }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** A package by its name (all of a scope's together), own code by its folder. */
function placeOf(path: string): string {
  const inPackages = /node_modules\/(@[^/]+|[^/]+)/.exec(path);
  return inPackages?.[1] ?? path.split('/').slice(0, -1).join('/');
}
