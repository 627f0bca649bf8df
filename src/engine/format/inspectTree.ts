import { type Alias, isAlias, isCollection, isMap, isPair, isScalar, type Node } from "yaml";
import * as texts from "../../texts/format/reading.ts";
import { complainOf, type Reading } from "./reading.ts";
import { quoted } from "./scalarShapes.ts";

const aliasLimit = 100;

/**
 * Goes through the whole tree once and complains of keys that are written twice and of aliases that lead
 * nowhere, to themselves or to too much. Returns what each alias stands for.
 * How often aliases expand is added up from the inside, so that even the worst file costs one visit a node.
 */
export function inspectTree(root: Node | null, reading: Reading): ReadonlyMap<Alias, Node> {
	const inspection: Inspection = {
		reading,
		anchors: new Map(),
		byName: new Map(),
		expansions: new Map(),
		refused: false,
	};
	const total = visit(root, inspection);
	if (total > aliasLimit) {
		const message = texts.aliasesExpandMoreThanTimes(aliasLimit);
		const expected = texts.atMostExpansionsOfAliases(aliasLimit);
		complainOf(reading, { path: "", span: { start: 0, end: 0 } }, { message, expected });
	}
	return inspection.anchors;
}

interface Inspection {
	readonly reading: Reading;
	readonly anchors: Map<Alias, Node>;
	readonly byName: Map<string, Node>;
	/** How many aliases a node with an anchor expands to; set when all of it has been visited. */
	readonly expansions: Map<Node, number>;
	refused: boolean;
}

/** How many aliases something expands to. */
function visit(item: unknown, inspection: Inspection): number {
	if (inspection.refused) return 0;
	if (isPair(item)) return visit(item.key, inspection) + visit(item.value, inspection);
	if (isAlias(item)) return follow(item, inspection);
	if (!isScalar(item) && !isCollection(item)) return 0;
	if (item.anchor !== undefined) {
		inspection.byName.set(item.anchor, item);
		inspection.expansions.delete(item);
	}
	if (isMap(item)) complainOfRepeatedKeys(item.items, inspection.reading);
	let total = 0;
	if (isCollection(item)) for (const child of item.items) total += visit(child, inspection);
	if (item.anchor !== undefined) inspection.expansions.set(item, total);
	return total;
}

function follow(alias: Alias, inspection: Inspection): number {
	const target = inspection.byName.get(alias.source);
	if (target === undefined) return refuse(alias, texts.theAliasHasNoAnchor(alias.source), inspection);
	const inside = inspection.expansions.get(target);
	if (inside === undefined) return refuse(alias, texts.theAliasContainsItself(alias.source), inspection);
	inspection.anchors.set(alias, target);
	return 1 + inside;
}

function refuse(node: Node, message: string, inspection: Inspection): number {
	complainOf(inspection.reading, { path: "", span: spanOf(node) }, { message });
	inspection.refused = true;
	return 0;
}

function complainOfRepeatedKeys(pairs: readonly { readonly key: unknown }[], reading: Reading): void {
	const seen = new Set<string>();
	for (const { key } of pairs) {
		if (!isScalar(key)) continue;
		const name = String(key.source ?? "");
		if (seen.has(name)) {
			complainOf(reading, { path: "", span: spanOf(key) }, { message: texts.theKeyIsWrittenTwice(quoted(name)) });
		}
		seen.add(name);
	}
}

function spanOf(node: Node): { start: number; end: number } {
	return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}
