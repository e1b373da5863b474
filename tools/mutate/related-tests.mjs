import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './source-files.mjs';

/** The tests that run in moments, and those that open the built add-on. */
const FAST = ['test/core', 'test/functions', 'test/server'];
const SLOW = ['test/sheet', 'test/add-on', 'test/sidebar'];
/** So many tests are asked before the others. */
const NEAREST = 6;

const isTest = (file) => file.endsWith('.test.ts');

/** @returns {string[]} all fast tests */
export function fastTests() {
  return sourceFiles(FAST).filter(isTest);
}

/**
 * For each file, the lists of tests to run one after the other until one of them fails: the test
 * beside it and those that import it most directly, the other fast ones that import it at all, then
 * the slow ones.
 *
 * @returns {(file: string, isThorough: boolean) => { tests: string[], isFast: boolean }[]}
 */
export function relatedTests() {
  const importsOf = importsReader();
  const distances = fastTests().map((test) => ({ test, steps: stepsFrom(test, importsOf) }));
  const slow = SLOW.map((folder) => sourceFiles([folder]).filter(isTest));
  return (file, isThorough) => {
    const mirrored = file.replace(/^src/, 'test').replace(/\.tsx?$/, '.test.ts');
    const near = ({ test, steps }) => (test === mirrored ? -1 : steps.get(file));
    const fast = distances
      .filter(({ steps }) => steps.has(file))
      .sort((a, b) => near(a) - near(b) || (a.test < b.test ? -1 : 1))
      .map(({ test }) => test);
    const rounds = [fast.slice(0, NEAREST), fast.slice(NEAREST)].map((tests) => ({
      tests,
      isFast: true,
    }));
    if (isThorough || !file.startsWith('src/core/'))
      rounds.push(...slow.map((tests) => ({ tests, isFast: false })));
    return rounds.filter(({ tests }) => tests.length > 0);
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
