import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { capture, projectRoot } from "../../scripts/steps/project.mjs";
import { folderWith } from "./folderWith.ts";

const readme = readFileSync(join(projectRoot, "README.md"), "utf8");
const program = join(projectRoot, "dist/cli/archipelago.js");

/** The fenced blocks of one language in the README. */
const blocks = (language: string): string[] =>
	[...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
		.filter(([, name]) => name === language)
		.map(([, , text = ""]) => text);

const commands = blocks("sh")
	.flatMap((block) => block.split("\n"))
	.filter((line) => line.startsWith("npx archipelago "));

const exampleFiles = (command: string) =>
	[...command.matchAll(/\bexamples\/\S+/g)].map(([path]) => [path, readFileSync(join(projectRoot, path), "utf8")]);

describe("the README", () => {
	it("shows the command line", () => {
		expect(commands.length).toBeGreaterThan(4);
		expect(existsSync(program), "needs `npm run build` first").toBe(true);
	});

	it.each(commands)("shows a command that runs: %s", async (command) => {
		const root = folderWith(Object.fromEntries(exampleFiles(command)));
		const parameters = command.split(/\s+/).slice(2);
		const { status, errors } = await capture(process.execPath, [program, ...parameters], root);
		// 1 says that the design has findings, which is no fault of the command.
		expect({ status: status <= 1, errors }).toEqual({ status: true, errors: "" });
	});

	it("shows a design that is valid", async () => {
		const [design = ""] = blocks("yaml");
		const root = folderWith({ "shop.yaml": design });
		const { status, errors } = await capture(process.execPath, [program, "check", "shop.yaml"], root);
		expect({ status: status <= 1, errors }).toEqual({ status: true, errors: "" });
	});
});
