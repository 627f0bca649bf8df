import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { projectRoot } from "../../scripts/steps/project.mjs";
import { archipelago } from "./archipelago.ts";

/** A path of its own for one test; gone after the test. */
function fileCalled(name: string): string {
	const folder = mkdtempSync(join(tmpdir(), "archipelago-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return join(folder, name);
}

const namesIn = (text: string) => [...text.matchAll(/^ {2}(\w+) /gm)].map(([, name = ""]) => name);

describe("help", () => {
	const { status, output } = archipelago(["--help"]);
	const commands = namesIn(output.slice(output.indexOf("Commands:"))).filter((name) => name !== "help");

	it("lists the commands", () => {
		expect(status).toBe(0);
		expect(commands).toEqual(expect.arrayContaining(["check", "analyze", "simulate", "render", "schema"]));
	});

	it.each(commands)("of %s has an example that runs", (command) => {
		const help = archipelago([command, "--help"]);
		expect({ status: help.status, errors: help.errors }).toEqual({ status: 0, errors: "" });
		const example = /Example:\n {2}archipelago (.*)$/m.exec(help.output)?.[1];
		if (example === undefined) throw new Error(`${command} --help has no example`);
		// The shell's part, quotes and redirection, and where to write.
		const words = [...example.replace(/ > .*/, "").matchAll(/'([^']*)'|(\S+)/g)].map(
			([, quoted, bare]) => quoted ?? bare ?? "",
		);
		const parameters = words.map((word, index) => (words[index - 1] === "-o" ? fileCalled(word) : word));
		const run = archipelago(parameters);
		expect(run.status, run.errors).toBeLessThan(2);
	});

	it("goes to standard error where a command is missing or unknown", () => {
		for (const parameters of [[], ["destroy"], ["check", "--please"]]) {
			const run = archipelago(parameters);
			expect({ status: run.status, output: run.output }).toEqual({ status: 2, output: "" });
			expect(run.errors).not.toBe("");
		}
	});

	it("tells the version", () => {
		expect(archipelago(["--version"]).output).toBe(`${packageFile.version}\n`);
	});
});

describe("a file", () => {
	it("can come from standard input", () => {
		const text = readFileSync(join(projectRoot, "examples/shop.yaml"), "utf8");
		const piped = archipelago(["analyze", "-", "--format", "json"], text);
		expect(piped).toEqual(archipelago(["analyze", "examples/shop.yaml", "--format", "json"]));
	});

	it.each(["analyze", "simulate"])("that isn't there is named by %s", (command) => {
		const { status, output, errors } = archipelago([command, "nowhere.yaml"]);
		expect({ status, output, errors }).toEqual({ status: 2, output: "", errors: "nowhere.yaml: no such file\n" });
	});

	it("that is invalid gives its problems as file:line:column: message", () => {
		for (const command of ["analyze", "simulate"]) {
			const { status, output, errors } = archipelago([command, "-"], "archipelago: 1\nname: x\nregion: {}\n");
			expect({ status, output }).toEqual({ status: 2, output: "" });
			for (const line of errors.trimEnd().split("\n")) expect(line).toMatch(/^<stdin>:\d+:\d+: \S/);
		}
	});

	it("may be empty, no YAML, or not a map, and is refused in words", () => {
		for (const text of ["", "[1, 2", "- 1\n- 2\n", "\u0000", "a: &x [*x]"]) {
			const { status, output, errors } = archipelago(["analyze", "-"], text);
			expect({ status, output }).toEqual({ status: 2, output: "" });
			expect(errors).toMatch(/^<stdin>:\d+:\d+: /);
		}
	});
});

describe("render", () => {
	it("draws the names of regions, components and populations", () => {
		const path = fileCalled("drawing.svg");
		const { status, output, errors } = archipelago(["render", "examples/global-collaboration.yaml", "-o", path]);
		expect({ status, output, errors }).toEqual({ status: 0, output: "", errors: "" });
		const drawing = readFileSync(path, "utf8");
		expect(drawing).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/);
		for (const name of ["us-east", "eu-west", "ap-south", "settings", "accounts", "realtime", "North America"]) {
			expect(drawing).toContain(name);
		}
	});

	it("draws a moment of a scenario other than the calm", () => {
		const moment = (at: string) => {
			const path = fileCalled("moment.svg");
			const parameters = ["render", "examples/global-collaboration.yaml", "-o", path, "--theme", "dark"];
			const run = archipelago([...parameters, "--scenario", "europe-goes-dark", "--at", at]);
			expect({ status: run.status, errors: run.errors }).toEqual({ status: 0, errors: "" });
			return readFileSync(path, "utf8");
		};
		expect(moment("10s")).not.toMatch(/>\s*Down\s*</);
		expect(moment("100s")).toMatch(/>\s*Down\s*</);
	});

	it("draws the same on a map of the world, quiet and at a moment of a scenario", () => {
		const map = (...parameters: readonly string[]) => {
			const path = fileCalled("map.svg");
			const design = "examples/global-collaboration.yaml";
			const run = archipelago(["render", design, "-o", path, "--view", "map", ...parameters]);
			expect({ status: run.status, output: run.output, errors: run.errors }).toEqual({
				status: 0,
				output: "",
				errors: "",
			});
			return readFileSync(path, "utf8");
		};
		const quiet = map();
		for (const name of ["us-east", "eu-west", "ap-south", "North America 40 %", "70 ms"]) expect(quiet).toContain(name);
		expect(quiet).not.toMatch(/>\s*Down\s*</);
		expect(map("--scenario", "europe-goes-dark", "--at", "100s", "--theme", "dark")).toMatch(/>\s*Down\s*</);
	});

	it("gives the file's own text back", () => {
		const path = fileCalled("copy.yaml");
		expect(archipelago(["render", "examples/shop.yaml", "-o", path]).status).toBe(0);
		expect(readFileSync(path, "utf8")).toBe(readFileSync(join(projectRoot, "examples/shop.yaml"), "utf8"));
	});

	it.each([
		[["-o", "drawing.gif"]],
		[["-o", "no/such/folder/drawing.svg"]],
		[["-o", "drawing.svg", "--view", "globe"]],
		[["-o", "drawing.svg", "--at", "5s"]],
		[["-o", "drawing.svg", "--scenario", "no-such"]],
		[["-o", "drawing.svg", "--scenario", "europe-down", "--at", "5 parsecs"]],
		[["-o", "drawing.svg", "--scenario", "europe-down", "--at", "9h"]],
		[[]],
	])("refuses %j", (parameters) => {
		const { status, output } = archipelago(["render", "examples/shop.yaml", ...parameters]);
		expect({ status, output }).toEqual({ status: 2, output: "" });
		expect(existsSync(join(projectRoot, "drawing.svg"))).toBe(false);
	});
});

it("prints the JSON Schema of the design file", () => {
	const { status, output } = archipelago(["schema"]);
	expect(status).toBe(0);
	const schema = JSON.parse(output);
	expect(schema.$schema).toContain("json-schema.org");
	expect(Object.keys(schema.properties)).toEqual(
		expect.arrayContaining(["regions", "users", "routing", "balancing", "application", "data", "features"]),
	);
});
