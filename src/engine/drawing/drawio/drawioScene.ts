import type { Design } from "../../model/design.ts";
import type { Moment } from "../moment.ts";
import type { DrawioOptions } from "./drawioOptions.ts";

/** What both pages show. */
export interface DrawioScene extends DrawioOptions {
	readonly design: Design;
	readonly moment: Moment | undefined;
}

export const lanesPageId = "lanes";
export const mapPageId = "map";
