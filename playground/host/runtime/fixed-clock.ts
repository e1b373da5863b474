/** The source of a function that stops a realm's clock; it is evaluated inside the realm. */
export const FIX_CLOCK = `(now) => {
  const Real = Date;
  const Fixed = new Proxy(Real, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === Fixed ? target : newTarget),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  Real.prototype.constructor = Fixed;
  globalThis.Date = Fixed;
}`;
