import type { Alias, LineCounter, Node } from "yaml";
import type { Id, Path } from "../model/design.ts";
import { parentPath } from "../model/path.ts";
import type { Problem } from "../model/problem.ts";

/** Offsets into the text, the end exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** What an id in the file may refer to. "thing" is a region, a population or a component of any layer. */
export type ReferenceKind =
	| "region"
	| "population"
	| "routing"
	| "application"
	| "store"
	| "scenario"
	| "thing"
	| "anything";

export interface Reference {
	readonly path: Path;
	readonly kind: ReferenceKind;
	readonly id: Id;
	readonly as: "key" | "value";
	readonly span: Span;
}

export interface Complaint {
	readonly message: string;
	readonly expected?: string | undefined;
	readonly suggestion?: string | undefined;
}

/** What one pass over a file collects: where everything stands, what refers to what, and what is wrong. */
export interface Reading {
	readonly spans: Map<Path, Span>;
	/** Where the key of a path stands. */
	readonly keys: Map<Path, Span>;
	readonly references: Reference[];
	readonly problems: Problem[];
	readonly lines: LineCounter;
	/** What each alias of the file stands for. */
	readonly anchors: ReadonlyMap<Alias, Node>;
}

export function newReading(lines: LineCounter, anchors: ReadonlyMap<Alias, Node> = new Map()): Reading {
	return { spans: new Map(), keys: new Map(), references: [], problems: [], lines, anchors };
}

/** Complains about what stands at a path; where the file doesn't write it, about the nearest thing around it. */
export function complainAt(reading: Reading, path: Path, complaint: Complaint): void {
	let around = path;
	let span = reading.spans.get(around);
	while (span === undefined && around !== "") {
		around = parentPath(around);
		span = reading.spans.get(around);
	}
	complainOf(reading, { path, span: span ?? { start: 0, end: 0 } }, complaint);
}

/** Of problems, more than these help nobody, and what looks for further ones may stop. */
const problemLimit = 500;

export function isFull(reading: Reading): boolean {
	return reading.problems.length >= problemLimit;
}

export function complainOf(reading: Reading, where: { path: Path; span: Span }, complaint: Complaint): void {
	if (isFull(reading)) return;
	const start = reading.lines.linePos(where.span.start);
	const end = reading.lines.linePos(Math.max(where.span.start, where.span.end));
	reading.problems.push({
		line: Math.max(1, start.line),
		column: Math.max(1, start.col),
		endLine: Math.max(1, end.line),
		endColumn: Math.max(1, end.col),
		path: where.path,
		message: complaint.message,
		...(complaint.expected === undefined ? {} : { expected: complaint.expected }),
		...(complaint.suggestion === undefined ? {} : { suggestion: complaint.suggestion }),
	});
}
