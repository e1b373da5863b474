import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ScriptProject, shownName } from '../../host/script-project';
import type { OwnScript } from './own-script';
import { isFreeName, withFile, withText } from './project-files';

/**
 * A simple editor of Apps Script: the project's name, its files, and the settings that show the
 * manifest. Google's own is a page in a window of its own; this one lies over the grid.
 */
export function ScriptEditor({ script }: { readonly script: OwnScript }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [project, showProject] = useState(script.saved);
  /** Known before it is drawn, because a button may be pressed sooner. */
  const current = useRef(project);
  const [selected, select] = useState(project.files.findIndex(({ kind }) => kind === 'script'));
  const [showsManifest, showManifest] = useState(false);
  const [message, say] = useState('');
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const change = (changed: ScriptProject) => {
    current.current = changed;
    showProject(changed);
    say('Not saved yet.');
  };
  const add = (kind: 'script' | 'page') => {
    const name = window
      .prompt(`Name of the new ${kind === 'page' ? 'HTML' : 'script'} file`)
      ?.trim();
    if (name === undefined) return;
    if (!isFreeName(current.current, kind, name)) return say('A file needs a name of its own.');
    select(current.current.files.length);
    change(withFile(current.current, kind, name));
  };
  const file = project.files[selected];
  return (
    <dialog
      class="script-editor"
      ref={dialog}
      aria-label="Apps Script"
      onClose={() => {
        script.isEditorOpen.value = false;
      }}
    >
      <div class="page-title">
        <h2>Apps Script</h2>
        <input
          aria-label="Name of the project"
          value={project.name}
          onInput={(event) => change({ ...current.current, name: event.currentTarget.value })}
        />
        <button type="button" onClick={() => say(script.save(current.current) ?? 'Saved.')}>
          Save project
        </button>
        <p role="status">{message}</p>
        <button type="button" onClick={() => script.reload()}>
          Reload the spreadsheet
        </button>
        <button
          type="button"
          class="close"
          aria-label="Close Apps Script"
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </div>
      <div class="panes">
        <nav aria-label="Files">
          <h3>Files</h3>
          <button type="button" onClick={() => add('script')}>
            + Script
          </button>
          <button type="button" onClick={() => add('page')}>
            + HTML
          </button>
          <ul>
            {project.files.map((each, index) =>
              each.kind === 'manifest' && !showsManifest ? null : (
                <li key={shownName(each)}>
                  <button
                    type="button"
                    aria-current={index === selected}
                    onClick={() => select(index)}
                  >
                    {shownName(each)}
                  </button>
                </li>
              ),
            )}
          </ul>
          <h3>Project Settings</h3>
          <label>
            <input
              type="checkbox"
              checked={showsManifest}
              onChange={(event) => showManifest(event.currentTarget.checked)}
            />
            Show “appsscript.json” manifest file in editor
          </label>
        </nav>
        {file === undefined ? null : (
          <textarea
            key={selected}
            aria-label={shownName(file)}
            spellcheck={false}
            // A long script is quicker pasted into a field that is not drawn anew with every key.
            defaultValue={file.text}
            onChange={(event) =>
              change(withText(current.current, selected, event.currentTarget.value))
            }
          />
        )}
      </div>
    </dialog>
  );
}
