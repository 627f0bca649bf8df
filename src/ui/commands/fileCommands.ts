import { editor } from "../../editor/editorStore.ts";
import { files } from "../../editor/files.ts";
import { dialogState } from "../shell/dialogState.ts";
import type { PageCommand } from "./pageCommand.ts";

/** What is done with the whole design. */
export const fileCommands: readonly PageCommand[] = [
	{ id: "file.open", name: "Open a file…", group: "File", words: "load yaml", run: files.open },
	{ id: "file.save", name: "Save", group: "File", words: "write download", run: files.save },
	{ id: "file.saveAs", name: "Save as…", group: "File", words: "copy download", run: files.saveAs },
	{ id: "file.new", name: "New empty design", group: "File", words: "blank create", run: editor.newDesign },
	{
		id: "file.templates",
		name: "New from a template…",
		group: "File",
		words: "examples samples gallery",
		run: () => dialogState.open("templates"),
	},
	{
		id: "file.paste",
		name: "New from YAML text…",
		group: "File",
		words: "paste clipboard import",
		run: () => dialogState.open("paste"),
	},
	{
		id: "file.versions",
		name: "Earlier versions…",
		group: "File",
		words: "snapshots history restore autosave",
		run: () => dialogState.open("versions"),
	},
	{
		id: "file.share",
		name: "Share a link…",
		group: "File",
		words: "send copy url address",
		run: () => dialogState.open("share"),
	},
	{
		id: "file.pinBaseline",
		name: "Pin figures as baseline",
		group: "File",
		words: "compare delta",
		unavailable: ({ figures }) => (figures === undefined ? "The figures are still being computed." : undefined),
		run: () => editor.pinBaseline("pinned"),
	},
	{
		id: "file.forgetBaseline",
		name: "Forget the baseline",
		group: "File",
		words: "unpin compare",
		unavailable: ({ baseline }) => (baseline === undefined ? "No baseline is pinned." : undefined),
		run: () => editor.pinBaseline(undefined),
	},
];
