import type { ComparedSide } from "../../engine/review/compare/comparedSide.ts";
import type { Compared } from "./useCompared.ts";

interface NamedSides {
	readonly a: ComparedSide;
	readonly b: ComparedSide;
	readonly names: { readonly a: string; readonly b: string };
}

/** Both designs with their figures and what they are called outside of the page; undefined until they are computed. */
export function comparedSides({ a, b, figuresOf }: Compared): NamedSides | undefined {
	if (a.kind !== "design" || b.kind !== "design" || figuresOf.a === undefined || figuresOf.b === undefined)
		return undefined;
	return {
		a: { design: a.design, figures: figuresOf.a },
		b: { design: b.design, figures: figuresOf.b },
		names: { a: `${a.design.name} (${a.name})`, b: `${b.design.name} (${b.name})` },
	};
}
