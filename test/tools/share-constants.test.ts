import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { shareConstants } from '../../tools/share-constants.mjs';

const LONG = '"a text that stands here again and again"';

function script(body: string): string {
  return `"use strict";var X=(()=>{${body}})();`;
}

function resultOf(text: string): unknown {
  return runInNewContext(`${text};JSON.stringify(X)`);
}

describe('shareConstants', () => {
  it.each([
    ['texts', `return [${LONG},${LONG},${LONG}]`],
    ['a text after a keyword', `switch(${LONG}){case${LONG}:return${LONG}}`],
    ['a text before a keyword', `return [${LONG}in{},${LONG}in{},${LONG}]`],
    ['names of properties, which stay', `return {${LONG}:${LONG},[${LONG}+1]:${LONG}}`],
    [
      'static functions',
      'return [1.5,-1.5,2.5,3.5].map(x=>Math.floor(x)+Math.floor(-x)+Math.floor(x+1)+Math.floor(x+2))',
    ],
    [
      'static numbers',
      `return [Number.POSITIVE_INFINITY>1,Number.POSITIVE_INFINITY,Number.POSITIVE_INFINITY]`,
    ],
    [
      'null',
      'return [null,typeof null,null==void 0,null??1,[null,null]].map(x=>x===null?null:{null:x}).filter(x=>x!==null&&null!==x)',
    ],
    ['nothing to share', 'return 1'],
    ['names that look like the new ones', `var $a=1,$b=2;return [$a,$b,${LONG},${LONG}]`],
    [
      'texts with quotes and escapes',
      String.raw`return ["\"\u00e9\n and more","\"\u00e9\n and more",'it "is"']`,
    ],
  ])('changes nothing of what a script with %s gives', (_, body) => {
    expect(resultOf(shareConstants(script(body)))).toBe(resultOf(script(body)));
  });

  it('writes a text that stands there three times only once', () => {
    const shared = shareConstants(script(`return [${LONG},${LONG},${LONG}]`));
    expect(shared.split(LONG)).toHaveLength(2);
  });

  it('writes null once where it stands often, and never where it is part of a name', () => {
    const often = 'return {null:[null,null,null,null,null,null,null,null,null,null]}';
    const shared = shareConstants(script(often));
    expect(shared.match(/\bnull\b/g)).toHaveLength(2);
    expect(resultOf(shared)).toBe(resultOf(script(often)));
  });

  it('leaves alone what would not become shorter', () => {
    expect(shareConstants(script('return ["ab","ab",Math.PI]'))).toContain('["ab","ab",Math.PI]');
  });
});
