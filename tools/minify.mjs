import { minify as minifyWithSwc } from '@swc/core';
import { minifySync } from 'rolldown/utils';
import { shareConstants } from './share-constants.mjs';

/**
 * Shortens the script, which every formula cell loads anew: unused and repeated code by swc, texts
 * that stand in many places once, then what the first two leave for a second minifier (2 KB).
 * Declared functions stay declared: V8 skims those faster than arrows.
 *
 * @param {string} text a classic script of one statement, `var X = (() => { … })();`
 * @returns {Promise<string>} the same script in ASCII, shorter
 * @throws Error where the text cannot be parsed
 */
export async function minify(text) {
  // Lists of names stand over several lines in the source; any white space separates them.
  const lean = text.replace(/,\n {2,}/g, ', ');
  const first = await minifyWithSwc(withoutWordsOfFaults(lean), {
    module: false,
    ecma: 2020,
    // Function expressions may become arrows: none of ours is called with `new`.
    compress: { passes: 3, ecma: 2020, keep_fargs: false, arrows: true, unsafe_arrows: true },
    mangle: true,
  });
  const { code, errors } = minifySync('Code.js', shareConstants(first.code), {
    module: false,
    compress: { target: 'es2020' },
    mangle: true,
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  // Such characters stand in texts and patterns only, where the escape is the same.
  return code.replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Takes out what a `RangeError` says, and the names that checks of arguments are given only to say
 * it. Those words are for whoever writes a wrong call; that it throws is all the script needs.
 */
function withoutWordsOfFaults(text) {
  const check = /\b(require(?:Count|AtLeast|Share)\()/g;
  const named = /\b(require(?:Count|AtLeast|Share)\()(?:"?\w+"?, ){2}/g;
  if (text.match(check)?.length !== text.match(named)?.length) {
    throw new Error('A check of arguments is not given its two names first.');
  }
  return text
    .replace(/new RangeError\(\s*(?:`[^`]*`|'[^']*'|"[^"]*")\s*\)/g, 'new RangeError()')
    .replace(named, '$1');
}
