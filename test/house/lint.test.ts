import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { capture, projectRoot } from "../../scripts/steps/project.mjs";
import { folderWith } from "./folderWith.ts";

type Diagnostic = {
	readonly category: string;
	readonly severity: string;
	readonly location: { readonly path: unknown };
};

/** The errors that the linter finds in files under the project's own settings, as `path rule`, sorted. */
async function lintErrors(files: Readonly<Record<string, string>>): Promise<string[]> {
	const settings = JSON.parse(readFileSync(join(projectRoot, "biome.json"), "utf8"));
	const root = folderWith({
		...files,
		"biome.json": JSON.stringify({ ...settings, vcs: { enabled: false } }),
		"scripts/pureEngine.grit": readFileSync(join(projectRoot, "scripts/pureEngine.grit"), "utf8"),
		"package.json": readFileSync(join(projectRoot, "package.json"), "utf8"),
	});
	const linter = join(projectRoot, "node_modules/@biomejs/biome/bin/biome");
	const { output } = await capture(
		process.execPath,
		[linter, "lint", "--colors=off", "--reporter=json", "src", "test"],
		root,
	);
	const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(output);
	return diagnostics
		.filter(({ severity }) => severity === "error")
		.map(({ category, location }) => `${locationPath(location.path)} ${category.split("/").at(-1)}`)
		.sort();
}

/** The reporter writes a path as text, or as an object around it. */
const locationPath = (path: unknown): unknown =>
	typeof path === "object" && path !== null && "file" in path ? path.file : path;

const branches = Array.from({ length: 13 }, (_, index) => `\tif (value === ${index}) return ${index * 2};\n`).join("");

describe("the linter", () => {
	it("refuses what the style forbids", async () => {
		const files = {
			"src/ui/any.ts": "export const value: any = 1;\n",
			"src/ui/barrel.ts": 'export { value } from "./any.ts";\n',
			"src/ui/branches.ts": `export function branches(value: number): number {\n${branches}\treturn 0;\n}\n`,
			"src/ui/console.ts": 'export const log = () => console.log("1");\n',
			"src/ui/default.ts": "export default 1;\n",
			"src/ui/extension.ts": 'import { value } from "./any";\nexport const copy = value;\n',
			"src/ui/kebab-case.ts": "export const value = 1;\n",
			"src/ui/nonNull.ts": "export const first = (values: number[]): number => values[0]!;\n",
			"src/ui/parameters.ts": "export const sum = (a: number, b: number, c: number, d: number) => a + b + c + d;\n",
			"test/ui/only.test.ts": 'import { it } from "vitest";\nit.only("runs alone", () => {});\n',
			"test/ui/skip.test.ts": 'import { it } from "vitest";\nit.skip("never runs", () => {});\n',
		};
		expect(await lintErrors(files)).toEqual([
			"src/ui/any.ts noExplicitAny",
			"src/ui/barrel.ts noBarrelFile",
			"src/ui/branches.ts noExcessiveCognitiveComplexity",
			"src/ui/console.ts noConsole",
			"src/ui/default.ts noDefaultExport",
			"src/ui/extension.ts useImportExtensions",
			"src/ui/kebab-case.ts useFilenamingConvention",
			"src/ui/nonNull.ts noNonNullAssertion",
			"src/ui/parameters.ts useMaxParams",
			"test/ui/only.test.ts noFocusedTests",
			"test/ui/skip.test.ts noSkippedTests",
		]);
	});

	it("refuses a cycle of imports", async () => {
		const files = {
			"src/ui/first.ts": 'import { second } from "./second.ts";\nexport const first = (): number => second;\n',
			"src/ui/second.ts": 'import { first } from "./first.ts";\nexport const second: number = first();\n',
			"test/empty.ts": "export const empty = 1;\n",
		};
		expect(await lintErrors(files)).toEqual(["src/ui/first.ts noImportCycles", "src/ui/second.ts noImportCycles"]);
	});

	it("refuses a clock and unseeded randomness in the engine, and only there", async () => {
		const now = "export const now = Date.now();\n";
		const files = {
			"src/engine/model/random.ts": "export const random = Math.random();\n",
			"src/engine/model/now.ts": now,
			"src/engine/model/today.ts": "export const today = new Date();\n",
			"src/engine/model/given.ts": "export const given = (timeMs: number) => new Date(timeMs);\n",
			"src/editor/now.ts": now,
			"test/empty.ts": "export const empty = 1;\n",
		};
		expect(await lintErrors(files)).toEqual([
			"src/engine/model/now.ts plugin",
			"src/engine/model/random.ts plugin",
			"src/engine/model/today.ts plugin",
		]);
	});

	it("lets the command line print", async () => {
		const files = { "src/cli/print.ts": 'console.log("1");\n', "test/empty.ts": "export const empty = 1;\n" };
		expect(await lintErrors(files)).toEqual([]);
	});
});
