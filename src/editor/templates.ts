import flapping from "../../examples/flapping.yaml?raw";
import shop from "../../examples/shop.yaml?raw";
import usWithEuReplica from "../../examples/us-with-eu-replica.yaml?raw";
import { firstTemplate, type Template } from "./firstDesigns.ts";

/** The example designs; the first opens at first start. */
export const templates: readonly Template[] = [
	firstTemplate,
	{
		id: "shop",
		name: "Global shop",
		summary: "Four regions behind anycast; each kind of data has the consistency that its business needs.",
		text: shop,
	},
	{
		id: "us-with-eu-replica",
		name: "US primary, EU read replica",
		summary: "“We are multi-region”: one primary, one read replica, and 45 minutes of manual work when the US fails.",
		text: usWithEuReplica,
	},
	{
		id: "flapping",
		name: "Two regions without enough headroom",
		summary: "Thresholds that make two regions hand their users back and forth for as long as a fault lasts.",
		text: flapping,
	},
];
