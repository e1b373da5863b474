import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** The one coloured button of a view. */
  readonly isMain?: boolean;
  /** Cannot be used now. It keeps the focus, which a disabled button would lose. */
  readonly isOff?: boolean;
  readonly look?: 'button' | 'link' | 'icon';
  readonly id?: string;
  /** Left out of the Tab key's order, because another key leads to it or it is reached elsewhere. */
  readonly isPassedByTab?: boolean;
  /** The name for screen readers where the text is only a sign. */
  readonly label?: string | undefined;
  /** The id of a text that says more. */
  readonly describedBy?: string;
}

/** A button that never submits and never loses the focus. */
export function Button({
  children,
  onClick,
  isMain = false,
  isOff = false,
  look = 'button',
  id,
  isPassedByTab = false,
  label,
  describedBy,
}: ButtonProps) {
  return (
    <button
      type="button"
      id={id}
      class={isMain ? `${look} main` : look}
      tabIndex={isPassedByTab ? -1 : undefined}
      aria-disabled={isOff}
      aria-label={label}
      aria-describedby={describedBy}
      title={label}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      {children}
    </button>
  );
}
