import type { ComponentChildren } from 'preact';

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of a view under its heading. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section class={`part ${id}`} aria-labelledby={`part-${id}`}>
      <h3 id={`part-${id}`}>{title}</h3>
      {children}
    </section>
  );
}
