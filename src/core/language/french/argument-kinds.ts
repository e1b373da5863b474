// A formula writes these and a command of another language may read them, so they are in one language.
export * from '../argument-kinds';
