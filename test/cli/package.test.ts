import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { projectRoot } from "../../scripts/steps/project.mjs";
import { packCommandLine } from "../../scripts/steps/release/commandLinePackage.mjs";
import { checksums } from "../../scripts/steps/release/releaseNotes.mjs";
import { archipelago } from "./archipelago.ts";

// A folder that has nothing of this project, with a space in its path.
const folder = realpathSync(mkdtempSync(join(tmpdir(), "archipelago package ")));
const home = join(folder, "some where");
const installed = join(home, "node_modules", "archipelago-cli");
const example = join(installed, "examples", "shop.yaml");

/** As in a shell of its own: nothing of what `npm test` sets, no network, npm's cache empty. */
const environment = {
	...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
	npm_config_cache: join(folder, "cache"),
	npm_config_offline: "true",
	npm_config_update_notifier: "false",
};

function runs(
	program: string,
	parameters: readonly string[],
): { status: number | null; output: string; errors: string } {
	const { status, stdout, stderr } = spawnSync(program, parameters, { cwd: home, env: environment, encoding: "utf8" });
	return { status, output: stdout, errors: stderr };
}

const direct = (parameters: readonly string[]) =>
	runs(process.execPath, [join(installed, "dist", "archipelago.js"), ...parameters]);

let packed = "";

beforeAll(async () => {
	mkdirSync(home);
	packed = (await packCommandLine(folder)).path;
	writeFileSync(join(home, "package.json"), "{}");
	const { status, errors } = runs("npm", ["install", "--offline", "--no-audit", "--no-fund", packed]);
	expect(status, errors).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the packed command line, installed in an empty folder", () => {
	it("brings itself, its licences and the examples, and asks for no other package", () => {
		expect(readdirSync(join(home, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
			"archipelago-cli",
		]);
		expect(readdirSync(installed).toSorted()).toEqual([
			"LICENSE",
			"README.md",
			"THIRD-PARTY-NOTICES.txt",
			"dist",
			"examples",
			"package.json",
		]);
		const { version, license, bin, dependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
		expect({ version, license, bin, dependencies }).toEqual({
			version: packageFile.version,
			license: "MIT",
			bin: { archipelago: "dist/archipelago.js" },
			dependencies: undefined,
		});
	});

	it("names the licence of all that is in it, and of nothing that is only in the page", () => {
		const notices = readFileSync(join(installed, "THIRD-PARTY-NOTICES.txt"), "utf8");
		for (const work of ["@resvg/resvg-wasm", "commander", "fflate", "jspdf", "marked", "svgpath", "yaml"]) {
			expect(notices).toMatch(new RegExp(`^${work} \\d+\\.\\d+\\.\\d+\\nLicence: `, "m"));
		}
		expect(notices).toContain("SIL OPEN FONT LICENSE");
		expect(notices).toContain("Natural Earth");
		expect(notices).not.toMatch(/^(react|@codemirror\/\w+) \d/m);
	});

	it("runs by its name, through the link that npm made, and by Node", () => {
		const answer = { status: 0, output: `${packageFile.version}\n`, errors: "" };
		// What npx itself has to say goes to standard error.
		expect(runs("npx", ["--no-install", "archipelago", "--version"])).toMatchObject({
			status: 0,
			output: answer.output,
		});
		expect(runs(join(home, "node_modules", ".bin", "archipelago"), ["--version"])).toEqual(answer);
		expect(direct(["--version"])).toEqual(answer);
	});

	it("checks and analyses an example as the project's own program does", () => {
		for (const command of ["check", "analyze"]) {
			const { status, output, errors } = direct([command, example]);
			const own = archipelago([command, example]);
			expect({ status, output, errors }).toEqual(own);
			expect(output).not.toBe("");
		}
	});

	it("draws an example with its own fonts, to the same bytes", () => {
		for (const suffix of ["svg", "png"]) {
			const [there, here] = [join(home, `there.${suffix}`), join(home, `here.${suffix}`)];
			expect(direct(["render", example, "-o", there]).errors).toBe("");
			archipelago(["render", join(projectRoot, "examples/shop.yaml"), "-o", here]);
			const picture = readFileSync(there);
			expect(picture.length).toBeGreaterThan(10_000);
			expect(picture.equals(readFileSync(here))).toBe(true);
		}
	});

	it("is packed to the same bytes again", async () => {
		const again = join(folder, "again");
		mkdirSync(again);
		expect(checksums([(await packCommandLine(again)).path])).toBe(checksums([packed]));
	});
});
