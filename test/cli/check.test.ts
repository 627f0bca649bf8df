import { readFileSync } from "node:fs";
import { join } from "node:path";
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

	it("SARIF names a declared rule, a level and a place for each result", () => {
		const { version, runs } = JSON.parse(archipelago([...bothFiles, "--format", "sarif"]).output);
		expect(version).toBe("2.1.0");
		const rules = new Set(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id));
		expect(runs[0].results.length).toBe(findingsOf(platform).length + findingsOf("examples/shop.yaml").length);
		for (const { ruleId, level, locations } of runs[0].results) {
			expect(rules).toContain(ruleId);
			expect(["error", "warning", "note"]).toContain(level);
			expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
		}
	});

	it("JUnit fails for the errors alone", () => {
		const { output } = archipelago([...bothFiles, "--format", "junit"]);
		const errors = [...findingsOf(platform), ...findingsOf("examples/shop.yaml")].filter(
			({ severity }) => severity === "error",
		);
		expect(output.match(/<testsuite /g)).toHaveLength(2);
		expect(output.match(/<failure /g)).toHaveLength(errors.length);
		expect(openTags(output)).toEqual([]);
	});

	it("JUnit and GitHub keep what a message holds from breaking them", () => {
		const { output } = archipelago(["check", "-", "--format", "junit"], platformText.replace("replicas:", '"<&>":'));
		expect(openTags(output)).toEqual([]);
		expect(output).toContain("&lt;&amp;&gt;");
	});

	it("GitHub's is one workflow command a line", () => {
		const lines = archipelago([...bothFiles, "--format", "github"])
			.output.trimEnd()
			.split("\n");
		for (const line of lines)
			expect(line).toMatch(/^::(error|warning|notice) file=[^,]+,line=\d+,col=\d+,title=[^:,]+::.+$/);
	});
});

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
