import type { ProjectFile, ScriptProject } from '../../host/script-project';

/** A project with another text in one of its files. */
export function withText(project: ScriptProject, index: number, text: string): ScriptProject {
  const files = project.files.map((file, at) => (at === index ? { ...file, text } : file));
  return { ...project, files };
}

/** A project with one more file behind the others; an ending that was typed stays, as in Google's. */
export function withFile(
  project: ScriptProject,
  kind: Exclude<ProjectFile['kind'], 'manifest'>,
  name: string,
): ScriptProject {
  const text = kind === 'script' ? 'function myFunction() {\n\n}\n' : EMPTY_PAGE;
  return { ...project, files: [...project.files, { name, kind, text }] };
}

const EMPTY_PAGE = `<!DOCTYPE html>
<html>
  <head>
    <base target="_top">
  </head>
  <body>

  </body>
</html>
`;

/** Whether a new file may be called so: not blank, and no other file of its kind is. */
export function isFreeName({ files }: ScriptProject, kind: string, name: string): boolean {
  return name !== '' && !files.some((file) => file.kind === kind && file.name === name);
}
