import type { Design } from "./design.ts";
import { routingInForce } from "./routingInForce.ts";

/** What stands around the features: all that decides how a request of a given feature fares, where nothing spills. */
const parts = [
	"users",
	"traffic",
	"regions",
	"routing",
	"failover",
	"balancing",
	"application",
	"data",
	"observability",
	"costs",
	"network",
	"catalogued",
] as const satisfies readonly (keyof Design)[];

/** The same object for all designs that differ in no part of these. */
interface Surroundings {
	/** By the next part. */
	readonly next: WeakMap<object, Surroundings>;
}

const root: Surroundings = { next: new WeakMap() };
const ofDesigns = new WeakMap<Design, Surroundings>();

function surroundingsOf(design: Design): Surroundings {
	const known = ofDesigns.get(design);
	if (known !== undefined) return known;
	// What spills hangs on all features.
	const surroundings = routingInForce(design)?.spill ? { next: new WeakMap() } : sharedBy(design);
	ofDesigns.set(design, surroundings);
	return surroundings;
}

function sharedBy(design: Design): Surroundings {
	let surroundings = root;
	for (const part of parts) {
		const next = surroundings.next.get(design[part]) ?? { next: new WeakMap<object, Surroundings>() };
		surroundings.next.set(design[part], next);
		surroundings = next;
	}
	return surroundings;
}

/**
 * One answer for all designs with the same surroundings: it holds after an edit of a feature, since unchanged parts of
 * a design stay the same objects, and is given up with these parts. A design whose routing spills has its own.
 *
 * @param make reads nothing of a design but these parts (no features, places in the text, currency, scenarios)
 */
export function perSurroundings<T>(make: (design: Design) => T): (design: Design) => T {
	const answers = new WeakMap<Surroundings, { readonly answer: T }>();
	return (design) => {
		const surroundings = surroundingsOf(design);
		const known = answers.get(surroundings) ?? { answer: make(design) };
		answers.set(surroundings, known);
		return known.answer;
	};
}
