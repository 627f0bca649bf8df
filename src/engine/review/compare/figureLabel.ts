import * as texts from "../../../texts/review/comparison.ts";
import type { FigureKind } from "../../model/figureChange.ts";

/** A figure's name in words: `latency/checkout/eu/write/p99` → "checkout, write from eu, p99". */
export function figureLabel(kind: FigureKind, name: string): string {
	const [, first = "", second = "", third = "", fourth = ""] = name.split("/");
	switch (kind) {
		case "latency":
			return texts.firstThirdFromSecond({ first, third, second, fourth });
		case "staleness":
			return texts.firstInSecond(first, second);
		case "conflicts":
			return first;
		case "availability":
			return `${first}, ${second}`;
		case "recovery":
			return texts.whenIsLost({ second, third, first, fourth: fourth.toUpperCase() });
		case "cost":
			return name === "cost/total" ? texts.total : name.slice("cost/".length).replaceAll("/", ", ");
		case "business":
			return businessLabels[first] ?? first;
	}
}

const businessLabels: Readonly<Record<string, string>> = {
	outageCostAvoidedYearly: texts.outageCostAvoided,
	addedInfrastructureYearly: texts.addedInfrastructure,
	netYearly: texts.net,
	netFirstYear: texts.netInTheFirstYear,
	paybackMonths: texts.payback,
	breakEvenOutageCostPerHour: texts.outageCost,
	verdict: texts.verdict,
};
