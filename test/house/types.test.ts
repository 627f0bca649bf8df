import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { capture, projectRoot } from "../../scripts/steps/project.mjs";
import { folderWith } from "./folderWith.ts";

/** What the compiler says about files, under the project's own settings: the paths that have errors. */
async function filesWithErrors(project: string, files: Readonly<Record<string, string>>): Promise<string[]> {
	const root = folderWith({ "src/engine/model/empty.ts": "export {};\n", ...files });
	for (const path of ["tsconfig.json", "src/engine/tsconfig.json"]) {
		copyFileSync(join(projectRoot, path), join(root, path));
	}
	const compiler = join(projectRoot, "node_modules/typescript/bin/tsc");
	const settings = ["-p", project, "--incremental", "false", "--tsBuildInfoFile", "null"];
	const { output } = await capture(process.execPath, [compiler, ...settings], root);
	return [...new Set([...output.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, path = ""]) => path))].sort();
}

describe("the engine's types", () => {
	it("know neither the browser nor Node nor a clock that isn't the language's", async () => {
		const files = {
			"src/engine/model/page.ts": "export const title = document.title;\n",
			"src/engine/model/storage.ts": "export const saved = localStorage.length;\n",
			"src/engine/model/timer.ts": "export const timer = setTimeout(() => {}, 1);\n",
			"src/engine/model/process.ts": "export const folder = process.cwd();\n",
			"src/engine/model/files.ts": 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n',
			"src/engine/model/plain.ts": "export const sorted = [3, 1, 2].toSorted();\n",
		};
		expect(await filesWithErrors("src/engine", files)).toEqual([
			"src/engine/model/files.ts",
			"src/engine/model/page.ts",
			"src/engine/model/process.ts",
			"src/engine/model/storage.ts",
			"src/engine/model/timer.ts",
		]);
	});
});

describe("the project's types", () => {
	it("are strict", async () => {
		const files = {
			"src/ui/any.ts": "export const twice = (value) => value * 2;\n",
			"src/ui/enum.ts": "export enum Theme { light, dark }\n",
			"src/ui/import.ts": 'import { Size } from "./size.ts";\nexport const size: Size = { widthPx: 1 };\n',
			"src/ui/index.ts": "const widths = [1, 2];\nexport const first: number = widths[0];\n",
			"src/ui/optional.ts": "export const card: { widthPx?: number } = { widthPx: undefined };\n",
			"src/ui/plain.ts": "export const title: string = document.title;\n",
			"src/ui/size.ts": "export type Size = { widthPx: number };\n",
		};
		expect(await filesWithErrors(".", files)).toEqual([
			"src/ui/any.ts",
			"src/ui/enum.ts",
			"src/ui/import.ts",
			"src/ui/index.ts",
			"src/ui/optional.ts",
		]);
	});
});
