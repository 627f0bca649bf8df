import type { EditorState } from "../../editor/editorState.ts";
import type { KeptVersion } from "../../editor/keptVersion.ts";
import { templates } from "../../editor/templates.ts";
import * as texts from "../../texts/compare.ts";
import { localTime } from "../localTime.ts";
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

/** All that can be compared, in groups; a chosen file stands among them. */
export function sideOptions(
	state: EditorState,
	versions: readonly KeptVersion[],
	chosen: SideChoice,
): readonly SideGroup[] {
	const groups: readonly SideGroup[] = [
		{ title: texts.now, options: nowOptions(state) },
		{ title: texts.file, options: chosen.kind === "file" ? [option(chosen, chosen.name)] : [] },
		{ title: texts.historyBefore, options: historyOptions(state) },
		{ title: texts.earlierVersions, options: versions.slice(0, mostOffered).map(versionOption) },
		{ title: texts.templates, options: templates.map(({ id, name }) => option({ kind: "template", id }, name)) },
	];
	return groups.filter(({ options }) => options.length > 0);
}

/** What stands for a choice in the list. */
export function choiceValue(choice: SideChoice): string {
	switch (choice.kind) {
		case "history":
			return texts.historyIndex(choice.index);
		case "version":
			return texts.versionDesignIdAtMs(choice.version.designId, choice.version.atMs);
		case "template":
			return texts.templateId(choice.id);
		default:
			return choice.kind;
	}
}

function option(choice: SideChoice, label: string): SideOption {
	return { value: choiceValue(choice), label, choice };
}

function nowOptions({ design, baseline }: EditorState): readonly SideOption[] {
	return [
		option({ kind: "open" }, texts.openDesign(design.name)),
		...(baseline === undefined
			? []
			: [
					option(
						{ kind: "baseline" },
						texts.baselineNameAtMs(baseline.design.name, localTime.dayAndMinute(baseline.atMs)),
					),
				]),
	];
}

function historyOptions({ history }: EditorState): readonly SideOption[] {
	return history.past
		.map((entry, index) => option({ kind: "history", index }, index === 0 ? texts.asOpened(entry.label) : entry.label))
		.toReversed()
		.filter((each, index, all) => index < mostOffered || each === all.at(-1));
}

function versionOption(version: KeptVersion): SideOption {
	const when = localTime.dayAndMinute(version.atMs);
	return option({ kind: "version", version }, `${version.label ?? version.title}, ${when}`);
}
