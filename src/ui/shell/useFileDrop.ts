import { useEffect, useState } from "react";

function holdsFile(event: DragEvent): boolean {
	return event.dataTransfer?.types.includes("Files") === true;
}

/** Opens a file that is dropped anywhere on the page; true while one is held over it. */
export function useFileDrop(): boolean {
	const [over, setOver] = useState(false);
	useEffect(() => {
		const leaving = new AbortController();
		const { signal } = leaving;
		const dragOver = (event: DragEvent): void => {
			if (!holdsFile(event)) return;
			event.preventDefault();
			setOver(true);
		};
		const dragLeave = (event: DragEvent): void => {
			if (event.relatedTarget === null) setOver(false);
		};
		const drop = (event: DragEvent): void => {
			if (!holdsFile(event)) return;
			event.preventDefault();
			setOver(false);
			const file = event.dataTransfer?.files[0];
			if (file !== undefined) void import("../../editor/files.ts").then(({ files }) => files.openFile(file));
		};
		window.addEventListener("dragover", dragOver, { signal });
		window.addEventListener("dragleave", dragLeave, { signal });
		window.addEventListener("drop", drop, { signal });
		return () => leaving.abort();
	}, []);
	return over;
}
