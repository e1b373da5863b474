/** Short texts, each with its name before it; blank ones are left out. */
export function NamedLines({
  lines,
}: {
  readonly lines: ReadonlyArray<{ readonly name: string; readonly text: string }>;
}) {
  return (
    <dl>
      {lines
        .filter(({ text }) => text !== '')
        .map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
