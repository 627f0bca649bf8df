import * as texts from "../../../texts/analysis/cost.ts";
import type { Design, Id } from "../../model/design.ts";
import type { CostLine } from "../../model/figures.ts";
import { BillLine } from "./billLine.ts";
import { computeLines } from "./computeLines.ts";
import { databaseLines } from "./databaseLines.ts";
import { egressLines, egressMonthly } from "./egressLines.ts";
import { meteredLines } from "./meteredLines.ts";
import { perBill } from "./perBill.ts";
import { pinnedLines } from "./pinnedLines.ts";
import { requestFlows } from "./requestFlows.ts";
import { storageLines } from "./storageLines.ts";
import { transferLines, transferMonthly } from "./transferLines.ts";

/**
 * The lines of a month's bill, in the file's currency. With regions out (`up` names the others) it is
 * the bill at that rate: what depends on use follows the requests to where they enter then, and
 * nothing is replicated to a region that is out; machines, nodes, stored data and fixed fees go on.
 */
export function billOf(design: Design, up?: ReadonlySet<Id>): readonly BillLine[] {
	const flows = requestFlows(design, up);
	const uses = flows.flatMap((own) => own.uses);
	return pinnedLines(design, [
		...standingLines(design),
		...databaseLines(design, flows, up),
		...transferLines(design, flows, up),
		...egressLines(design, uses),
		...meteredLines(design, uses),
	]);
}

/**
 * The same with all transfer in one line, for bills of which only the sums by category count: there is
 * one for each region that may be out.
 */
export function shortBillOf(design: Design, up: ReadonlySet<Id>): readonly BillLine[] {
	const flows = requestFlows(design, up);
	const uses = flows.flatMap((own) => own.uses);
	const monthly = transferMonthly(design, flows, up) + egressMonthly(design, uses);
	return pinnedLines(design, [
		...standingLines(design),
		...databaseLines(design, flows, up),
		new BillLine(
			{
				id: "transfer/all",
				layer: null,
				region: null,
				category: "transfer",
				label: texts.allDataTransfer,
				monthly,
				estimate: monthly,
				basis: "estimate",
			},
			() => [],
		),
		...meteredLines(design, uses),
	]);
}

/** What stands there whatever is used: the same in the bill of each region's loss. */
export function standingLines(design: Design): readonly BillLine[] {
	return standing(design);
}

const standing = perBill((design): readonly BillLine[] => [...computeLines(design), ...storageLines(design)]);

export function totalOf(lines: readonly Pick<CostLine, "monthly">[]): number {
	return lines.reduce((sum, { monthly }) => sum + monthly, 0);
}
