interface LaunchWindow {
	readonly launchQueue?: {
		readonly setConsumer: (open: (launch: { readonly files: readonly FileSystemHandle[] }) => void) => void;
	};
}

/** Opens the file that the system starts the installed page with. */
export function followLaunches(): void {
	(window as unknown as LaunchWindow).launchQueue?.setConsumer(({ files: [handle] }) => {
		if (handle instanceof FileSystemFileHandle) void openFile(handle);
	});
}

async function openFile(handle: FileSystemFileHandle): Promise<void> {
	const { files } = await import("./files.ts");
	await files.openHandle(handle);
}
