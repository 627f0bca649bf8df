import { splitPath } from "../model/path.ts";
import type { Problem } from "../model/problem.ts";
import { applyEdits } from "./applyEdits.ts";
import type { Candidate, Place } from "./fixes/candidate.ts";
import { fileView } from "./fixes/fileView.ts";
import { missingFixes } from "./fixes/missingFixes.ts";
import { nameFixes } from "./fixes/nameFixes.ts";
import { removalFixes } from "./fixes/removalFixes.ts";
import { shareFixes } from "./fixes/shareFixes.ts";
import { textFixes } from "./fixes/textFixes.ts";
import { valueFixes } from "./fixes/valueFixes.ts";
import { formAt } from "./formAt.ts";
import { parseDesign } from "./parseDesign.ts";
import { syntaxTree } from "./syntaxTree.ts";

/** A change of the text that takes one problem out of it. */
export interface QuickFix {
	/** "Change to eu-west" */
	readonly label: string;
	/** What it does: adds what is missing, takes out what is too much, or writes something else. */
	readonly kind: "add" | "remove" | "change";
	/** The text with the change made; all else in it stays byte for byte. */
	readonly text: string;
}

/** More choices than these are a list to read, not a quick fix. */
const mostFixes = 5;

/**
 * What would mend a problem of a text, the likeliest first. Each fix was tried: the text that it gives
 * doesn't have the problem any more, and fewer problems than before unless it corrects a name, behind
 * which others may come to light.
 */
export function quickFixes(text: string, problem: Problem): readonly QuickFix[] {
	const place = placeOf(text, problem);
	if (place === undefined) return [];
	const fewer = parseDesign(text).problems.length - 1;
	const tries: readonly Try[] = [
		...asTries("change", nameFixes(place), Number.POSITIVE_INFINITY),
		...asTries("change", [...textFixes(place), ...shareFixes(place)], fewer),
		...asTries("add", missingFixes(place), fewer),
		...asTries("change", valueFixes(place), fewer),
		...asTries("remove", removalFixes(place), fewer),
	];
	const fixes = new Map<string, QuickFix>();
	for (const each of tries) {
		if (fixes.size === mostFixes) break;
		const { label } = each.candidate;
		const fix = fixes.has(label) ? undefined : tried(place, each);
		if (fix !== undefined) fixes.set(label, fix);
	}
	return [...fixes.values()];
}

interface Try {
	readonly kind: QuickFix["kind"];
	readonly candidate: Candidate;
	/** Problems that may be left. */
	readonly most: number;
}

function asTries(kind: Try["kind"], candidates: readonly Candidate[], most: number): readonly Try[] {
	return candidates.map((candidate) => ({ kind, candidate, most }));
}

/** The fix, where the text that it gives is a better one. */
function tried({ text, problem }: Place, { kind, candidate, most }: Try): QuickFix | undefined {
	const mended = mendedText(text, candidate);
	if (mended === undefined) return undefined;
	const left = parseDesign(mended).problems;
	const isThere = left.some(({ path, message }) => path === problem.path && message === problem.message);
	return isThere || left.length > most ? undefined : { label: candidate.label, kind, text: mended };
}

function placeOf(text: string, problem: Problem): Place | undefined {
	// A file of a newer version is for a newer program: another number would not make it an older one.
	if (problem.path === "archipelago") return undefined;
	const keys = splitPath(problem.path);
	return { text, problem, keys, form: formAt(keys), file: fileView(syntaxTree(text).root) };
}

function mendedText(text: string, candidate: Candidate): string | undefined {
	if ("text" in candidate) return candidate.text === text ? undefined : candidate.text;
	const edited = applyEdits(text, candidate.edits);
	return edited.ok && edited.value !== text ? edited.value : undefined;
}
