interface TextListProps {
  readonly texts: readonly string[];
  readonly look?: 'questions';
  readonly label?: string;
}

/** A list of sentences, each said once. */
export function TextList({ texts, look, label }: TextListProps) {
  return (
    <ul class={look} aria-label={label}>
      {[...new Set(texts)].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
