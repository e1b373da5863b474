import { Host } from '../host';
import type { HostOptions } from '../host-options';
import { createHeadlessKit } from './load-univer';
import { nodeRealms } from './node-realm';

/** A host in Node, without a browser. */
export class HeadlessHost extends Host {
  private readonly close: () => void;

  constructor(options: HostOptions) {
    const kit = createHeadlessKit();
    super(kit, nodeRealms(options.bundle), options);
    this.close = () => kit.dispose();
  }

  override dispose(): void {
    super.dispose();
    this.close();
  }
}

/** Makes a host in Node; call `open()` to open the spreadsheet. */
export async function createHost(options: HostOptions): Promise<HeadlessHost> {
  const host = new HeadlessHost(options);
  if (host.workbook.hasFormulas) await host.settle();
  return host;
}
