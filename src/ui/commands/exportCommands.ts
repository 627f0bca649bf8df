import * as texts from "../../texts/commands.ts";
import { type ExportKindId, exportKinds } from "../exports/exportKinds.ts";
import { openExport } from "../exports/openExport.ts";
import type { PageCommand } from "./pageCommand.ts";

/** The window with all kinds of file, and each of them by its name. */
export const exportCommands: readonly PageCommand[] = [
	{
		id: "file.export",
		name: texts.exportIt,
		group: texts.file,
		words: texts.downloadSavePicture,
		run: () => openExport(),
	},
	...exportKinds.map(({ id, name }: { readonly id: ExportKindId; readonly name: string }): PageCommand => {
		return {
			id: `file.export.${id}`,
			name: texts.exportName(name),
			group: texts.file,
			words: texts.downloadSave,
			run: () => openExport(id),
		};
	}),
];
