/**
 * A script as it may stand in a script element, which these two would end, or hide its end.
 *
 * @param {string} script
 * @returns {string}
 */
export function safeInScript(script) {
  return script.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
}
