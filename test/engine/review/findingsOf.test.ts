import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../src/engine/format/applyEdits.ts";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import type { Finding, FindingFix } from "../../../src/engine/model/figures.ts";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { findingRules } from "../../../src/engine/review/findingRules.ts";
import { ruleTexts } from "../../../src/engine/review/ruleTexts.ts";
import { termsOf } from "../../../src/engine/review/termsOf.ts";
import { designOf } from "../designOf.ts";
import { generatedText } from "../reference/generated/generatedDesign.ts";
import { findingCases, nearMisses } from "./findingCases.ts";
import { type FilePart, merged, quietDesign, quietText } from "./quietDesign.ts";

function findings(changes: FilePart = {}): readonly Finding[] {
	return analyzeDesign(quietDesign(changes)).findings;
}

function fixed(text: string, fix: FindingFix): string {
	const edited = applyEdits(text, fix.edits);
	if (!edited.ok) throw new Error(`${fix.label}: ${edited.error.code} at ${edited.error.path}`);
	return edited.value;
}

function findingsIn(text: string): readonly Finding[] {
	return analyzeDesign(designOf(text)).findings;
}

function isKnown(changes: FilePart, figure: string): boolean {
	const design = quietDesign(changes);
	return termsOf({ design, figures: analyzeDesign(design) }, figure) !== undefined;
}

/** What a rule says of one subject. */
function keyOf({ rule, subject }: Finding): string {
	return `${rule} of ${subject ?? "the design"}`;
}

/** What is wrong with a finding as it is read: no sentence, no number, no place. */
function flaws({ rule, message, path, line, column, fix }: Finding): readonly string[] {
	const looks = [
		[/^\S.*[.]$/u.test(message), "is no sentence"],
		[!/\b(NaN|undefined|Infinity|null)\b|\[object|\u221E/.test(message), "holds what is no figure"],
		// Three significant figures; an availability has as many nines as it needs.
		[!/\d\.\d{4,}(?! ?%|\d)|(?<![.\d])\d{6,}/.test(message), "holds a figure that nobody rounded"],
		[path !== "" && !/\.\.|undefined/.test(path), "has no path"],
		[(line === null) === (column === null), "has a line without a column"],
		[fix === null || (fix.edits.length > 0 && fix.label.length > 5), "has a fix that does nothing"],
	] as const;
	return looks.filter(([fine]) => !fine).map(([, flaw]) => `${rule} ${flaw}: ${message}`);
}

describe("a design that a reviewer has nothing to say of", () => {
	it("gets the reminders alone", () => {
		expect(findings().map((finding) => finding.rule)).toEqual(["schema-changes", "runbook"]);
	});
});

describe("the review", () => {
	for (const { rule, when, changes, severity, subject, says } of findingCases) {
		it(`says ${rule} when ${when}`, () => {
			const found = findings(changes).filter((finding) => finding.rule === rule);
			expect(found[0]).toMatchObject({ rule, severity, subject });
			expect(found[0]?.message).toMatch(says);
			expect(found.flatMap(flaws)).toEqual([]);
			expect(found.filter(({ figure }) => figure !== undefined && !isKnown(changes, figure))).toEqual([]);
		});
	}

	for (const { rule, when, changes } of nearMisses) {
		it(`does not say ${rule} when ${when}`, () => {
			expect(findings(changes).filter((finding) => finding.rule === rule)).toEqual([]);
		});
	}

	it("has a case for and a case against each rule but the reminders", () => {
		const reminders = ["schema-changes", "runbook"];
		const ids = findingRules.map((rule) => rule.id).filter((id) => !reminders.includes(id));
		const lacks = (cases: readonly { readonly rule: string }[]) =>
			ids.filter((id) => !cases.some(({ rule }) => rule === id));
		expect({ for: lacks(findingCases), against: lacks(nearMisses) }).toEqual({ for: [], against: [] });
	});

	it("weighs no finding more than its rule", () => {
		const order = ["error", "warning", "info"];
		const usual = new Map(Object.entries(ruleTexts).map(([id, { severity }]) => [id, order.indexOf(severity)]));
		const graver = findingCases.filter(({ rule, severity }) => order.indexOf(severity) < (usual.get(rule) ?? 3));
		expect(graver).toEqual([]);
		for (const [id, { severity }] of Object.entries(ruleTexts).filter(([, text]) => text.severity !== "info")) {
			expect(
				findingCases.some((one) => one.rule === id && one.severity === severity),
				id,
			).toBe(true);
		}
	});

	it("reminds of schema changes where data is in several regions, and of runbooks where there is another region", () => {
		const alone = { regions: { ie: null, in: null }, data: { notes: null }, features: { note: null } };
		const rules = findings({ ...alone, data: { notes: null, accounts: { replicas: ["us"], leader: "us" } } });
		expect(rules.map(({ rule }) => rule)).not.toContain("schema-changes");
		expect(rules.map(({ rule }) => rule)).not.toContain("runbook");
		const [unplanned] = findings({ scenarios: null }).filter(({ rule }) => rule === "runbook");
		expect(unplanned?.message).toMatch(/^No failure scenario is written down/);
	});
});

describe("a fix", () => {
	const offered = findingCases.flatMap((one) => {
		const before = findings(one.changes);
		const found = before.find((finding) => finding.rule === one.rule && finding.subject === one.subject);
		return found?.fix ? [{ ...one, before, found, fix: found.fix }] : [];
	});

	for (const { rule, when, changes, before, found, fix } of offered) {
		it(`of ${rule} (${fix.label}) leaves nothing of it and brings no new error when ${when}`, () => {
			const after = findingsIn(fixed(quietText(changes), fix));
			expect(after.map(keyOf)).not.toContain(keyOf(found));
			const errors = (all: readonly Finding[]) => all.filter(({ severity }) => severity === "error").map(keyOf);
			expect(errors(after).filter((key) => !errors(before).includes(key))).toEqual([]);
		});
	}

	it("is there for each rule that a change of the design can answer", () => {
		const withoutFix = [
			// What to build, or what to accept, is the architect's to say.
			"residency-failover",
			"latency-missed",
			"availability-missed",
			"technology-exactly-three-regions",
			"technology-fixed-voters",
			"pattern-not-offered",
			"voters-in-one-place",
			"replication-lag",
			"budget-exceeded",
			"transfer-share",
			"no-instances",
			"strong-everywhere",
			"little-traffic",
			"outage-tolerated",
			"batch-work",
			"not-worth-it",
			"engineering-overhead",
			"region-without-users",
			"schema-changes",
			"runbook",
		];
		const fixable = new Set(offered.map(({ rule }) => rule));
		expect(
			findingRules
				.map(({ id }) => id)
				.filter((id) => !fixable.has(id))
				.toSorted(),
		).toEqual(withoutFix.toSorted());
	});
});

describe("any design", () => {
	it("gets findings that read as sentences, with figures and places, and fixes that can be applied", () => {
		fc.assert(
			fc.property(generatedText, (text) => {
				for (const finding of findingsIn(text)) {
					expect(flaws(finding)).toEqual([]);
					if (finding.fix !== null) expect(() => designOf(fixed(text, finding.fix as FindingFix))).not.toThrow();
				}
			}),
			{ numRuns: 25, endOnFailure: true },
		);
	});

	it("of two flaws at once as well", () => {
		const some = fc.constantFrom(...findingCases);
		fc.assert(
			fc.property(some, some, (one, other) => {
				const text = quietText(merged(one.changes, other.changes));
				const { design } = parseDesign(text);
				fc.pre(design !== undefined);
				for (const finding of findingsIn(text)) {
					expect(flaws(finding)).toEqual([]);
					if (finding.fix !== null) expect(() => designOf(fixed(text, finding.fix as FindingFix))).not.toThrow();
				}
			}),
			{ numRuns: 25, endOnFailure: true },
		);
	});
});

describe("the rules", () => {
	it("names each rule once, in kebab-case, and describes it", () => {
		const ids = findingRules.map((rule) => rule.id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(Object.keys(ruleTexts).toSorted()).toEqual(ids.toSorted());
		for (const [id, { description, help }] of Object.entries(ruleTexts)) {
			expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
			expect(description).toMatch(/^[A-Z].{20,}[^.]$/);
			expect(help).toMatch(/^[A-Z].{20,}\.$/);
		}
	});

	it("are described in docs/model/findings.md as they are", () => {
		const page = readFileSync("docs/model/findings.md", "utf8");
		const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (\w+) \| (.+?) \|/gm)].map(([, id, ...rest]) => [id, ...rest]);
		const rules = Object.entries(ruleTexts).map(([id, { severity, description }]) => [id, severity, description]);
		expect(rows.toSorted()).toEqual(rules.toSorted());
	});

	it("puts the gravest first", () => {
		const severities = findings({ data: { accounts: { personal: true } }, failover: { mode: "manual" } }).map(
			(finding) => finding.severity,
		);
		const order = ["error", "warning", "info"];
		expect(severities).toEqual(severities.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
	});

	it("points to the line that the file has, or the nearest above it", () => {
		const [finding] = findings({ costs: { monthlyBudget: 1000 } }).filter((one) => one.rule === "budget-exceeded");
		expect(finding?.line).toBeGreaterThan(100);
		expect(finding?.column).toBeGreaterThan(1);
		const [unwritten] = findings({ observability: null }).filter((one) => one.rule === "no-global-view");
		expect(unwritten).toMatchObject({ path: "observability", line: null, column: null });
	});
});

describe("the example designs", () => {
	for (const name of readdirSync("examples").filter((file) => file.endsWith(".yaml"))) {
		it(`${name} can take each fix that the review offers`, () => {
			const text = readFileSync(`examples/${name}`, "utf8");
			for (const { fix } of analyzeDesign(designOf(text)).findings) {
				if (fix !== null) expect(() => designOf(fixed(text, fix)), fix.label).not.toThrow();
			}
		});
	}
});

describe("the review of the global collaboration platform", () => {
	const reviewed = analyzeDesign(designOf(readFileSync("examples/global-collaboration.yaml", "utf8"))).findings;
	const about = (rule: string): readonly (string | null)[] =>
		reviewed.filter((finding) => finding.rule === rule).map((finding) => finding.subject);

	it("finds that settings are claimed strong and are not", () => {
		const claimed = reviewed.filter((finding) => finding.rule === "consistency-claimed");
		expect(claimed).toHaveLength(1);
		expect(claimed[0]).toMatchObject({ severity: "error", subject: "settings", path: "data.settings.consistency" });
		expect(claimed[0]?.message).toMatch(/asynchronous multi-leader replication with last-write-wins/);
	});

	it("finds that messages and files have no copy elsewhere", () => {
		expect(about("no-copy")).toEqual(["messages", "files"]);
	});

	it("finds European data outside Europe in accounts and search, and nowhere else", () => {
		expect(about("residency")).toEqual(["accounts", "search"]);
		expect(about("residency-routing")).toEqual([]);
	});
});
