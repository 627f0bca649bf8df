import { describe, expect, it } from "vitest";
import { importProblems } from "../../scripts/steps/imports.mjs";
import { folderWith } from "./folderWith.ts";

const folders = [
	"texts",
	"engine/model",
	"engine/catalog",
	"engine/analysis",
	"engine/simulation",
	"engine/review",
	"engine/layout",
	"engine/format",
	"engine/drawing",
	"engine/exports",
	"worker",
	"editor",
	"ui",
	"cli",
	"offline",
];

/** Folder → all that it may import besides itself and the texts. ARCHITECTURE.md has the same table. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	texts: [],
	"engine/model": [],
	"engine/catalog": ["engine/model"],
	"engine/analysis": ["engine/model", "engine/catalog"],
	"engine/simulation": ["engine/model", "engine/catalog"],
	"engine/review": ["engine/model", "engine/catalog", "engine/analysis", "engine/simulation"],
	"engine/layout": ["engine/model"],
	"engine/format": ["engine/model", "engine/catalog"],
	"engine/drawing": ["engine/model", "engine/layout"],
	"engine/exports": folders.filter((folder) => folder.startsWith("engine/") && folder !== "engine/exports"),
	worker: folders.filter((folder) => folder.startsWith("engine/")),
	editor: [...folders.filter((folder) => folder.startsWith("engine/")), "worker"],
	ui: [...folders.filter((folder) => folder.startsWith("engine/")), "worker", "editor"],
	cli: folders.filter((folder) => folder.startsWith("engine/")),
	offline: [],
};

const target = (folder: string) => `src/${folder}/target.ts`;
const source = (from: string, to: string) => `src/${from}/imports-${to.replace("/", "-")}.ts`;
const up = (folder: string) =>
	folder
		.split("/")
		.map(() => "..")
		.join("/");

describe("the allowed imports", () => {
	it("are exactly those of the table, for each pair of folders", async () => {
		const pairs = folders.flatMap((from) => folders.filter((to) => to !== from).map((to) => ({ from, to })));
		const root = folderWith({
			...Object.fromEntries(folders.map((folder) => [target(folder), "export const target = 1;\n"])),
			...Object.fromEntries(
				pairs.map(({ from, to }) => [
					source(from, to),
					`import { target } from "${up(from)}/${to}/target.ts";\nexport const copy = target;\n`,
				]),
			),
		});
		const refused = (await importProblems(root)).map((problem) => problem.replace(/ \(.*\)$/, ""));
		const expected = pairs
			.filter(({ from, to }) => to !== "texts" && !allowed[from]?.includes(to))
			.map(({ from, to }) => `${source(from, to)}: may not import ${target(to)}`);
		expect(new Set(refused)).toEqual(new Set(expected));
	});

	it("give each folder its own packages", async () => {
		const cases = [
			{ path: "src/engine/format/yaml.ts", name: "yaml", allowed: true },
			{ path: "src/ui/canvas/react.tsx", name: "react", allowed: true },
			{ path: "src/ui/canvas/flow.tsx", name: "@xyflow/react", allowed: true },
			{ path: "src/editor/zustand.ts", name: "zustand", allowed: true },
			{ path: "src/cli/commander.ts", name: "commander", allowed: true },
			{ path: "src/cli/files.ts", name: "node:fs", allowed: true },
			{ path: "src/main.tsx", name: "react-dom/client", allowed: true },
			{ path: "src/engine/format/fflate.ts", name: "fflate", allowed: true },
			{ path: "src/engine/drawing/jspdf.ts", name: "jspdf", allowed: true },
			{ path: "src/engine/exports/jspdf.ts", name: "jspdf", allowed: false },
			{ path: "src/engine/model/yaml.ts", name: "yaml", allowed: false },
			{ path: "src/engine/analysis/zustand.ts", name: "zustand", allowed: false },
			{ path: "src/engine/drawing/react.ts", name: "react-dom/server", allowed: false },
			{ path: "src/engine/layout/files.ts", name: "node:fs", allowed: false },
			{ path: "src/engine/layout/missing.ts", name: "not-installed", allowed: false },
			{ path: "src/worker/react.ts", name: "react", allowed: false },
			{ path: "src/editor/react.ts", name: "react", allowed: false },
			{ path: "src/editor/flow.ts", name: "@xyflow/react", allowed: false },
			{ path: "src/ui/canvas/commander.ts", name: "commander", allowed: false },
			{ path: "src/ui/canvas/files.ts", name: "node:path", allowed: false },
			{ path: "src/cli/react.ts", name: "react", allowed: false },
			{ path: "src/texts/yaml.ts", name: "yaml", allowed: false },
		];
		const root = folderWith(
			Object.fromEntries(
				cases.map(({ path, name }) => [path, `import * as all from "${name}";\nexport const copy = all;\n`]),
			),
		);
		const refused = new Set((await importProblems(root)).map((problem) => problem.split(":")[0]));
		expect(refused).toEqual(new Set(cases.filter((entry) => !entry.allowed).map(({ path }) => path)));
	});

	it("hold for types too", async () => {
		const root = folderWith({
			"src/engine/analysis/figure.ts": "export type Figure = number;\n",
			"src/engine/model/design.ts":
				'import type { Figure } from "../analysis/figure.ts";\nexport type Design = Figure[];\n',
		});
		expect(await importProblems(root)).toEqual([
			"src/engine/model/design.ts: may not import src/engine/analysis/figure.ts (engine-model)",
		]);
	});

	it("know no other folders", async () => {
		const root = folderWith({
			"src/utils/a.ts": 'import { b } from "./b.ts";\nexport const a = b;\n',
			"src/utils/b.ts": "export const b = 1;\n",
		});
		expect(await importProblems(root)).toEqual(["src/utils/a.ts: may not import src/utils/b.ts (known-folders)"]);
	});

	it("allow no cycle", async () => {
		const root = folderWith({
			"src/ui/canvas/a.ts": 'import { b } from "./b.ts";\nexport const a = (): number => b;\n',
			"src/ui/canvas/b.ts": 'import { a } from "./a.ts";\nexport const b: number = a();\n',
		});
		expect((await importProblems(root)).join()).toContain("no-cycle");
	});

	it("are not kept by a file that the checker overlooks", async () => {
		const root = folderWith({
			"src/engine/model/seen.ts": "export const seen = 1;\n",
			"src/engine/node_modules/overlooked.ts": "export const overlooked = 1;\n",
		});
		expect(await importProblems(root)).toEqual([
			"src/engine/node_modules/overlooked.ts: the import checker did not read this file",
		]);
	});

	it("are not kept by a checker that doesn't run", async () => {
		const root = folderWith({ "README.md": "" });
		expect((await importProblems(root)).join()).toContain("the import checker failed");
	});
});
