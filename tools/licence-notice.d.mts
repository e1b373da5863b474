interface Bundle {
  readonly outputs: Readonly<
    Record<
      string,
      { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }
    >
  >;
}

export function licenceNotice(metafile: Bundle): Promise<string>;
