import * as texts from "../../../texts/analysis/cost.ts";
import type { ComponentCommon, Design, Id } from "../../model/design.ts";
import type { CostCategory, Term } from "../../model/figures.ts";
import { joinPath } from "../../model/path.ts";
import type { Layer } from "../../model/vocabulary.ts";
import { BillLine } from "./billLine.ts";

/** The bill with pinned amounts in place of what they replace; each pinned line shows the estimate beside. */
export function pinnedLines(design: Design, estimated: readonly BillLine[]): readonly BillLine[] {
	let lines = estimated;
	for (const pinnable of pinnableComponents(design)) lines = withComponentPinned(lines, pinnable);
	return withTransferPinned(design, lines);
}

interface PinnableComponent {
	readonly component: ComponentCommon;
	readonly layer: Layer;
	readonly category: CostCategory;
	/** null: once, for all regions together. */
	readonly regions: readonly (Id | null)[];
}

function pinnableComponents(design: Design): readonly PinnableComponent[] {
	return [
		...[...design.routing.values()].map((component) => pinnable(component, "routing", [null])),
		...[...design.balancing.values()].map((component) => pinnable(component, "balancing", component.regions)),
		...[...design.application.values()].map((component) => pinnable(component, "application", component.regions)),
		...[...design.data.values()].map((component) => pinnable(component, "data", component.replicas)),
		...[...design.observability.values()].map((component) => pinnable(component, "observability", component.regions)),
	];
}

const categories: Readonly<Record<Layer, CostCategory>> = {
	routing: "routing",
	balancing: "balancing",
	application: "compute",
	data: "database",
	observability: "observability",
};

function pinnable(component: ComponentCommon, layer: Layer, regions: readonly (Id | null)[]): PinnableComponent {
	return { component, layer, category: categories[layer], regions };
}

/** Amounts by region: of a total an even part each, of a map what it names (a routing entry's in one sum). */
function pinnedAmounts({ component, regions }: PinnableComponent): ReadonlyMap<Id | null, number> {
	const { monthlyCost } = component;
	if (monthlyCost === undefined) return new Map();
	if (monthlyCost.kind === "total")
		return new Map(regions.map((region) => [region, monthlyCost.amount / regions.length]));
	if (!regions.includes(null)) return monthlyCost.amounts;
	return new Map([[null, [...monthlyCost.amounts.values()].reduce((sum, amount) => sum + amount, 0)]]);
}

function withComponentPinned(lines: readonly BillLine[], pinnable: PinnableComponent): readonly BillLine[] {
	let result = lines;
	for (const [region, amount] of pinnedAmounts(pinnable)) {
		const replaced = result.filter((line) => isOf(line, pinnable, region));
		const rest = result.filter((line) => !replaced.includes(line));
		result = [...rest, pinnedLine(pinnable, { region, amount, replaced })];
	}
	return result;
}

/** Transfer is pinned on its own; ids of all other lines name their component second. */
function isOf(line: BillLine, { component }: PinnableComponent, region: Id | null): boolean {
	return line.category !== "transfer" && line.region === region && line.id.split("/")[1] === component.id;
}

interface Pin {
	readonly region: Id | null;
	readonly amount: number;
	readonly replaced: readonly BillLine[];
}

function pinnedLine({ component, layer, category }: PinnableComponent, { region, amount, replaced }: Pin): BillLine {
	const path = joinPath(joinPath(layer, component.id), "monthlyCost");
	const name = component.name === component.id ? component.technologyName : component.name;
	return new BillLine(
		{
			id: region === null ? `${category}/${component.id}` : `${category}/${component.id}/${region}`,
			layer,
			region,
			category,
			label: texts.nameFromTheBill(name),
			monthly: amount,
			estimate: replaced.length === 0 ? null : total(replaced),
			basis: "pinned",
		},
		() => [{ label: texts.pinned, value: amount, path }, ...replaced.map(estimateTerm)],
	);
}

function withTransferPinned(design: Design, lines: readonly BillLine[]): readonly BillLine[] {
	const { transferMonthly } = design.costs;
	if (transferMonthly === undefined) return lines;
	const replaced = lines.filter(({ category }) => category === "transfer");
	return [
		...lines.filter(({ category }) => category !== "transfer"),
		new BillLine(
			{
				id: "transfer/pinned",
				layer: null,
				region: null,
				category: "transfer",
				label: texts.allDataTransferFromTheBill,
				monthly: transferMonthly,
				estimate: total(replaced),
				basis: "pinned",
			},
			() => [{ label: texts.pinned, value: transferMonthly, path: "costs.transfer" }, ...replaced.map(estimateTerm)],
		),
	];
}

function estimateTerm(line: BillLine): Term {
	return { label: texts.estimateOf(line.label), value: line.monthly, terms: line.terms };
}

function total(lines: readonly BillLine[]): number {
	return lines.reduce((sum, { monthly }) => sum + monthly, 0);
}
