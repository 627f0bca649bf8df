import { FileCode2, FileText, Image } from "lucide-react";
import type { ReactElement } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { download } from "../../editor/files.ts";
import { MenuItem } from "./MenuItem.tsx";
import { OpenMenu } from "./OpenMenu.tsx";

function nameWith(extension: string): string {
	return editorStore.getState().file.name.replace(/\.ya?ml$/i, "") + extension;
}

async function exportPicture(format: "svg" | "png"): Promise<void> {
	const { designPicture } = await import("./designPicture.ts");
	try {
		download(nameWith(`.${format}`), await designPicture(format));
	} catch {
		editor.tell("This browser could not make the picture.", "error");
	}
}

/** The picture of the design, drawn from the model, and its text. */
export function ExportMenu({ button }: { readonly button: ReactElement }) {
	return (
		<OpenMenu button={button} align="end">
			<MenuItem icon={FileCode2} label="SVG" onSelect={() => void exportPicture("svg")} />
			<MenuItem icon={Image} label="PNG, 2×" onSelect={() => void exportPicture("png")} />
			<MenuItem
				icon={FileText}
				label="YAML"
				onSelect={() =>
					download(nameWith(".yaml"), new Blob([editorStore.getState().text], { type: "application/yaml" }))
				}
			/>
		</OpenMenu>
	);
}
