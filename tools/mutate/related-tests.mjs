import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './source-files.mjs';

/** Where the tests stand that run in moments, but for those that open the built add-on. */
const FAST = ['test/core', 'test/functions', 'test/server'];
/** The host of the built add-on: a test that needs it needs a build of each mutant. */
const HOST = 'playground/';
const SLOW = ['test/sheet', 'test/add-on', 'test/sidebar'];

const testsIn = (folders) => sourceFiles(folders).filter((file) => file.endsWith('.test.ts'));

/** @returns {string[]} all fast tests */
export function fastTests() {
  return withImports().flatMap(({ test, isHosted }) => (isHosted ? [] : [test]));
}

/** The tests of the fast folders, each with how many imports away the files are that it needs. */
function withImports() {
  const importsOf = importsReader();
  return testsIn(FAST).map((test) => {
    const steps = stepsFrom(test, importsOf);
    const isHosted = [...steps.keys()].some((file) => file.startsWith(HOST));
    return { test, steps, isHosted };
  });
}

/**
 * Which tests to ask about a mutant of a file, in which order.
 *
 * `fastFor`: the fast tests that need the file. First the one beside it and those that noticed
 * mutants of the file, or of its folder, before; then the nearest by imports; among these the short
 * ones. `slowFor`: lists of slow tests. `learn`: takes note of the test that noticed a mutant.
 *
 * @param {Record<string, number>} durations milliseconds by fast test
 */
export function relatedTests(durations) {
  const all = withImports();
  const fast = all.filter(({ isHosted }) => !isHosted);
  const hosted = all.filter(({ isHosted }) => isHosted).map(({ test }) => test);
  const slow = [hosted, ...SLOW.map((folder) => testsIn([folder]))];
  const noticed = new Map();
  const times = (test, place) => noticed.get(`${test} ${place}`) ?? 0;
  return {
    fastFor(file) {
      const mirrored = file.replace(/^src/, 'test').replace(/\.tsx?$/, '.test.ts');
      const rank = ({ test, steps }) =>
        (test === mirrored ? 5 : 0) +
        4 * times(test, file) +
        times(test, dirname(file)) -
        steps.get(file) -
        (durations[test] ?? 0) / 500;
      return fast
        .filter(({ steps }) => steps.has(file))
        .map((each) => ({ test: each.test, rank: rank(each) }))
        .sort((a, b) => b.rank - a.rank || (a.test < b.test ? -1 : 1))
        .map(({ test }) => test);
    },
    slowFor: (file, isThorough) => (isThorough || !file.startsWith('src/core/') ? slow : []),
    learn(file, test) {
      if (test === null) return;
      for (const place of [file, dirname(file)]) {
        noticed.set(`${test} ${place}`, times(test, place) + 1);
      }
    },
  };
}

/** How many imports away each file is that a test needs. */
function stepsFrom(test, importsOf) {
  const steps = new Map([[test, 0]]);
  // A map is walked in the order in which it grows.
  for (const [file, step] of steps) {
    for (const next of importsOf(file)) if (!steps.has(next)) steps.set(next, step + 1);
  }
  return steps;
}

/** The files of the project that a file imports, but for types. */
function importsReader() {
  const kept = new Map();
  return (file) => {
    if (!kept.has(file)) kept.set(file, readImports(file));
    return kept.get(file);
  };
}

function readImports(file) {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return tree.statements.flatMap((node) => {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return [];
    const from = node.moduleSpecifier?.text ?? '';
    const isType = node.importClause?.isTypeOnly ?? node.isTypeOnly ?? false;
    if (!from.startsWith('.') || isType) return [];
    const path = join(dirname(file), from);
    return [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')]
      .filter((each) => /\.(tsx?|mjs)$/.test(each) && existsSync(each))
      .slice(0, 1);
  });
}
