import type { BillLine } from "./billLine.ts";
import type { FeatureFlows } from "./requestFlows.ts";

/** The last lines of each payer, for as long as what its features send is the same. */
export class KeptLines {
	readonly #last = new WeakMap<
		object,
		{ readonly flows: readonly FeatureFlows[]; readonly lines: readonly BillLine[] }
	>();

	of(payer: object, flows: readonly FeatureFlows[], make: () => readonly BillLine[]): readonly BillLine[] {
		const last = this.#last.get(payer);
		if (last !== undefined && areSame(last.flows, flows)) return last.lines;
		const lines = make();
		this.#last.set(payer, { flows, lines });
		return lines;
	}
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((each, index) => each === b[index]);
}
