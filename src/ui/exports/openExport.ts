import { dialogState } from "../shell/dialogState.ts";
import type { ExportKindId } from "./exportKinds.ts";

let wanted: ExportKindId = "svg";

/** Opens the export window, at a kind of file or at that of the last time. */
export function openExport(kind?: ExportKindId): void {
	wanted = kind ?? wanted;
	dialogState.open("export");
}

export const wantedExport = {
	get: (): ExportKindId => wanted,
	keep(kind: ExportKindId): void {
		wanted = kind;
	},
};
