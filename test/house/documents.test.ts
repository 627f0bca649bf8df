import { describe, expect, it } from "vitest";
import { documentProblems } from "../../scripts/steps/documents.mjs";
import { folderWith } from "./folderWith.ts";

const packageJson = '{ "scripts": { "start": "", "check": "" } }';

describe("the documents", () => {
	it("may link to files and headings that exist", async () => {
		const root = folderWith({
			"package.json": packageJson,
			"README.md":
				"# Top\n[a](docs/a.md) [b](docs/a.md#what-it-isnt) [c](#top) [d](https://example.org/x) ![e](e.png)\n",
			"docs/a.md": "# What it isn't\n[up](../README.md)\n\n```sh\n[not a link](nowhere.md)\n```\n",
			"e.png": "",
		});
		expect(await documentProblems(root)).toEqual([]);
	});

	it("may not link to nothing", async () => {
		const root = folderWith({
			"package.json": packageJson,
			"README.md": "[a](docs/b.md) [b](docs/a.md#elsewhere) ![c](c.png)\n\n[d]: d.md\n",
			"docs/a.md": "# Here\n[a](a.txt)\n",
		});
		expect(await documentProblems(root)).toEqual([
			"README.md: links to docs/b.md, and there is no docs/b.md",
			"README.md: links to docs/a.md#elsewhere, and docs/a.md has no such heading",
			"README.md: links to c.png, and there is no c.png",
			"README.md: links to d.md, and there is no d.md",
			"docs/a.md: links to a.txt, and there is no docs/a.txt",
		]);
	});

	it("may name only commands that exist", async () => {
		const root = folderWith({
			"package.json": packageJson,
			"README.md": "`npm start`, `npm run check`, npm packages\n\n```sh\nnpm run launch2\nnpm test\n```\n",
		});
		expect(await documentProblems(root)).toEqual([
			"README.md: says `npm run launch2`, and package.json has no such script",
			"README.md: says `npm test`, and package.json has no such script",
		]);
	});
});
