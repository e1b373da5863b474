import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { arrowFunctions } from '../../tools/arrow-functions.mjs';

function script(body: string): string {
  return `"use strict";var X=(()=>{${body}})();`;
}

function resultOf(text: string): unknown {
  return runInNewContext(`${text};JSON.stringify(X)`);
}

describe('arrowFunctions', () => {
  it.each([
    ['one value', 'function f(a){return a+1}return f(2)'],
    ['several statements', 'function f(a,b){let c=a;c+=b;return c}return f(2,3)'],
    ['nothing to give back', 'var x=0;function f(){x++;return}f();return x'],
    ['an object', 'function f(){return{a:1}}return f()'],
    ['a part of an object', 'function f(){return{a:1}.a}return f()'],
    ['a list of values in a row', 'function f(a){return a++,a}return f(1)'],
    [
      'parts taken from its argument',
      'function f({a:b}){return b}function g([c]=[4]){return c}return f({a:2})+g()',
    ],
    ['any number of arguments', 'function f(...a){return a.length}return f(1,2,3)'],
    [
      'a call before it is declared',
      'var x=f();function f(){return g()}function g(){return 7}return x',
    ],
    ['a call of itself', 'function f(n){return n<2?1:n*f(n-1)}return f(5)'],
    ['this of its own', 'function f(){return this===void 0}return [f(),f.call(1)]'],
    ['arguments of its own', 'function f(){return arguments.length}return f(1,2)'],
    ['objects to make', 'function F(){}F.prototype.a=3;return new F().a'],
    ['one thing after the other', 'function*f(){yield 1;yield 2}return [...f()]'],
    ['another function in its place', 'function f(){return 1}f=()=>2;return f()'],
  ])('changes nothing of what a function with %s gives', (_, body) => {
    expect(resultOf(arrowFunctions(script(body)))).toBe(resultOf(script(body)));
  });

  it('writes a declared function as an arrow', () => {
    expect(arrowFunctions(script('function f(a){return a+1}return f(2)'))).toBe(
      script('var f=a=>a+1;return f(2)'),
    );
  });
});
