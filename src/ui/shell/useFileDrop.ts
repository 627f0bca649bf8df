import { useEffect, useState } from "react";

function holdsFile(event: DragEvent): boolean {
	return event.dataTransfer?.types.includes("Files") === true;
}

/** Where the browser lets a dropped file be saved again, its handle; it has to be asked for before the event is over. */
async function handleOf(event: DragEvent): Promise<FileSystemFileHandle | undefined> {
	const item = event.dataTransfer?.items[0] as HandedItem | undefined;
	const handle = await item?.getAsFileSystemHandle?.().catch(() => null);
	return handle instanceof FileSystemFileHandle ? handle : undefined;
}

interface HandedItem {
	readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

async function openDropped(file: File, handle: Promise<FileSystemFileHandle | undefined>): Promise<void> {
	const { files } = await import("../../editor/files.ts");
	await files.openFile(file, await handle.catch(() => undefined));
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
			if (file !== undefined) void openDropped(file, handleOf(event));
		};
		window.addEventListener("dragover", dragOver, { signal });
		window.addEventListener("dragleave", dragLeave, { signal });
		window.addEventListener("drop", drop, { signal });
		return () => leaving.abort();
	}, []);
	return over;
}
