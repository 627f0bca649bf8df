import * as texts from "../../texts/drawing/cards.ts";
import type { RegionRole } from "../model/vocabulary.ts";
import type { RegionMoment } from "./moment.ts";
import type { Token } from "./palette.ts";

interface RegionTag {
	readonly text: string;
	readonly fill: Token;
	readonly ink: Token;
}

/** The one word that a region carries: what is wrong with it first, else what it may do. */
export function regionTag(role: RegionRole, moment: RegionMoment | undefined): RegionTag | undefined {
	if (moment?.status === "down") return { text: texts.down, fill: "failed", ink: "panel" };
	if (moment?.status === "degraded") return { text: texts.degraded, fill: "slow-tint", ink: "warning" };
	if (moment?.withdrawn === true) return { text: texts.withdrawn, fill: "warning-tint", ink: "warning" };
	if (moment?.overloaded === true) return { text: texts.overload, fill: "error-tint", ink: "error" };
	if (role === "standby") return { text: texts.standby, fill: "hover", ink: "ink-2" };
	return role === "read-only" ? { text: texts.reads, fill: "hover", ink: "ink-2" } : undefined;
}
