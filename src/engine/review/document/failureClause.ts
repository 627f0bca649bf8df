import type { FailureRow } from "../matrix/failure.ts";

/** What fails, to begin a sentence with: "When us-east is lost". */
export function failureClause({ kind, subjects }: Pick<FailureRow, "kind" | "subjects">): string {
	const [first = "", second = ""] = subjects;
	switch (kind) {
		case "region-down":
			return `When ${first} is lost`;
		case "region-cut-off":
			return `When ${first} is cut off from the other regions`;
		case "pair-cut":
			return `When ${first} and ${second} are cut from each other`;
		case "leader-lost":
			return `When ${first} loses its leader in ${second}`;
		case "home-lost":
			return `When ${first} loses its home in ${second}`;
		case "routing-down":
			return `When ${first} takes no changes`;
		case "false-alarm":
			return `At a false alarm on ${first}`;
		case "two-regions-down":
			return `When ${first} and ${second} are lost at once`;
	}
}
