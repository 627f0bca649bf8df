import type { EditorState } from "../../editor/editorState.ts";
import type { Design } from "../../engine/model/design.ts";
import { layers } from "../../engine/model/vocabulary.ts";
import type { Trouble } from "./troubles.ts";
import { withoutDesign } from "./withoutDesign.ts";

/** Where it happened. */
export interface Surroundings {
	readonly version: string;
	readonly browser: string;
	readonly language: string;
	readonly window: string;
}

export interface Reported extends Surroundings {
	readonly troubles: readonly Trouble[];
	readonly state: Pick<EditorState, "design" | "text" | "problems" | "view" | "dock" | "selection" | "theme">;
	readonly includesDesign: boolean;
}

/** What somebody who mends it needs to know, as a text; nothing of what the design says unless it is included. */
export function troubleReport({ troubles, state, includesDesign, ...around }: Reported): string {
	const { design, text, view, dock, selection, theme } = state;
	const lines = [
		`Archipelago ${around.version}`,
		`Browser: ${around.browser}`,
		`Language: ${around.language}; window: ${around.window}; theme: ${theme}`,
		`View: ${view}; panel: ${dock.open ? dock.tab : "closed"}; selected: ${selection.kind}`,
		`Design: ${countsOf(design)}; ${text.length} characters, ${state.problems.length} problems`,
		...(troubles.length === 0 ? ["Nothing has failed since the page was opened."] : []),
		...troubles.flatMap((trouble) => ["", ...linesOf(trouble, text)]),
	];
	return `${[...lines, ...(includesDesign ? ["", "The design:", "", text.trimEnd()] : [])].join("\n")}\n`;
}

/** How many of each there are; no names. */
function countsOf(design: Design): string {
	const counts: readonly (readonly [string, number])[] = [
		["populations", design.users.populations.size],
		["regions", design.regions.size],
		...layers.map((layer) => [layer, design[layer].size] as const),
		["features", design.features.size],
		["scenarios", design.scenarios.size],
		["scenes", design.scenes.size],
		["notes", design.notes.size],
	];
	return counts.map(([name, count]) => `${count} ${name}`).join(", ");
}

function linesOf({ where, error, within }: Trouble, designText: string): readonly string[] {
	const name = error instanceof Error ? error.name : typeof error;
	const message = error instanceof Error ? error.message : String(error);
	const said = withoutDesign(`${name}: ${message}`, designText).replaceAll(/\s+/g, " ").slice(0, mostCharacters);
	const stack = error instanceof Error ? (error.stack ?? "") : "";
	return [`Failed: ${where}`, said, ...framesOf(stack), ...(within === undefined ? [] : ["in", ...framesOf(within)])];
}

/** Of a message. */
const mostCharacters = 500;
/** Of a stack. */
const mostFrames = 12;

/** A frame of a stack, as Chromium or as Firefox and Safari write it: a function of ours, a file of the page, a place. */
const frame =
	/^\s*(?:at )?(?:async )?(?<name>[\w$.[\] ]*?)[@ ]*\(?\w+:\/\/[^\s?#]*?(?<file>[^/\s?#]+\.[cm]?[jt]sx?)[^\s:]*(?<place>:\d+:\d+)\)?$/;

/** The frames of a stack, without the server's address; what else stands in it repeats the message. */
function framesOf(stack: string): readonly string[] {
	return stack
		.split("\n")
		.flatMap((line) => {
			const { name = "", file = "", place = "" } = frame.exec(line)?.groups ?? {};
			return file === "" ? [] : [`  ${name.trim() === "" ? "" : `${name.trim()} `}${file}${place}`];
		})
		.slice(0, mostFrames);
}
