import { dirname, join, sep } from "node:path";
import { bundleTests, evaluateTests } from "./bundledTests.mjs";
import { collector } from "./suite.mjs";

/**
 * What instrumented code shares with its runner.
 *
 * @typedef {{ activeMutant?: string | undefined, currentTestId?: string | undefined, hitCount?: number | undefined, hitLimit?: number | undefined, mutantCoverage?: Coverage | undefined }} Instruments
 * @typedef {{ static: Record<string, number>, perTest: Record<string, Record<string, number>> }} Coverage
 * @typedef {{ id: string, name: string, fileName: string, timeSpentMs: number, status: number, failureMessage?: string }} Result
 */

/**
 * Tests that take seconds, since they play hundreds of thousands of requests or follow functions over their whole range.
 * They stay out: a mutant that only they would notice counts as one that lives.
 */
const longTests =
	/million played|with played|agrees with played|of LinkedIn|of Yammer|wide area network|for the same seed|over its range/;

const passed = 0;
const failed = 1;

/**
 * Runs the engine's tests for Stryker in one process. Sources are evaluated anew for each mutant, since they keep what they
 * once worked out; that also lets mutants of constants be tried as all others.
 */
export class EngineRunner {
	static inject = /** @type {const} */ (["options"]);

	/** @type {readonly string[]} */
	#files;
	/** @type {Instruments} */
	#instruments;
	/** @type {import("./bundledTests.mjs").BundledTests | undefined} */
	#bundle;
	/** @type {Map<string, number>} */
	#costMs = new Map();
	/** @type {typeof import("vitest").expect | undefined} */
	#expect;

	/** @param {{ engineTests: readonly string[] }} options */
	constructor({ engineTests }) {
		this.#files = engineTests;
		const shared = /** @type {{ __stryker__?: Instruments }} */ (/** @type {unknown} */ (globalThis));
		shared.__stryker__ ??= {};
		this.#instruments = shared.__stryker__;
	}

	capabilities() {
		return { reloadEnvironment: true };
	}

	async init() {
		const [{ default: fc }, { expect }] = await Promise.all([import("fast-check"), import("vitest")]);
		fc.configureGlobal({ seed: 20_260_101, numRuns: 10 });
		this.#expect = expect;
		this.#bundle = await bundleTests(process.cwd(), this.#files);
	}

	async dryRun() {
		/** @type {Coverage} */
		const coverage = { static: {}, perTest: {} };
		/** @type {Result[]} */
		const tests = [];
		for (const file of this.#files) {
			// Each file alone, so that what runs while it loads is known to belong to each of its tests.
			this.#instruments.mutantCoverage = { static: {}, perTest: {} };
			const results = await this.#runFile(file, { loaded: new Map() });
			const { static: whileLoading, perTest } = this.#instruments.mutantCoverage;
			for (const { id } of results) coverage.perTest[id] = { ...whileLoading, ...perTest[id] };
			this.#costMs.set(
				file,
				results.reduce((sum, { timeSpentMs }) => sum + timeSpentMs, 0),
			);
			tests.push(...results);
		}
		return { status: "complete", tests, mutantCoverage: coverage };
	}

	/** @param {{ testFilter?: string[], hitLimit?: number, activeMutant: { id: string, fileName: string } }} options */
	async mutantRun({ testFilter, hitLimit, activeMutant }) {
		const wanted = testFilter === undefined ? undefined : new Set(testFilter);
		const files = this.#files
			.filter((file) => wanted === undefined || testFilter?.some((id) => id.startsWith(`${file}#`)))
			.toSorted((a, b) => this.#costOf(a, activeMutant.fileName) - this.#costOf(b, activeMutant.fileName));
		const loaded = new Map();
		Object.assign(this.#instruments, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
		let nrOfTests = 0;
		try {
			for (const file of files) {
				const results = await this.#runFile(file, { loaded, wanted, bail: true });
				nrOfTests += results.length;
				if (hitLimit !== undefined && (this.#instruments.hitCount ?? 0) > hitLimit) {
					return { status: "timeout", reason: "went round and round" };
				}
				const failure = results.find(({ status }) => status === failed);
				if (failure === undefined) continue;
				return { status: "killed", killedBy: [failure.id], failureMessage: failure.failureMessage, nrOfTests };
			}
		} finally {
			Object.assign(this.#instruments, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
		}
		return { status: "survived", nrOfTests };
	}

	/**
	 * By which test files are tried one after the other: those beside a source first, since they notice most, then the short
	 * ones.
	 *
	 * @param {string} file of tests
	 * @param {string} source
	 */
	#costOf(file, source) {
		const folders = dirname(file).split(sep).slice(1);
		const shared = folders.filter((_, depth) => source.includes(join("src", ...folders.slice(0, depth + 1)) + sep));
		return (this.#costMs.get(file) ?? 0) / 100 ** shared.length;
	}

	/**
	 * @param {string} file
	 * @param {{ loaded: Map<string, unknown>, wanted?: ReadonlySet<string> | undefined, bail?: boolean }} run
	 * @returns {Promise<Result[]>}
	 */
	async #runFile(file, { loaded, wanted, bail = false }) {
		if (this.#bundle === undefined) throw new Error("not started");
		const { tests, globals } = collector();
		/** @type {Result[]} */
		const results = [];
		/**
		 * @param {string} name
		 * @param {() => unknown} body
		 */
		const attempt = async (name, body) => {
			const id = `${file}#${name}`;
			const startMs = performance.now();
			const error = await failureOf(body);
			const base = { id, name, fileName: file, timeSpentMs: performance.now() - startMs };
			results.push(
				error === undefined ? { ...base, status: passed } : { ...base, status: failed, failureMessage: error },
			);
			return error === undefined;
		};
		const bundle = this.#bundle;
		const vitest = { ...globals, expect: this.#expect };
		const loadError = await failureOf(() => evaluateTests(bundle, file, { loaded, vitest }));
		if (loadError !== undefined) {
			await attempt("", () => {
				throw new Error(loadError);
			});
			return results;
		}
		for (const { name, body } of tests) {
			if (longTests.test(name) || (wanted !== undefined && !wanted.has(`${file}#${name}`))) continue;
			this.#instruments.currentTestId = `${file}#${name}`;
			const holds = await attempt(name, body);
			this.#instruments.currentTestId = undefined;
			if (!holds && bail) break;
		}
		return results;
	}
}

/**
 * @param {() => unknown} body
 * @returns {Promise<string | undefined>}
 */
async function failureOf(body) {
	try {
		await body();
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

export const strykerPlugins = [{ kind: "TestRunner", name: "engine", injectableClass: EngineRunner }];
