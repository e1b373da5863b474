/** Where each text is to be pasted: the part of docs/install.md, by its heading's id, that names it. */
const NAMED_IN: Readonly<Record<string, string>> = {
  'Code.js': 'paste-the-script',
  'Sidebar.html': 'paste-the-script',
  'appsscript.json': 'if-google-asks-for-more',
};

/** The part that all the languages' files are for. */
const LANGUAGES_IN = 'in-another-language';

/**
 * The page on installing with a button for each text that is to be pasted, so that nobody has to
 * open a script in a text editor, where a double click may run it or a page is shown in place of its
 * text. It has the texts in it, because a page that is opened from a disk may read no other file.
 *
 * @param page the page of the manual, of which the links lead into `folder`
 * @param texts what is pasted, by the names of the files
 * @throws where the page lacks a part, or a part the name
 */
export function installWithButtons(
  page: string,
  texts: ReadonlyMap<string, string>,
  folder: string,
): string {
  const named = Object.entries(NAMED_IN).reduce(
    (html, [name, id]) => insertedBehind(`<code>${name}</code>`, ` ${button(name)}`, html, id),
    page,
  );
  const languages = [...texts.keys()].filter((name) => !Object.hasOwn(NAMED_IN, name));
  const parts = insertedBehind(
    '</h2>',
    `\n<p class="copies">${languages.map(button).join(' ')}</p>`,
    named,
    LANGUAGES_IN,
  );
  return parts
    .replace(/(href|src)="(?!https?:|#)/g, `$1="${folder}/`)
    .replace('</body>', () => `${SAID}${scriptWith(texts)}</body>`);
}

/** The page with something more behind the first such text of a part. */
function insertedBehind(before: string, more: string, html: string, id: string): string {
  const place = html.indexOf(before, html.indexOf(`<h2 id="${id}">`) >>> 0);
  if (place === -1) throw new Error(`The page on installing has no ${before} in ${id}.`);
  const end = place + before.length;
  return html.slice(0, end) + more + html.slice(end);
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
