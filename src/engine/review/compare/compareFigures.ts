import type { FigureChange, FigureComparison, FigureKind } from "../../model/figureChange.ts";
import { figureKinds } from "../../model/figureChange.ts";
import { type NamedFigure, namedFigures } from "../namedFigures.ts";
import { changeOf } from "./changeOf.ts";
import type { ComparedSide } from "./comparedSide.ts";
import { figureLabel } from "./figureLabel.ts";
import { namesAfter } from "./figureNames.ts";
import { type Currencies, figureReading } from "./figureReading.ts";
import { findRenames } from "./findRenames.ts";
import { headlineChanges } from "./headlineChanges.ts";

/** What became of the figures from one design to the other. A thing that was renamed keeps its figures. */
export function compareFigures(a: ComparedSide, b: ComparedSide): FigureComparison {
	const renames = findRenames(a.design, b.design);
	const currencies: Currencies = { a: a.design.currency, b: b.design.currency };
	const after = new Map(namedFigures(b.figures).map((figure) => [figure.name, figure]));
	const before = new Map(
		namedFigures(a.figures).map((figure) => {
			const names = namesAfter(figure.name, renames);
			return [names.find((name) => after.has(name)) ?? figure.name, figure];
		}),
	);
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
