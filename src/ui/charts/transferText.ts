import type { Design } from "../../engine/model/design.ts";
import type { BillRow, TransferCause } from "../../engine/review/billRows.ts";
import * as texts from "../../texts/charts.ts";

const causeTexts: Readonly<Record<TransferCause["what"], (name: string) => string>> = {
	replication: (name) => texts.replicationOf(name),
	reads: (name) => texts.readsOfServedElsewhere(name),
	writes: (name) => texts.writesOfSentOn(name),
	egress: (name) => texts.answersOf(name),
};

/** What causes a transfer, by its name in the design; undefined for what is no transfer, or all of it in one. */
export function causeText(
	{ cause }: BillRow,
	{ data, features }: Pick<Design, "data" | "features">,
): string | undefined {
	if (cause === null) return undefined;
	const named = cause.kind === "store" ? data.get(cause.id) : features.get(cause.id);
	return causeTexts[cause.what](named?.name ?? cause.id);
}

/** The link that data is sent over: "us-east → eu-west". */
export function linkText({ link }: BillRow): string | undefined {
	return link === null ? undefined : `${link.from} → ${link.to ?? "users"}`;
}

/** Link and cause of a transfer: "us-east → eu-west: replication of search". */
export function transferText(row: BillRow, named: Pick<Design, "data" | "features">): string | undefined {
	const cause = causeText(row, named);
	return cause === undefined ? undefined : `${linkText(row)}: ${cause}`;
}
