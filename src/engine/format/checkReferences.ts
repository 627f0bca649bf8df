import type { Id } from "../model/design.ts";
import { joinPath } from "../model/path.ts";
import { candidates, type FileIds, type Section, sections, sharedNamespace } from "./fileIds.ts";
import { nearestName } from "./nearestName.ts";
import { complainAt, complainOf, isFull, type Reading, type Reference, type ReferenceKind } from "./reading.ts";
import { article, quoted } from "./scalarShapes.ts";

/** Each reference names something that the file has, and no two things share a name. */
export function checkReferences(known: FileIds, reading: Reading): void {
	checkNamespace(known, reading);
	const sets = new Map<ReferenceKind, ReadonlySet<Id>>();
	for (const reference of reading.references) {
		const set = sets.get(reference.kind) ?? new Set(candidates(known, reference.kind));
		sets.set(reference.kind, set);
		if (isFull(reading)) return;
		if (!set.has(reference.id)) complainOf(reading, reference, dangling(reference, known));
	}
}

function dangling(reference: Reference, known: FileIds) {
	const { kind, id, path } = reference;
	const elsewhere = (Object.keys(sections) as Section[]).find((section) => known[section].includes(id));
	const where = kind === "thing" || kind === "anything" ? "this file" : `\`${sections[kind]}\``;
	const found = elsewhere === undefined ? "" : ` (it is in \`${sections[elsewhere]}\`)`;
	return {
		message: `${quoted(path)} names ${quoted(id)}, which ${where} doesn't have${found}`,
		expected: `the id of ${article[kind]}`,
		suggestion: nearestName(id, candidates(known, kind)),
	};
}

function checkNamespace(known: FileIds, reading: Reading): void {
	const owners = new Map<Id, Section>();
	for (const section of sharedNamespace) {
		for (const id of known[section]) {
			const owner = owners.get(id);
			if (owner === undefined) {
				owners.set(id, section);
				continue;
			}
			const path = joinPath(sections[section], id);
			const span = reading.keys.get(path);
			const complaint = {
				message: `${quoted(path)} has the id of ${quoted(joinPath(sections[owner], id))}; regions, populations and components share one namespace`,
				expected: "an id of its own",
			};
			if (span === undefined) complainAt(reading, path, complaint);
			else complainOf(reading, { path, span }, complaint);
		}
	}
}
