/** Which texts are copied in which part of the page, by the headings' ids of docs/install.md. */
const COPIED_IN: ReadonlyArray<readonly [heading: string, files: (name: string) => boolean]> = [
  ['paste-the-script', (name) => name === 'Code.js' || name === 'Sidebar.html'],
  ['in-another-language', (name) => name.endsWith('.html') && name !== 'Sidebar.html'],
  ['if-google-asks-for-more', (name) => name === 'appsscript.json'],
];

/**
 * The page on installing with a button for each text that is to be pasted, so that nobody has to
 * open a script in a text editor, where a double click may run it or a page is shown in place of its
 * text. It has the texts in it, because a page that is opened from a disk may read no other file.
 *
 * @param page the page of the manual, of which the links lead into `folder`
 * @param texts what is pasted, by the names of the files
 * @throws where the page lacks a heading
 */
export function installWithButtons(
  page: string,
  texts: ReadonlyMap<string, string>,
  folder: string,
): string {
  const names = [...texts.keys()];
  const parts = COPIED_IN.reduce((html, [id, isCopied]) => {
    const heading = new RegExp(`<h2 id="${id}">.*?</h2>`).exec(html)?.[0];
    if (heading === undefined) throw new Error(`The page on installing lacks the part ${id}.`);
    const buttons = names.filter(isCopied).map(button).join(' ');
    return html.replace(heading, () => `${heading}\n<p class="copies">${buttons}</p>`);
  }, page);
  return parts
    .replace(/(href|src)="(?!https?:|#)/g, `$1="${folder}/`)
    .replace('</body>', () => `${SAID}${scriptWith(texts)}</body>`);
}

function button(name: string): string {
  return `<button type="button" data-copies="${name}">Copy ${name}</button>`;
}

const SAID = '<p role="status" class="said"></p>\n';

function scriptWith(texts: ReadonlyMap<string, string>): string {
  // No text may end the script, nor hide its end.
  const json = JSON.stringify(Object.fromEntries(texts)).replace(/</g, '\\u003c');
  return `<script>
const TEXTS = ${json};
const said = document.querySelector('.said');
for (const button of document.querySelectorAll('[data-copies]')) {
  button.addEventListener('click', async () => {
    const name = button.dataset.copies;
    said.textContent = (await copied(TEXTS[name]))
      ? name + ' is copied. Paste it over all that stands in its file.'
      : 'Your browser does not let this page copy. Open ' + name + ' in a text editor instead.';
  });
}
/** Not every browser has a clipboard for pages from a disk; the older way is open to all. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const isDone = document.execCommand('copy');
    area.remove();
    return isDone;
  }
}
</script>
`;
}
