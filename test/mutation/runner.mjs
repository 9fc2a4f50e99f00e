import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundleTests, expectOf } from './bundle.mjs';

/** Laws are tried on a few examples: there are thousands of mutants. */
const LAW_RUNS = 5;

/**
 * All tests in the worker's own process. Through vitest a mutant takes a second, since every test file
 * imports every check; here, some hundredths, and mutants of constants can be tried as well: for each of
 * them the script is evaluated anew.
 */
class OneProcessRunner {
  #root = process.cwd();
  #stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  /** Null when they must be evaluated anew. */
  #tests = null;
  #script;
  #expect;
  #require;
  #fastCheck;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#script = await bundleTests(this.#root);
    this.#expect = await expectOf(this.#root);
    this.#require = createRequire(resolve(this.#root, 'package.json'));
    this.#fastCheck = withFewRuns(this.#require('fast-check'));
  }

  async dryRun() {
    this.#tests = this.#evaluate();
    const tests = await this.#run(this.#tests, false);
    const { mutantCoverage } = this.#stryker;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const isStatic = mutantActivation === 'static';
    const own = activeMutant.fileName.replace(/^.*[/\\]src[/\\]/, 'test/').replace(/\.ts$/, '');
    Object.assign(this.#stryker, { hitCount: hitLimit && 0, hitLimit });
    const tests = await this.#tryMutant(activeMutant.id, isStatic, (all) => {
      const wanted =
        testFilter === undefined ? all : all.filter(({ id }) => testFilter.includes(id));
      const isOwn = ({ file }) => file === `${own}.test.ts`;
      return [...wanted.filter(isOwn), ...wanted.filter((test) => !isOwn(test))];
    });
    this.#stryker.activeMutant = undefined;
    const timeout = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }

  /** A script that cannot even be evaluated is a killed mutant. */
  async #tryMutant(mutant, isStatic, choose) {
    try {
      this.#stryker.activeMutant = isStatic ? mutant : undefined;
      if (isStatic || this.#tests === null) this.#tests = this.#evaluate();
      this.#stryker.activeMutant = mutant;
      return await this.#run(choose(this.#tests), true);
    } catch (error) {
      return [resultOf({ id: 'evaluation', file: '' }, this.#root, error)];
    } finally {
      if (isStatic) this.#tests = null;
    }
  }

  async #run(tests, bail) {
    const results = [];
    for (const test of tests) {
      this.#stryker.currentTestId = test.id;
      const start = performance.now();
      const failure = await failureOf(test);
      this.#stryker.currentTestId = undefined;
      const timeSpentMs = performance.now() - start;
      results.push({ ...resultOf(test, this.#root, failure), timeSpentMs });
      if (bail && failure !== null) break;
    }
    return results;
  }

  /** What the test files register. */
  #evaluate() {
    const tests = new Map();
    const path = [];
    let file = '';
    const it = (name, run) => {
      let id = [file, ...path, name].join(' ');
      while (tests.has(id)) id += '+';
      tests.set(id, { id, file, run });
    };
    it.each = (rows) => (name, run) => {
      for (const row of rows) it(name, () => run(...[row].flat(1)));
    };
    const describe = (name, register) => {
      path.push(name);
      register();
      path.pop();
    };
    const known = { vitest: { describe, expect: this.#expect, it }, 'fast-check': this.#fastCheck };
    const require = (name) => known[name] ?? this.#require(name);
    this.#script.runInThisContext()(require, {}, {}, (name) => (file = name));
    return [...tests.values()];
  }
}

function withFewRuns(fastCheck) {
  fastCheck.configureGlobal({ seed: 2024, numRuns: LAW_RUNS });
  const assert = (law, options) => fastCheck.assert(law, { ...options, numRuns: LAW_RUNS });
  const lawful = { ...fastCheck, assert };
  return { ...lawful, default: lawful };
}

async function failureOf({ run }) {
  try {
    await run();
    return null;
  } catch (error) {
    return error;
  }
}

function resultOf({ id, file }, root, failure) {
  const result = { id, name: id, fileName: resolve(root, file), timeSpentMs: 0 };
  return failure === null
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage: String(failure) };
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcessRunner),
];
