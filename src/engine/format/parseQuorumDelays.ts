import * as texts from "../../texts/format/help.ts";
import type { Problem } from "../model/problem.ts";
import type { QuorumDelays } from "../model/quorumDelays.ts";
import { object } from "./collectionShapes.ts";
import { delay } from "./delayShape.ts";
import { readDocument } from "./readDocument.ts";
import { quantity } from "./scalarShapes.ts";
import { optional, required } from "./shape.ts";

const shape = object({
	write: required(delay, texts.theWriteToAReplica),
	ack: required(delay, texts.theAcknowledgementBack),
	read: required(delay, texts.theReadToAReplica),
	response: required(delay, texts.itsWork),
	remote: optional(quantity("duration"), "quorumDelays.remote", "none"),
});

export interface ParsedQuorumDelays {
	/** Absent where there is a problem. */
	readonly delays?: QuorumDelays;
	readonly problems: readonly Problem[];
}

/** Text of a staleness model's file → the one-way delays, or all its problems. */
export function parseQuorumDelays(text: string): ParsedQuorumDelays {
	const document = readDocument(text);
	if (!document.ok) return { problems: document.problems };
	const { reading, root } = document;
	reading.spans.set("", { start: root?.range?.[0] ?? 0, end: root?.range?.[0] ?? 0 });
	const { write, ack, read, response, remote } = shape.read(root, "", reading) ?? {};
	if (reading.problems.length > 0) return { problems: reading.problems };
	if (!write || !ack || !read || !response) throw new Error("a delay is missing, and nothing complained of it");
	return {
		delays: { write, ack, read, response, ...(remote === undefined ? {} : { remoteMs: remote }) },
		problems: [],
	};
}
