import { useMemo } from "react";
import { editor } from "../../editor/editorStore.ts";
import { type Template, templates } from "../../editor/templates.ts";
import { drawDesign } from "../../engine/drawing/drawDesign.ts";
import { parseDesign } from "../../engine/format/parseDesign.ts";
import { Dialog } from "./Dialog.tsx";
import styles from "./TemplatesDialog.module.css";

/** The example designs, each as it would stand on the canvas. */
export function TemplatesDialog({ onClose }: { readonly onClose: () => void }) {
	const dark = document.documentElement.dataset.theme === "dark";
	return (
		<Dialog
			title="Start from a template"
			summary="Each is a working design; change whatever you like."
			onClose={onClose}
		>
			<ul className={styles.list}>
				{templates.map((template) => (
					<li key={template.id}>
						<button
							type="button"
							onClick={() => {
								editor.openTemplate(template.id);
								onClose();
							}}
						>
							<Preview template={template} theme={dark ? "dark" : "light"} />
							<b>{template.name}</b>
							<span>{template.summary}</span>
						</button>
					</li>
				))}
			</ul>
		</Dialog>
	);
}

function Preview({ template, theme }: { readonly template: Template; readonly theme: "light" | "dark" }) {
	const source = useMemo(() => {
		const { design } = parseDesign(template.text);
		return design && `data:image/svg+xml,${encodeURIComponent(drawDesign(design, { theme }))}`;
	}, [template, theme]);
	return <img src={source} alt="" />;
}
