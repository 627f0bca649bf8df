import flapping from "../../examples/flapping.yaml?raw";
import shop from "../../examples/shop.yaml?raw";
import usWithEuReplica from "../../examples/us-with-eu-replica.yaml?raw";
import * as texts from "../texts/files.ts";
import { firstTemplate, type Template } from "./firstDesigns.ts";

/** The example designs; the first opens at first start. */
export const templates: readonly Template[] = [
	firstTemplate,
	{
		id: "shop",
		name: texts.globalShop,
		summary: texts.fourRegionsBehindAnycastEachKind,
		text: shop,
	},
	{
		id: "us-with-eu-replica",
		name: texts.usPrimaryEuReadReplica,
		summary: texts.weAreMultiRegionOnePrimary,
		text: usWithEuReplica,
	},
	{
		id: "flapping",
		name: texts.twoRegionsWithoutEnoughHeadroom,
		summary: texts.thresholdsThatMakeTwoRegionsHand,
		text: flapping,
	},
];
