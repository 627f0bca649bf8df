import type { Pick } from "../engine/reference/generated/pick.ts";
import { nastyTokens } from "./nastyWords.ts";

/** The text with so many changes that know nothing of its meaning. */
export function brokenText(pick: Pick, text: string, changes: number): string {
	let now = text;
	for (let count = 0; count < changes; count++) now = pick.one(breakers)(pick, now);
	return now;
}

type Breaker = (pick: Pick, text: string) => string;

function place(pick: Pick, text: string): number {
	return pick.whole(0, text.length);
}

function span(pick: Pick, text: string): readonly [start: number, end: number] {
	const start = place(pick, text);
	return [start, Math.min(text.length, start + pick.one([1, 1, 2, 5, 20, 200]))];
}

const breakers: readonly Breaker[] = [
	(pick, text) => {
		const at = place(pick, text);
		return text.slice(0, at) + pick.one(nastyTokens) + text.slice(at);
	},
	(pick, text) => {
		const [start, end] = span(pick, text);
		return text.slice(0, start) + text.slice(end);
	},
	(pick, text) => {
		const [start, end] = span(pick, text);
		return text.slice(0, end) + text.slice(start);
	},
	(pick, text) => {
		const [start, end] = span(pick, text);
		const at = place(pick, text);
		return text.slice(0, at) + text.slice(start, end) + text.slice(at);
	},
	(pick, text) => text.slice(0, place(pick, text)),
	(pick, text) => {
		const at = place(pick, text);
		const flipped = text.charCodeAt(at) ^ (1 << pick.whole(0, 15));
		return text.slice(0, at) + String.fromCharCode(flipped) + text.slice(at + 1);
	},
	(pick, text) => {
		const lines = text.split("\n");
		const [from, to] = [pick.whole(0, lines.length - 1), pick.whole(0, lines.length - 1)];
		return lines
			.toSpliced(from, 1)
			.toSpliced(to, 0, lines[from] ?? "")
			.join("\n");
	},
	(pick, text) =>
		text.replace(pick.one(["  ", ": ", ", ", "\n", "{", "}", "[", "]", "%", "ms"]), pick.one(nastyTokens)),
	(_, text) => `\ufeff${text}`,
	(_, text) => text.replaceAll("\n", "\r\n"),
	(_, text) => text.replaceAll("\n", "\r"),
	(_, text) => text.replaceAll("  ", "\t"),
	(_, text) => `${text}---\n${text}`,
	(_, text) => `%YAML 1.2\n---\n${text}...\n`,
];

/** One token many times over: what costs much where something grows faster than the text. */
export function repeated(pick: Pick, token: string): string {
	return token.repeat(Math.ceil(pick.one([500, 3000, 20_000]) / Math.max(1, token.length)));
}

/** The bytes with so many changes. */
export function brokenBytes(pick: Pick, bytes: Uint8Array, changes: number): Uint8Array {
	let now = [...bytes];
	for (let count = 0; count < changes && now.length > 0; count++) {
		const at = pick.whole(0, now.length - 1);
		const end = at + pick.one([1, 1, 4, 30]);
		const between = [...new TextEncoder().encode(pick.one(nastyTokens))];
		now = pick.one([
			() => now.with(at, (now[at] ?? 0) ^ (1 << pick.whole(0, 7))),
			() => now.with(at, pick.one([0, 1, 0x7f, 0x80, 0xff])),
			() => now.toSpliced(at, end - at),
			() => now.toSpliced(at, 0, ...now.slice(at, end)),
			() => now.toSpliced(at, 0, ...between),
			() => now.slice(0, at),
		])();
	}
	return Uint8Array.from(now);
}
