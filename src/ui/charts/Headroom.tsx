import { figureName } from "../../engine/model/figureName.ts";
import * as texts from "../../texts/charts.ts";
import { FigureDoor } from "./FigureDoor.tsx";

interface HeadroomProps {
	readonly monthly: number;
	readonly money: (amount: number | null) => string;
}

/** What the capacity costs a month that is kept for the loss of any one region. */
export function Headroom({ monthly, money }: HeadroomProps) {
	return (
		<FigureDoor
			title={texts.headroomAMonth(money(monthly))}
			why={{ figure: figureName.cost({ id: "surviving/headroomMonthly" }) }}
		>
			{money(monthly)}
		</FigureDoor>
	);
}
