import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm, { type Module } from 'node:vm';
import { type Claim, vitestFor } from './claims.ts';
import { isDrawn } from './sample.ts';

/** What Stryker's instrumented code reads and counts in. */
interface Bench {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage;
}

/** How often each mutant was passed, by its number. */
type Passed = Record<string, number>;

interface Coverage {
  readonly static: Passed;
  readonly perTest: Record<string, Passed>;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly sandboxFileName: string;
}

/** A claim under the name by which Stryker asks for it. */
interface Test extends Claim {
  readonly id: string;
}

/** Tests by the folder whose code is changed. Speed is measured elsewhere: changed code is never fast. */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  text: ['tests/unit/text/*.test.ts', 'tests/unit/csv.test.ts'],
  checker: [
    'tests/unit/checker/*.test.ts',
    'tests/unit/rules.test.ts',
    'tests/unit/privacy-relation.test.ts',
  ],
  rules: [
    'tests/unit/rules.test.ts',
    'tests/unit/rules/*.test.ts',
    'tests/unit/privacy-relation.test.ts',
    'tests/unit/checker/{calm,check,disguise,readings}.test.ts',
  ],
};
const untimed = /(?:worst-text|linear)\.test\.ts$/u;
/** Dear tests of one module: they run for its mutants alone. */
const ofOneModule = /checker\/(rewrites|scan-advertising)\.test\.ts#/u;
/** The share of all mutants that is tried, drawn by number; the others are reported as errors, which no score counts. */
const share = Number(process.env['SAMPLE'] ?? 1);
/** Only these hold code that changes or that imports what changes; all else is loaded once. */
const changing = /^(?:utils\/(?:text|checker|rules|cli)|tests)\//u;

/**
 * Runs the tests of a folder in this process, with every module read anew for each mutant: nothing that one mutant
 * did is left for the next, and none costs more than its own tests. Stryker's own runners start a test framework
 * each time, which takes seconds here.
 */
class InProcessRunner {
  readonly #root = process.cwd();
  readonly #files = (testsOf[process.env['MUTATED'] ?? 'text'] ?? [])
    .flatMap((pattern) => globSync(pattern))
    .filter((file) => !untimed.test(file));
  readonly #sources = new Map<string, string>();
  readonly #lasting = new Map<string, Promise<Module>>();
  readonly #times = new Map<string, number>();
  readonly #bench: Bench = {};

  constructor() {
    Object.assign(globalThis, { __stryker__: this.#bench });
  }

  capabilities(): { readonly reloadEnvironment: true } {
    return { reloadEnvironment: true };
  }

  /** What runs while a test file loads counts for each of its tests: no mutant has to be left out for running then. */
  async dryRun() {
    const tests = [];
    const coverage: Coverage = { static: {}, perTest: {} };
    this.#bench.mutantCoverage = coverage;
    for (const file of this.#files) {
      const claims = await this.#load([file]);
      const loading = { ...coverage.static };
      for (const { id, run } of claims) {
        this.#bench.currentTestId = id;
        const start = performance.now();
        const fault = await faultOf(run);
        this.#bench.currentTestId = undefined;
        const timeSpentMs = performance.now() - start;
        this.#times.set(id, timeSpentMs);
        const test = { id, name: id, timeSpentMs };
        tests.push(
          fault === undefined ? { ...test, status: 0 } : { ...test, status: 1, failureMessage: fault },
        );
        const passed: Passed = coverage.perTest[id] ?? {};
        coverage.perTest[id] = passed;
        for (const [mutant, times] of Object.entries(loading)) passed[mutant] = (passed[mutant] ?? 0) + times;
      }
      for (const mutant of Object.keys(coverage.static)) delete coverage.static[mutant];
    }
    return { status: 'complete', tests, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }: MutantRun) {
    if (!isDrawn(activeMutant.id, share)) return { status: 'error', errorMessage: 'not drawn' };
    const own = basename(sandboxFileName, '.ts');
    const wanted = new Set(testFilter?.filter((id) => (ofOneModule.exec(id)?.[1] ?? own) === own));
    const files = new Set([...wanted].map((id) => id.slice(0, id.indexOf('#'))));
    Object.assign(this.#bench, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    let nrOfTests = 0;
    const killed = (id: string, failureMessage: string) => ({
      status: (this.#bench.hitCount ?? 0) > (hitLimit ?? Number.POSITIVE_INFINITY) ? 'timeout' : 'killed',
      killedBy: [id],
      failureMessage,
      nrOfTests,
    });
    try {
      const tests = await this.#load(this.#files.filter((file) => files.has(file)));
      // First those that are named after the file, then the quickest.
      const rank = (id: string): number => (id.includes(own) ? 0 : 1e6) + (this.#times.get(id) ?? 0);
      for (const { id, run } of tests
        .filter(({ id }) => wanted.has(id))
        .sort((a, b) => rank(a.id) - rank(b.id))) {
        nrOfTests++;
        const fault = await faultOf(run);
        if (fault !== undefined) return killed(id, fault);
      }
      return { status: 'survived', nrOfTests };
    } catch (error) {
      return killed([...wanted][0] ?? 'loading', String(error));
    }
  }

  async #load(files: readonly string[]): Promise<Test[]> {
    const fresh = new Map<string, Promise<Module>>();
    const tests: Test[] = [];
    for (const file of files) {
      const claims: Claim[] = [];
      fresh.set('vitest', this.#made('vitest', vitestFor(claims)));
      fresh.delete(resolve(this.#root, file));
      await evaluated(await this.#module(resolve(this.#root, file), fresh));
      tests.push(...claims.map((claim) => ({ ...claim, id: `${file}#${claim.name}` })));
    }
    return tests;
  }

  #module(path: string, fresh: Map<string, Promise<Module>>): Promise<Module> {
    const known = changing.test(relative(this.#root, path)) || path === 'vitest' ? fresh : this.#lasting;
    let module = known.get(path);
    if (module === undefined) {
      module = path.startsWith('/') ? this.#read(path, fresh) : this.#foreign(path);
      known.set(path, module);
    }
    return module;
  }

  async #read(path: string, fresh: Map<string, Promise<Module>>): Promise<Module> {
    let source = this.#sources.get(path);
    if (source === undefined) {
      source = stripTypeScriptTypes(readFileSync(path, 'utf8'));
      this.#sources.set(path, source);
    }
    const asked = (name: string): Promise<Module> =>
      this.#module(name.startsWith('.') ? resolve(dirname(path), name) : name, fresh);
    const module = new vm.SourceTextModule(source, {
      identifier: path,
      initializeImportMeta: (meta) =>
        Object.assign(meta, { dirname: dirname(path), url: pathToFileURL(path).href }),
      importModuleDynamically: async (name) =>
        evaluated(await asked(name.startsWith('file:') ? fileURLToPath(name) : name)),
    });
    await module.link(asked);
    return module;
  }

  async #foreign(name: string): Promise<Module> {
    const given = (await import(name)) as Readonly<Record<string, unknown>>;
    if (name === 'fast-check') (given['configureGlobal'] as (to: object) => void)({ seed: 1 });
    return this.#made(name, given);
  }

  async #made(name: string, exports: Readonly<Record<string, unknown>>): Promise<Module> {
    const module = new vm.SyntheticModule(
      Object.keys(exports),
      () => {
        for (const [key, value] of Object.entries(exports)) module.setExport(key, value);
      },
      { identifier: name },
    );
    await module.link(() => {
      throw new Error('imports nothing');
    });
    return module;
  }
}

async function evaluated(module: Module): Promise<Module> {
  await module.evaluate();
  return module;
}

async function faultOf(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
