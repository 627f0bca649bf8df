import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";

/**
 * Code that can be evaluated anew as often as wanted, having been read once.
 *
 * @typedef {(module: { exports: Record<string, unknown> }, exports: Record<string, unknown>, require: (name: string) => unknown) => void} Evaluate
 * @typedef {{ chunks: ReadonlyMap<string, Evaluate>, packages: ReadonlyMap<string, unknown>, entries: ReadonlyMap<string, string> }} BundledTests
 */

/** A module's own address stays that of its source. @type {import("vite").Plugin} */
const ownAddress = {
	name: "own-address",
	transform(code, id) {
		if (!code.includes("import.meta.url")) return null;
		return { code: code.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href)), map: null };
	},
};

/** @param {string} name */
const isPackage = (name) => !name.startsWith(".") && !name.startsWith("/");

/**
 * A package as `require` would give it: the bundler takes all of that for the default export, so that it has what the
 * package's own default has as well.
 *
 * @param {Record<string, unknown>} exports
 */
function required(exports) {
	const whole = exports.default;
	if (typeof whole === "function") return whole;
	return typeof whole === "object" && whole !== null ? { ...whole, ...exports } : exports;
}

/**
 * Test files with the sources that they import, as pieces of code that need no loader.
 *
 * @param {string} root folder with the sources, instrumented or not
 * @param {readonly string[]} files of tests, relative to it
 * @returns {Promise<BundledTests>}
 */
export async function bundleTests(root, files) {
	const { build } = await import("vite");
	const built = await build({
		root,
		configFile: false,
		logLevel: "error",
		plugins: [ownAddress],
		build: {
			write: false,
			ssr: true,
			minify: false,
			target: "node20.19",
			rolldownOptions: {
				input: Object.fromEntries(files.map((file) => [file, join(root, file)])),
				external: isPackage,
				output: { format: "cjs", entryFileNames: "[name].cjs", chunkFileNames: "chunks/[name]-[hash].cjs" },
			},
		},
		ssr: { external: true },
	});
	const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) =>
		"output" in result ? result.output : [],
	);
	/** @type {Map<string, Evaluate>} */
	const chunks = new Map();
	/** @type {Map<string, string>} */
	const entries = new Map();
	/** @type {Map<string, unknown>} */
	const packages = new Map();
	for (const output of outputs) {
		if (output.type !== "chunk") continue;
		const wrapped = `(function (module, exports, require) {${output.code}\n})`;
		chunks.set(output.fileName, new Script(wrapped, { filename: output.fileName }).runInThisContext());
		if (output.facadeModuleId) entries.set(relative(root, output.facadeModuleId), output.fileName);
		for (const name of output.imports.filter((imported) => !imported.endsWith(".cjs"))) {
			if (name !== "vitest" && !packages.has(name)) packages.set(name, required(await import(name)));
		}
	}
	return { chunks, packages, entries };
}

/**
 * Evaluates a test file and what it imports; what was evaluated before for the same run is taken from `loaded`.
 *
 * @param {BundledTests} bundle
 * @param {string} file
 * @param {{ loaded: Map<string, unknown>, vitest: Record<string, unknown> }} run
 */
export function evaluateTests({ chunks, packages, entries }, file, { loaded, vitest }) {
	/**
	 * @param {string} name
	 * @param {string} from
	 * @returns {unknown}
	 */
	function load(name, from) {
		if (name === "vitest") return vitest;
		const path = name.startsWith(".") ? join(from, "..", name) : name;
		const evaluate = chunks.get(path);
		if (evaluate === undefined) return packages.get(name);
		const before = loaded.get(path);
		if (before !== undefined) return before;
		const module = { exports: {} };
		loaded.set(path, module.exports);
		evaluate(module, module.exports, (wanted) => load(wanted, path));
		loaded.set(path, module.exports);
		return module.exports;
	}
	const entry = entries.get(file);
	if (entry === undefined) throw new Error(`${file} was not bundled`);
	load(entry, "");
}
