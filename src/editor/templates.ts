import flapping from "../../examples/flapping.yaml?raw";
import globalCollaboration from "../../examples/global-collaboration.yaml?raw";
import shop from "../../examples/shop.yaml?raw";
import usWithEuReplica from "../../examples/us-with-eu-replica.yaml?raw";

export interface Template {
	readonly id: string;
	readonly name: string;
	/** What it shows, in a sentence. */
	readonly summary: string;
	readonly text: string;
}

/** The example designs; the first opens at first start. */
export const templates: readonly Template[] = [
	{
		id: "global-collaboration",
		name: "Global collaboration platform",
		summary:
			"A chat service for 10 million people: three active regions, six stores with promises from strong to eventual, European data at home.",
		text: globalCollaboration,
	},
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

/** The least that is a design: one population, one region; everything else is added on the canvas. */
export const emptyDesign = `archipelago: 1
name: New design

users:
  populations:
    everyone: { name: Everyone, at: new-york, share: 100% }

regions:
  us-east: { provider: aws, code: us-east-1 }
`;
