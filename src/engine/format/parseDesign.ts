import type { Node } from "yaml";
import type { Design, Named, Path, Position } from "../model/design.ts";
import type { Problem } from "../model/problem.ts";
import { checkDesign } from "./checkDesign.ts";
import { designShape } from "./designShape.ts";
import { type FileIds, fileIds, type Section, sections } from "./fileIds.ts";
import { fillDesign } from "./fillDesign.ts";
import { migrateText } from "./migrateText.ts";
import { migrations, readVersion } from "./migrations.ts";
import { type DocumentRead, readDocument } from "./readDocument.ts";
import { complainAt, type Reading, type Reference } from "./reading.ts";
import { shareDesign } from "./shareDesign.ts";
import { childNode } from "./textPlaces.ts";

export interface ParsedDesign {
	/** Absent where there is a problem. */
	readonly design?: Design;
	/** All of them, in the order of the text. */
	readonly problems: readonly Problem[];
}

export interface ParseOptions {
	readonly previous?: Design | undefined;
	/** The same text as it was read before (see `editText`). */
	readonly read?: DocumentRead;
}

/**
 * Text of a design file → the checked design with every default filled, or all its problems. With
 * `previous`, the parts of the new design that equal the previous one's are the very same objects.
 */
export function parseDesign(text: string, options: ParseOptions = {}): ParsedDesign {
	// Problems of a file that a migration changed refer to the migrated text.
	const migrated = migrations.length === 0 ? text : migratedText(text);
	const document = migrated === text && options.read !== undefined ? options.read : readDocument(migrated);
	if (!document.ok) return { problems: inOrder(document.problems) };
	const { reading, root } = document;
	reading.spans.set("", { start: root?.range?.[0] ?? 0, end: root?.range?.[0] ?? 0 });
	if (!isOfThisVersion(root, reading)) return { problems: reading.problems };
	const raw = designShape.read(root, "", reading);
	if (raw !== undefined) checkDesign(raw, reading);
	if (raw === undefined || reading.problems.length > 0) return { problems: inOrder(reading.problems) };
	const design = fillDesign(raw, writtenPlaces(reading, fileIds(raw)));
	const { previous } = options;
	return { design: previous === undefined ? design : shareDesign(previous, design), problems: [] };
}

function isOfThisVersion(root: Node | null, reading: Reading): boolean {
	const version = readVersion(root);
	if (version.ok) return true;
	const { complaint, at } = version;
	if (at === "value") markVersion(root, reading);
	complainAt(reading, at === "value" ? "archipelago" : "", complaint);
	return false;
}

function migratedText(text: string): string {
	const migrated = migrateText(text);
	return migrated.ok ? migrated.value : text;
}

/** The first key's value, so that the problem stands where the version is written. */
function markVersion(root: Node | null, reading: Reading): void {
	const [start = 0, end = 0] = childNode(root, "archipelago")?.range ?? [];
	reading.spans.set("archipelago", { start, end });
}

function writtenPlaces(reading: Reading, known: FileIds): ReadonlyMap<Path, Position> {
	const named = namedIds(reading.references, known);
	const places = new Map<Path, Position>();
	for (const [path, span] of reading.spans) {
		if (path === "") continue;
		const { line, col } = reading.lines.linePos(span.start);
		const names = named.get(path);
		places.set(path, { line, column: col, ...(names === undefined ? {} : { names }) });
	}
	return places;
}

function namedIds(references: readonly Reference[], known: FileIds): ReadonlyMap<Path, readonly Named[]> {
	const named = new Map<Path, readonly Named[]>();
	for (const reference of references) {
		const section = sectionOf(known, reference);
		if (section === undefined) continue;
		const { id, as, path } = reference;
		named.set(path, [...(named.get(path) ?? []), { id, section: sections[section], as }]);
	}
	return named;
}

/** The section that a reference leads to: that of its kind, or the first that has the id. */
function sectionOf(known: FileIds, { kind, id }: Reference): Section | undefined {
	if (kind !== "thing" && kind !== "anything") return kind;
	return (Object.keys(sections) as Section[]).find((section) => known[section].includes(id));
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
	return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
