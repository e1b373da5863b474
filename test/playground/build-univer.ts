import { buildHeadlessUniver } from '../../playground/univer/load-headless';

/** Bundles Univer before the first test; at once where it was done before. */
export function setup(): void {
  buildHeadlessUniver();
}
