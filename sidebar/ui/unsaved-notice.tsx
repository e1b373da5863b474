import { Button } from './button';

interface UnsavedNoticeProps {
  readonly text: string;
  readonly button: string;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

/** Warns that another view holds changes that are not saved; they are kept there. */
export function UnsavedNotice({ text, button, isShown, onShow }: UnsavedNoticeProps) {
  // The element is always there, because a live region must exist before its text does.
  return (
    <div role="status" class={isShown ? 'card warning' : ''}>
      {isShown ? (
        <p class="buttons">
          <span>{text}</span>
          <Button onClick={onShow}>{button}</Button>
        </p>
      ) : null}
    </div>
  );
}
