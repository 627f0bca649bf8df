import fc from "fast-check";
import type { Design } from "../../../src/engine/model/design.ts";

/** The design with one name for everything that has one. */
export function namedDesign(design: Design, name: string): Design {
	const named = <T extends object>(things: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
		new Map([...things].map(([id, thing]) => [id, { ...thing, name }] as const));
	return {
		...design,
		name,
		description: name,
		users: { ...design.users, populations: named(design.users.populations) },
		regions: new Map([...design.regions].map(([id, region]) => [id, { ...region, place: name, jurisdiction: name }])),
		routing: named(design.routing),
		balancing: named(design.balancing),
		application: named(design.application),
		data: new Map([...design.data].map(([id, store]) => [id, { ...store, name, technologyName: name }])),
		observability: named(design.observability),
		notes: new Map([["first", { id: "first", text: name, x: 10, y: 10, w: 200, h: 120, frame: false }]]),
	};
}

/** What somebody may write to break out of a label, or has pasted from somewhere. */
export const hostileNames = [
	"</title><script>alert(1)</script>",
	'"]; click users "javascript:alert(1)" %% {init}',
	"end",
	"1. first",
	"- item",
	"`**bold**` _x_ [link](javascript:alert(1))",
	"%%{init: {'theme': 'dark'}}%%",
	"#quot;#35;&amp;&#x27;",
	"a --> b; subgraph c",
	"\u202eright to left\u202c and \u0007bell\u0000 and \ud83d alone",
	"line\nbreak\r\nand\ttab",
	"C:\\new\\table",
	"--- title",
	"]]>",
	"graph TD",
	"👩‍👩‍👧 家族 مرحبا",
	"fillColor=#ff0000;rounded=1",
	" ",
] as const;

export const anyName = fc.oneof(
	fc.string({ unit: "binary", maxLength: 24 }),
	fc.string({ unit: "grapheme-ascii", maxLength: 24 }),
	fc.constantFrom(...hostileNames),
);
