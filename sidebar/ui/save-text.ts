/** Saves a text as a file of the person's, by a link that is clicked and gone. */
export function saveText(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}
