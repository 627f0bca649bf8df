/** What a key of the presentation asks for. */
export type DeckAct =
	| { readonly kind: "go"; readonly to: number }
	/** A digit of the number of a scene to go to. */
	| { readonly kind: "digit"; readonly digit: string }
	| { readonly kind: "black" | "leave" | "notes" | "play" | "pointer" | "full" | "speaker" | "ask" | "capture" };

type Plain = Exclude<DeckAct["kind"], "go" | "digit">;

const plainKeys: Readonly<Record<string, Plain>> = {
	Escape: "leave",
	b: "black",
	".": "black",
	n: "notes",
	p: "play",
	l: "pointer",
	f: "full",
	s: "speaker",
	w: "ask",
	c: "capture",
};

interface Deck {
	readonly index: number;
	readonly count: number;
	/** Digits typed so far; Enter goes to that scene. */
	readonly typed: string;
}

/** What a key does; undefined when it is no key of the presentation. Clickers send Page Up, Page Down, a full stop or B, and F5 or Escape. */
export function deckAct(key: string, { index, count, typed }: Deck): DeckAct | undefined {
	const plain = plainKeys[key.length === 1 ? key.toLowerCase() : key];
	if (plain !== undefined) return { kind: plain };
	if (/^\d$/.test(key)) return { kind: "digit", digit: key };
	const to = sceneByKey(key, { index, count, typed });
	return to === undefined ? undefined : { kind: "go", to: Math.min(Math.max(to, 0), count - 1) };
}

function sceneByKey(key: string, { index, count, typed }: Deck): number | undefined {
	switch (key) {
		case "ArrowRight":
		case "ArrowDown":
		case "PageDown":
		case " ":
			return index + 1;
		case "ArrowLeft":
		case "ArrowUp":
		case "PageUp":
			return index - 1;
		case "Home":
			return 0;
		case "End":
			return count - 1;
		case "Enter":
			return typed === "" ? index + 1 : Number(typed) - 1;
		default:
			return undefined;
	}
}
