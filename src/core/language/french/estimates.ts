// Figures are put together in one way; how each is written is the language’s `format`.
export * from '../estimates';
