import { readFileSync } from "node:fs";
import { largeText } from "./largeText.ts";

/** A design that is edited, and the application whose latency another value is typed for. */
export interface EditedDesign {
	readonly name: string;
	readonly text: string;
	readonly application: string;
}

export const editedDesigns: readonly EditedDesign[] = [
	{ name: "shop", text: readFileSync("examples/shop.yaml", "utf8"), application: "storefront" },
	{
		name: "global-collaboration",
		text: readFileSync("examples/global-collaboration.yaml", "utf8"),
		application: "realtime",
	},
	{ name: "large", text: largeText(), application: "api" },
];
