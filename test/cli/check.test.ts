import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../scripts/steps/project.mjs";
import { archipelago } from "./archipelago.ts";
import { checkForm } from "./jsonForms.ts";
import { mismatches } from "./mismatches.ts";

const platform = "examples/global-collaboration.yaml";
const platformText = readFileSync(join(projectRoot, platform), "utf8");
/** Line 23 of the file names the region; there is no such one. */
const misspelt = platformText.replace("code: us-east-1", "code: us-east-9");
const misspeltLine = misspelt.split("\n").findIndex((line) => line.includes("us-east-9")) + 1;
const misspeltColumn = (misspelt.split("\n")[misspeltLine - 1] ?? "").indexOf("us-east-9") + 1;

interface Finding {
	readonly rule: string;
	readonly severity: string;
	readonly subject: string | null;
	readonly line: number;
	readonly message: string;
}

const findingsOf = (file: string): readonly Finding[] =>
	JSON.parse(archipelago(["check", file, "--format", "json"]).output).findings;

const subjectsOf = (findings: readonly Finding[], rule: string) =>
	findings.filter((finding) => finding.rule === rule).map(({ subject }) => subject);

describe("the findings of the global collaboration platform", () => {
	const findings = findingsOf(platform);

	it("say that settings is claimed strong and isn't", () => {
		expect(subjectsOf(findings, "consistency-claimed")).toEqual(["settings"]);
	});

	it("say that accounts and search put European data outside of Europe, and nothing else does", () => {
		expect(subjectsOf(findings, "residency").toSorted()).toEqual(["accounts", "search"]);
	});

	it("say that messages and files have no copy elsewhere", () => {
		expect(subjectsOf(findings, "no-copy").toSorted()).toEqual(["files", "messages"]);
	});

	it("stand at a line of the file that speaks of their subject", () => {
		const lines = platformText.split("\n");
		const claimed = findings.find(({ rule }) => rule === "consistency-claimed");
		expect(lines[(claimed?.line ?? 0) - 1]).toContain("consistency: strong    # claimed");
	});
});

describe("the exit status of check", () => {
	it("is 1 for errors, and 0 for warnings unless they count", () => {
		expect(archipelago(["check", platform]).status).toBe(1);
		expect(archipelago(["check", "examples/flapping.yaml"]).status).toBe(0);
		expect(archipelago(["check", "examples/flapping.yaml", "--fail-on", "warning"]).status).toBe(1);
	});

	it("is 2 for a file with problems, which are on standard error with their places", () => {
		const { status, errors } = archipelago(["check", "-"], misspelt);
		expect(status).toBe(2);
		expect(errors.split("\n")[0]).toMatch(
			new RegExp(`^<stdin>:${misspeltLine}:${misspeltColumn}: .*us-east-9.*us-east-1`),
		);
	});

	it("is 2 where one of several files can't be read, and the others are checked all the same", () => {
		const { status, output, errors } = archipelago(["check", "nowhere.yaml", platform, "--format", "json"]);
		const report = JSON.parse(output);
		expect({ status, errors }).toEqual({ status: 2, errors: "nowhere.yaml:1:1: no such file\n" });
		expect(report.problems.map(({ file }: { file: string }) => file)).toEqual(["nowhere.yaml"]);
		expect(report.findings.length).toBeGreaterThan(5);
	});

	it("is 2 for wrong usage, with nothing on standard output", () => {
		for (const parameters of [
			["check"],
			["check", platform, "--format", "xml"],
			["check", platform, "--fail-on", "x"],
		]) {
			expect(archipelago(parameters)).toMatchObject({ status: 2, output: "" });
		}
	});
});

describe("the formats of check", () => {
	const bothFiles = ["check", platform, "examples/shop.yaml"];

	it("JSON has the keys that it promises", () => {
		expect(mismatches(JSON.parse(archipelago([...bothFiles, "--format", "json"]).output), checkForm)).toEqual([]);
		const { output } = archipelago(["check", "-", "--format", "json"], misspelt);
		expect(mismatches(JSON.parse(output), checkForm)).toEqual([]);
		expect(JSON.parse(output).problems).toEqual([
			expect.objectContaining({
				line: misspeltLine,
				column: misspeltColumn,
				path: "regions.us-east.code",
				suggestion: "us-east-1",
			}),
		]);
	});

	it("SARIF declares its rules with their level, what they look for and what to do", () => {
		const { version, $schema, runs } = JSON.parse(archipelago([...bothFiles, "--format", "sarif"]).output);
		expect({ version, $schema }).toEqual({
			version: "2.1.0",
			$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		});
		const { rules } = runs[0].tool.driver;
		expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(rules.length);
		for (const { shortDescription, help, defaultConfiguration } of rules) {
			expect(shortDescription.text).toMatch(/^[A-Z].+\.$/);
			expect(help.text.length).toBeGreaterThan(20);
			expect(["error", "warning", "note"]).toContain(defaultConfiguration.level);
		}
	});

	it("SARIF gives each result its rule, a level and a place", () => {
		const [{ tool, results }] = JSON.parse(archipelago([...bothFiles, "--format", "sarif"]).output).runs;
		expect(results.length).toBe(findingsOf(platform).length + findingsOf("examples/shop.yaml").length);
		for (const { ruleId, ruleIndex, level, message, locations } of results) {
			expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
			expect(["error", "warning", "note"]).toContain(level);
			expect(message.text).not.toBe("");
			const { artifactLocation, region } = locations[0].physicalLocation;
			expect(bothFiles).toContain(artifactLocation.uri);
			expect(region.startLine).toBeGreaterThan(0);
			expect(region.startColumn).toBeGreaterThan(0);
		}
	});

	it("SARIF names files by URIs: relative within the folder, whole elsewhere, with nothing that a URI can't hold", () => {
		const folder = mkdtempSync(join(tmpdir(), "archipelago-"));
		const elsewhere = join(folder, "a b#1.yaml");
		writeFileSync(elsewhere, platformText);
		const { output } = archipelago(["check", join(projectRoot, platform), elsewhere, "--format", "sarif"]);
		const { results } = JSON.parse(output).runs[0];
		const uris = results.map(({ locations }: SarifResult) => locations[0].physicalLocation.artifactLocation.uri);
		expect([...new Set(uris)]).toEqual([platform, pathToFileURL(elsewhere).href]);
		const { output: input } = archipelago(["check", "-", "--format", "sarif"], platformText);
		expect(input).toContain('"uri": "%3Cstdin%3E"');
	});

	it("SARIF says of an invalid file what was expected, from where to where", () => {
		const { output } = archipelago(["check", "-", "--format", "sarif"], misspelt);
		const [{ ruleId, level, message, locations }] = JSON.parse(output).runs[0].results;
		expect({ ruleId, level }).toEqual({ ruleId: "invalid-design", level: "error" });
		expect(message.text).toMatch(/^regions\.us-east\.code: .*us-east-1/);
		expect(locations[0].physicalLocation.region).toEqual({
			startLine: misspeltLine,
			startColumn: misspeltColumn,
			endLine: misspeltLine,
			endColumn: misspeltColumn + "us-east-9".length,
		});
	});

	it("JUnit fails for the findings that the exit status counts, and no others", () => {
		const all = [...findingsOf(platform), ...findingsOf("examples/shop.yaml")];
		for (const [failOn, severities] of [
			["error", ["error"]],
			["warning", ["error", "warning"]],
			["info", ["error", "warning", "info"]],
		] as const) {
			const { output } = archipelago([...bothFiles, "--format", "junit", "--fail-on", failOn]);
			const failing = all.filter(({ severity }) => severities.some((each) => each === severity));
			expect(output.match(/<testsuite /g)).toHaveLength(2);
			expect(output.match(/<failure /g)).toHaveLength(failing.length);
			expect(output).toContain(`tests="${all.length}" failures="${failing.length}"`);
			expect(openTags(output)).toEqual([]);
		}
	});

	it("JUnit keeps what a message holds from breaking it", () => {
		const unknownKey = platformText.replace("replicas:", '"<&>":');
		const { output } = archipelago(["check", "-", "--format", "junit"], unknownKey);
		expect(openTags(output)).toEqual([]);
		expect(output).toContain("&lt;&amp;&gt;");
		const named = archipelago(["check", "-", "--format", "junit"], withName(hostileName)).output;
		expect(openTags(named)).toEqual([]);
		expect(named).toContain("50%: a,b&#10;c &lt;&amp;&gt;&quot;&apos;\uFFFD");
	});

	it("GitHub's is one workflow command a line", () => {
		const lines = archipelago([...bothFiles, "--format", "github"])
			.output.trimEnd()
			.split("\n");
		expect(lines.length).toBe(findingsOf(platform).length + findingsOf("examples/shop.yaml").length);
		for (const line of lines) expect(line).toMatch(githubLine);
	});

	it("GitHub's escapes what would end a line or a property", () => {
		const folder = mkdtempSync(join(tmpdir(), "archipelago-"));
		const file = join(folder, "50%, a:b.yaml");
		writeFileSync(file, withName(hostileName));
		const { output } = archipelago(["check", file, "--format", "github"]);
		for (const line of output.trimEnd().split("\n")) expect(line).toMatch(githubLine);
		expect(output).toContain("50%25%2C a%3Ab.yaml,line=");
		expect(output).toContain("data of 50%25: a,b%0Ac <&>\"'");
	});

	it("text is one line a finding, whatever the names hold", () => {
		const { output } = archipelago(["check", "-"], withName(hostileName));
		const lines = output.trimEnd().split("\n");
		expect(lines).toHaveLength(findingsOf(platform).length + 1);
		for (const line of lines) expect(line.startsWith("<stdin>:")).toBe(true);
	});
});

interface SarifResult {
	readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }];
}

const githubLine = /^::(error|warning|notice) file=[^,:]+,line=\d+,col=\d+,title=[^:,]+::.+$/;

/** What separates, quotes or escapes in any of the formats, and a character that XML forbids. */
const hostileName = "50%: a,b\nc <&>\"'\u0007";

function withName(population: string): string {
	return platformText.replace("name: Europe", () => `name: ${JSON.stringify(population)}`);
}

/** The tags of an XML text that are never closed, or closed without being open. */
function openTags(xml: string): readonly string[] {
	const open: string[] = [];
	for (const [, end, name = "", empty] of xml.matchAll(/<(\/?)([a-z-]+)(?:\s+[\w-]+="[^"<]*")*\s*(\/?)>/g)) {
		if (end === "/" && open.at(-1) === name) open.pop();
		else if (empty !== "/") open.push(name);
	}
	const rest = xml.replace(/^<\?xml[^>]*\?>/, "").replaceAll(/<(\/?)([a-z-]+)(?:\s+[\w-]+="[^"<]*")*\s*(\/?)>/g, "");
	return /[<>]/.test(rest) ? [...open, rest.slice(0, 80)] : open;
}
