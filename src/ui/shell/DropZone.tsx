import { type ReactNode, useEffect } from "react";
import { openFile } from "../../editor/files.ts";

/** The whole window takes a dropped design file. */
export function DropZone({ children }: { readonly children: ReactNode }) {
	useEffect(() => {
		const over = (event: DragEvent) => {
			if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
		};
		const drop = (event: DragEvent) => {
			const file = event.dataTransfer?.files[0];
			if (file === undefined) return;
			event.preventDefault();
			void openFile(file);
		};
		window.addEventListener("dragover", over);
		window.addEventListener("drop", drop);
		return () => {
			window.removeEventListener("dragover", over);
			window.removeEventListener("drop", drop);
		};
	}, []);
	return children;
}
