import { editor } from "../../editor/editorStore.ts";
import { files } from "../../editor/files.ts";
import * as texts from "../../texts/commands.ts";
import { dialogState } from "../shell/dialogState.ts";
import type { PageCommand } from "./pageCommand.ts";

/** What is done with the whole design. */
export const fileCommands: readonly PageCommand[] = [
	{ id: "file.open", name: texts.openAFile, group: texts.file, words: texts.loadYaml, run: files.open },
	{ id: "file.save", name: texts.save, group: texts.file, words: texts.writeDownload, run: files.save },
	{ id: "file.saveAs", name: texts.saveAs, group: texts.file, words: texts.copyDownload, run: files.saveAs },
	{ id: "file.new", name: texts.newEmptyDesign, group: texts.file, words: texts.blankCreate, run: editor.newDesign },
	{
		id: "file.templates",
		name: texts.newFromATemplate,
		group: texts.file,
		words: texts.examplesSamplesGallery,
		run: () => dialogState.open("templates"),
	},
	{
		id: "file.paste",
		name: texts.newFromYamlText,
		group: texts.file,
		words: texts.pasteClipboardImport,
		run: () => dialogState.open("paste"),
	},
	{
		id: "file.versions",
		name: texts.earlierVersions,
		group: texts.file,
		words: texts.snapshotsHistoryRestoreAutosave,
		run: () => dialogState.open("versions"),
	},
	{
		id: "file.share",
		name: texts.shareALink,
		group: texts.file,
		words: texts.sendCopyUrlAddress,
		run: () => dialogState.open("share"),
	},
	{
		id: "file.pinBaseline",
		name: texts.pinFiguresAsBaseline,
		group: texts.file,
		words: texts.compareDelta,
		unavailable: ({ figures }) => (figures === undefined ? texts.theFiguresAreStillBeingComputed : undefined),
		run: () => editor.pinBaseline("pinned"),
	},
	{
		id: "file.forgetBaseline",
		name: texts.forgetTheBaseline,
		group: texts.file,
		words: texts.unpinCompare,
		unavailable: ({ baseline }) => (baseline === undefined ? texts.noBaselineIsPinned : undefined),
		run: () => editor.pinBaseline(undefined),
	},
];
