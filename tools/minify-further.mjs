import { minifySync } from 'rolldown/utils';

/**
 * The bundle once more through another minifier: what esbuild leaves (short names that are free,
 * statements that can be joined) is 4 KB of a script that every formula cell loads.
 *
 * @param {string} text a classic script
 * @throws Error where the text cannot be parsed
 */
export function minifyFurther(text) {
  const { code, errors } = minifySync('Code.js', text, {
    module: false,
    compress: { target: 'es2020' },
    mangle: true,
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  // ASCII as before; such characters stand in texts and patterns only, where the escape is the same.
  return code.replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
