import type { Finding } from "../../engine/model/figures.ts";
import type { Problem } from "../../engine/model/problem.ts";

export const checkFormats = ["text", "json", "sarif", "junit", "github"] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** What `check` found in one file: findings need a design without problems. */
export interface CheckedFile {
	readonly file: string;
	readonly problems: readonly Problem[];
	readonly findings: readonly Finding[];
}
