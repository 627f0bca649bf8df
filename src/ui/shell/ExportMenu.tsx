import { Download } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { downloadText } from "../../editor/files.ts";
import controls from "./controls.module.css";
import styles from "./TopBar.module.css";

/** The picture and the text, to take away. */
export function ExportMenu() {
	return (
		<DropdownMenu.Root>
			<DropdownMenu.Trigger asChild>
				<button type="button" className={controls.button} aria-label="Export">
					<Download size={14} strokeWidth={1.5} />
					<span className={styles.word}>Export</span>
				</button>
			</DropdownMenu.Trigger>
			<DropdownMenu.Portal>
				<DropdownMenu.Content className={controls.menu} align="end" sideOffset={4}>
					{items.map(({ name, note, run }) => (
						<DropdownMenu.Item key={name} className={controls.item} onSelect={() => void run().catch(tellFailure)}>
							{name}
							<small>{note}</small>
						</DropdownMenu.Item>
					))}
				</DropdownMenu.Content>
			</DropdownMenu.Portal>
		</DropdownMenu.Root>
	);
}

const items = [
	{ name: "SVG picture", note: "text stays text", run: exportSvg },
	{ name: "PNG picture", note: "2×", run: exportPng },
	{ name: "YAML", note: "the design", run: exportYaml },
];

/** "global-collaboration" of "global-collaboration.yaml" */
function stem(): string {
	return editorStore.getState().file.name.replace(/\.ya?ml$/i, "");
}

async function picture(): Promise<string> {
	const { drawDesign } = await import("../../engine/drawing/drawDesign.ts");
	const { design, figures, text } = editorStore.getState();
	const theme = document.documentElement.dataset.theme === "dark" ? "dark" : "light";
	return drawDesign(design, { theme, source: text, ...(figures === undefined ? {} : { figures }) });
}

async function exportSvg(): Promise<void> {
	downloadText(await picture(), { name: `${stem()}.svg`, type: "image/svg+xml" });
}

async function exportPng(): Promise<void> {
	const { pngOfSvg } = await import("../canvas/pngOfSvg.ts");
	downloadText(await pngOfSvg(await picture(), { scale: 2 }), { name: `${stem()}.png`, type: "image/png" });
}

async function exportYaml(): Promise<void> {
	downloadText(editorStore.getState().text, { name: `${stem()}.yaml`, type: "application/yaml" });
}

function tellFailure(error: unknown): void {
	editor.tell(`The export failed: ${error instanceof Error ? error.message : String(error)}`, "error");
}
