import { useEffect, useMemo, useState } from "react";
import { comparedFigures } from "../../editor/comparedFigures.ts";
import { editorStore } from "../../editor/editorStore.ts";
import type { Design } from "../../engine/model/design.ts";
import type { DesignComparison } from "../../engine/model/difference.ts";
import type { FigureComparison } from "../../engine/model/figureChange.ts";
import type { Figures } from "../../engine/model/figures.ts";
import { compareDesigns } from "../../engine/review/compare/compareDesigns.ts";
import { compareFigures } from "../../engine/review/compare/compareFigures.ts";
import type { SideChoice } from "./compareState.ts";
import { type Side, sideOf } from "./sideOf.ts";

export interface Compared {
	readonly a: Side;
	readonly b: Side;
	/** While both are designs. */
	readonly designs: DesignComparison | undefined;
	/** When both are computed. */
	readonly figures: FigureComparison | undefined;
	readonly figuresOf: { readonly a: Figures | undefined; readonly b: Figures | undefined };
}

/** Two designs and what they differ in; the figures come from a worker. */
export function useCompared(choices: { readonly a: SideChoice; readonly b: SideChoice }): Compared {
	const a = useMemo(() => sideOf(choices.a, editorStore.getState()), [choices.a]);
	const b = useMemo(() => sideOf(choices.b, editorStore.getState()), [choices.b]);
	const figuresOfA = useFigures("a", a);
	const figuresOfB = useFigures("b", b);
	const designs = useMemo(
		() => (a.kind === "design" && b.kind === "design" ? compareDesigns(a.design, b.design) : undefined),
		[a, b],
	);
	const figures = useMemo(() => {
		if (a.kind !== "design" || b.kind !== "design" || figuresOfA === undefined || figuresOfB === undefined)
			return undefined;
		return compareFigures({ design: a.design, figures: figuresOfA }, { design: b.design, figures: figuresOfB });
	}, [a, b, figuresOfA, figuresOfB]);
	return { a, b, designs, figures, figuresOf: { a: figuresOfA, b: figuresOfB } };
}

interface KnownFigures {
	readonly of: Design;
	readonly figures: Figures;
}

function useFigures(slot: "a" | "b", side: Side): Figures | undefined {
	const design = side.kind === "design" ? side.design : undefined;
	const [known, setKnown] = useState<KnownFigures>();
	useEffect(() => {
		if (design === undefined) return undefined;
		return comparedFigures(slot, design, (figures) => setKnown({ of: design, figures }));
	}, [slot, design]);
	return known !== undefined && known.of === design ? known.figures : undefined;
}
