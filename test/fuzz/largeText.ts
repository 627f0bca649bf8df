import type { Pick } from "../engine/reference/generated/pick.ts";
import { brokenText } from "./brokenText.ts";

const head = "archipelago: 1\nname: Large\n";

/** Many of one thing: what costs more than it should where something grows faster than the text. */
export function largeText(pick: Pick): string {
	const text = pick.one(shapes)(pick.one([300, 1000, 3000]));
	return pick.chance(20) ? brokenText(pick, text, 1) : text;
}

function many(count: number, line: (index: number) => string): string {
	return Array.from({ length: count }, (_, index) => line(index)).join("");
}

const region = "regions:\n  a: { provider: aws, code: us-east-1 }\n";

const shapes: readonly ((count: number) => string)[] = [
	(count) =>
		`${head}regions:\n${many(Math.min(count, 64), (at) => `  r${at}: { provider: other, at: [${at % 60}, ${at}], jurisdiction: EU }\n`)}`,
	(count) => `${head}regions:\n${many(count, (at) => `  r${at}: {}\n`)}`,
	(count) => head + region + many(count, (at) => `k${at}: 1\n`),
	(count) => head + region + "k: 1\n".repeat(count),
	(count) => `${head}${region}scenes:\n${many(count, (at) => `  s${at}: { focus: [b] }\n`)}`,
	(count) => `${head}${region}scenes:\n${many(count, (at) => `  s${at}: { focus: [a] }\n`)}`,
	(count) => `${head}${region}scenarios:\n  s:\n    faults:\n${"      - { at: 0s, kind: x }\n".repeat(count)}`,
	(count) => `${head}${region}notes:\n${many(count, (at) => `  n${at}: { text: "a ${at}" }\n`)}`,
	(count) => `${head}${region}canvas:\n${many(count, (at) => `  k${at}: { x: 1 }\n`)}`,
	(count) => `${head}${region}description: |\n${"  words, words\n".repeat(count)}`,
	(count) => `${head}${region}x-a: &a [b]\nx-b: [${"*a, ".repeat(count)}]\n`,
	(count) =>
		`${head}${region}x-0: &a0 [a, b, c]\n${many(count, (at) => `x-${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}]\n`)}`,
	(count) => "[".repeat(count) + "]".repeat(count),
	(count) => `${head}x-a: ${"{ a: ".repeat(count)}1${" }".repeat(count)}\n`,
	(count) => "- ".repeat(count),
	(count) => many(Math.min(count, 400), (at) => `${" ".repeat(at)}a:\n`),
	(count) => "---\n".repeat(count),
	(count) => "a\n".repeat(count),
	(count) => " ".repeat(count * 9),
	(count) => `"${"a ".repeat(count)}`,
];
