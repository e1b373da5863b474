/**
 * The global names of the JavaScript language. Everything else in a browser's window is removed for
 * scripts, because Apps Script does not have it.
 */
export const LANGUAGE_GLOBALS: ReadonlySet<string> = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date
  Promise RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError
  SuppressedError globalThis JSON Math Intl ArrayBuffer Atomics SharedArrayBuffer Uint8Array Int8Array
  Uint16Array Int16Array Uint32Array Int32Array Float16Array Float32Array Float64Array Uint8ClampedArray
  BigUint64Array BigInt64Array DataView Map BigInt Set Iterator WeakMap WeakSet WeakRef
  FinalizationRegistry Proxy Reflect decodeURI decodeURIComponent encodeURI encodeURIComponent escape
  unescape eval isFinite isNaN DisposableStack AsyncDisposableStack Temporal WebAssembly`.split(
    /\s+/,
  ),
);
