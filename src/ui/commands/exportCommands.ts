import { type ExportKindId, exportKinds } from "../exports/exportKinds.ts";
import { openExport } from "../exports/openExport.ts";
import type { PageCommand } from "./pageCommand.ts";

/** The window with all kinds of file, and each of them by its name. */
export const exportCommands: readonly PageCommand[] = [
	{
		id: "file.export",
		name: "Export…",
		group: "File",
		words: "download save picture",
		run: () => openExport(),
	},
	...exportKinds.map(({ id, name }: { readonly id: ExportKindId; readonly name: string }): PageCommand => {
		return {
			id: `file.export.${id}`,
			name: `Export: ${name}…`,
			group: "File",
			words: "download save",
			run: () => openExport(id),
		};
	}),
];
