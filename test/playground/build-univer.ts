import { buildHeadlessUniver } from '../../playground/host/node/load-univer';

/** Bundles Univer before the first test; at once where it was done before. */
export function setup(): void {
  buildHeadlessUniver();
}
