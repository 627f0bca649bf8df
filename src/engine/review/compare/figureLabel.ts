import type { FigureKind } from "../../model/figureChange.ts";

/** A figure's name in words: `latency/checkout/eu/write/p99` → "checkout, write from eu, p99". */
export function figureLabel(kind: FigureKind, name: string): string {
	const [, first = "", second = "", third = "", fourth = ""] = name.split("/");
	switch (kind) {
		case "latency":
			return `${first}, ${third} from ${second}, ${fourth}`;
		case "staleness":
			return `${first} in ${second}`;
		case "conflicts":
			return first;
		case "availability":
			return `${first}, ${second}`;
		case "recovery":
			return `${second}, ${third} when ${first} is lost, ${fourth.toUpperCase()}`;
		case "cost":
			return name === "cost/total" ? "Total" : name.slice("cost/".length).replaceAll("/", ", ");
		case "business":
			return businessLabels[first] ?? first;
	}
}

const businessLabels: Readonly<Record<string, string>> = {
	outageCostAvoidedYearly: "Outage cost avoided",
	addedInfrastructureYearly: "Added infrastructure",
	netYearly: "Net",
	netFirstYear: "Net in the first year",
	paybackMonths: "Payback",
	breakEvenOutageCostPerHour: "Outage cost from which it pays",
	verdict: "Verdict",
};
