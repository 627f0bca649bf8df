import type { FigureChange, FigureComparison, FigureKind } from "../../model/figureChange.ts";
import { figureKinds } from "../../model/figureChange.ts";
import { type NamedFigure, namedFigures } from "../namedFigures.ts";
import { changeOf } from "./changeOf.ts";
import type { ComparedSide } from "./comparedSide.ts";
import { figureLabel } from "./figureLabel.ts";
import { type Currencies, figureReading } from "./figureReading.ts";
import { findRenames } from "./findRenames.ts";
import { headlineChanges } from "./headlineChanges.ts";
import { nameIn, nameOfThing, type Renames } from "./names.ts";

/** What became of the figures from one design to the other. A thing that was renamed keeps its figures. */
export function compareFigures(a: ComparedSide, b: ComparedSide): FigureComparison {
	const renames = findRenames(a.design, b.design);
	const currencies: Currencies = { a: a.design.currency, b: b.design.currency };
	const before = new Map(namedFigures(a.figures).map((figure) => [renamed(figure.name, renames), figure]));
	const after = new Map(namedFigures(b.figures).map((figure) => [figure.name, figure]));
	return {
		headline: headlineChanges(a, b, currencies),
		figures: namesInOrder(before, after).map((name): FigureChange => {
			const kind = kindOf(name);
			const reading = figureReading(kind, name, currencies);
			return {
				figure: name,
				kind,
				label: figureLabel(kind, name),
				...changeOf(before.get(name)?.value, after.get(name)?.value, reading),
			};
		}),
	};
}

/** Those of `b`, and after each kind of figure what only `a` has of it. */
function namesInOrder(a: ReadonlyMap<string, NamedFigure>, b: ReadonlyMap<string, NamedFigure>): readonly string[] {
	const names = [...new Set([...b.keys(), ...a.keys()])];
	const order = [...new Set(names.map(kindOf))];
	return order.flatMap((kind) => names.filter((name) => kindOf(name) === kind));
}

function kindOf(name: string): FigureKind {
	const first = name.slice(0, name.indexOf("/"));
	const kind = figureKinds.find((each) => each === first);
	if (kind === undefined) throw new Error(`a figure of no kind: ${name}`);
	return kind;
}

/** The name that a figure of `a` has in `b`. */
function renamed(name: string, renames: Renames): string {
	if (renames.size === 0) return name;
	const feature = nameIn(renames, "features");
	const region = nameIn(renames, "regions");
	const population = nameIn(renames, "users.populations");
	const [kind = "", first = "", second = "", ...rest] = name.split("/");
	switch (kind) {
		case "latency":
			return [kind, feature(first), population(second), ...rest].join("/");
		case "staleness":
			return [kind, feature(first), region(second)].join("/");
		case "recovery":
			return [kind, region(first), feature(second), ...rest].join("/");
		case "conflicts":
			return [kind, feature(first)].join("/");
		case "availability":
			return [kind, feature(first), second].join("/");
		case "cost":
			// Ids of lines are made of a category and of components and regions.
			return [kind, first, ...[second, ...rest].filter((part) => part !== "").map(nameOfThing(renames))].join("/");
		default:
			return name;
	}
}
