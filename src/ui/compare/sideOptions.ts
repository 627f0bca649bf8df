import type { EditorState } from "../../editor/editorState.ts";
import type { KeptVersion } from "../../editor/keptVersion.ts";
import { templates } from "../../editor/templates.ts";
import type { SideChoice } from "./compareState.ts";

export interface SideOption {
	readonly value: string;
	readonly label: string;
	readonly choice: SideChoice;
}
export interface SideGroup {
	readonly title: string;
	readonly options: readonly SideOption[];
}

/** Newest entries of the history that are offered, and versions. */
const mostOffered = 40;

const time = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** All that can be compared, in groups; a chosen file stands among them. */
export function sideOptions(
	state: EditorState,
	versions: readonly KeptVersion[],
	chosen: SideChoice,
): readonly SideGroup[] {
	const groups: readonly SideGroup[] = [
		{ title: "Now", options: nowOptions(state) },
		{ title: "File", options: chosen.kind === "file" ? [option(chosen, chosen.name)] : [] },
		{ title: "History: before", options: historyOptions(state) },
		{ title: "Earlier versions", options: versions.slice(0, mostOffered).map(versionOption) },
		{ title: "Templates", options: templates.map(({ id, name }) => option({ kind: "template", id }, name)) },
	];
	return groups.filter(({ options }) => options.length > 0);
}

/** What stands for a choice in the list. */
export function choiceValue(choice: SideChoice): string {
	switch (choice.kind) {
		case "history":
			return `history ${choice.index}`;
		case "version":
			return `version ${choice.version.designId} ${choice.version.atMs}`;
		case "template":
			return `template ${choice.id}`;
		default:
			return choice.kind;
	}
}

function option(choice: SideChoice, label: string): SideOption {
	return { value: choiceValue(choice), label, choice };
}

function nowOptions({ design, baseline }: EditorState): readonly SideOption[] {
	return [
		option({ kind: "open" }, `Open design: ${design.name}`),
		...(baseline === undefined
			? []
			: [option({ kind: "baseline" }, `Baseline: ${baseline.design.name}, ${time.format(baseline.atMs)}`)]),
	];
}

function historyOptions({ history }: EditorState): readonly SideOption[] {
	return history.past
		.map((entry, index) => option({ kind: "history", index }, index === 0 ? `${entry.label} (as opened)` : entry.label))
		.toReversed()
		.filter((each, index, all) => index < mostOffered || each === all.at(-1));
}

function versionOption(version: KeptVersion): SideOption {
	const when = time.format(version.atMs);
	return option({ kind: "version", version }, `${version.label ?? version.title}, ${when}`);
}
