import type { Id } from "../model/design.ts";
import type { CostFigure, CostLine } from "../model/figures.ts";
import type { CostBreakdown } from "./costBars.ts";

/** What sends data over a link: a store that replicates, or a feature that is served elsewhere or answers its users. */
export interface TransferCause {
	readonly kind: "store" | "feature";
	readonly id: Id;
	readonly what: "replication" | "reads" | "writes" | "egress";
}

/** One line of the bill; of transfer also the link and what causes it. */
export interface BillRow {
	readonly line: CostLine;
	/** As in `costBars`. */
	readonly groups: Readonly<Record<CostBreakdown, string>>;
	/** `to` null: to the users. */
	readonly link: { readonly from: Id; readonly to: Id | null } | null;
	readonly cause: TransferCause | null;
}

/** The lines of the bill in their own order, which amounts do not change. */
export function billRows(cost: CostFigure): readonly BillRow[] {
	return cost.lines.map((line) => ({
		line,
		groups: { category: line.category, layer: line.layer ?? "all", region: line.region ?? "global" },
		...transferOf(line),
	}));
}

/** Ids of transfer say all: `transfer/replication/<store>/<from>/<to>`, `transfer/egress/<feature>/<from>`. */
function transferOf({ id, category }: CostLine): Pick<BillRow, "link" | "cause"> {
	const [, what, subject, from, to] = id.split("/");
	if (category !== "transfer" || !isCause(what) || subject === undefined || from === undefined) {
		return { link: null, cause: null };
	}
	const kind = what === "replication" ? "store" : "feature";
	return { link: { from, to: to ?? null }, cause: { kind, id: subject, what } };
}

function isCause(what: string | undefined): what is TransferCause["what"] {
	return what === "replication" || what === "reads" || what === "writes" || what === "egress";
}
