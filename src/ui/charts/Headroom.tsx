import type { Figures } from "../../engine/model/figures.ts";
import { headroomTerms } from "../../engine/review/survivingRows.ts";
import { FigureDoor } from "./FigureDoor.tsx";

interface HeadroomProps {
	readonly figures: Figures;
	readonly money: (amount: number | null) => string;
}

/** What the capacity costs a month that is kept for the loss of any one region. */
export function Headroom({ figures, money }: HeadroomProps) {
	const headroom = figures.cost.surviving?.headroomMonthly ?? null;
	const terms = headroomTerms(figures);
	return (
		<FigureDoor
			title={`Headroom: ${money(headroom)} a month`}
			why={{
				terms: terms.length > 0 ? terms : [{ label: "No application has both a capacity and a cost", value: null }],
			}}
		>
			{money(headroom)}
		</FigureDoor>
	);
}
