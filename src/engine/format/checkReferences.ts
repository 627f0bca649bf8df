import * as texts from "../../texts/format/problems.ts";
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
	const where = kind === "thing" || kind === "anything" ? texts.thisFile : `\`${sections[kind]}\``;
	const found = elsewhere === undefined ? "" : texts.itIsIn(sections[elsewhere]);
	return {
		message: texts.namesWhichDoesntHave({ path: quoted(path), id: quoted(id), where, found }),
		expected: texts.theIdOf(article[kind]),
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
				message: texts.hasTheId(quoted(path), quoted(joinPath(sections[owner], id))),
				expected: texts.anIdOfItsOwn,
			};
			if (span === undefined) complainAt(reading, path, complaint);
			else complainOf(reading, { path, span }, complaint);
		}
	}
}
