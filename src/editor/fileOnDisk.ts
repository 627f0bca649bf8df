/** What a file is found to be, by the browser's handle of it. */
export type FileOnDisk =
	| { readonly kind: "there"; readonly text: string }
	/** More than a design may be: it is another file by now. */
	| { readonly kind: "large" }
	/** Deleted, moved or renamed; not allowed to this page; kept back by another program, or by a disk that is away. */
	| { readonly kind: "gone" | "forbidden" | "unreadable" };

/** 1 MiB is the format's limit, in bytes. */
const largestBytes = 1024 * 1024;

interface AskingHandle {
	readonly queryPermission?: (options: { readonly mode: Mode }) => Promise<PermissionState>;
	readonly requestPermission?: (options: { readonly mode: Mode }) => Promise<PermissionState>;
}
type Mode = "read" | "readwrite";

/** Reads what the file says now. The browser forgets what it was allowed when the page is left; it asks again. */
export async function readOnDisk(handle: FileSystemFileHandle, mode: Mode): Promise<FileOnDisk> {
	try {
		if (!(await isAllowed(handle, mode))) return { kind: "forbidden" };
		const file = await handle.getFile();
		if (file.size > largestBytes) return { kind: "large" };
		return { kind: "there", text: await file.text() };
	} catch (error) {
		return { kind: failureOf(error) };
	}
}

/** Whether it may be read without asking the user. */
export async function isReadable(handle: FileSystemFileHandle): Promise<boolean> {
	const { queryPermission } = handle as AskingHandle;
	if (queryPermission === undefined) return true;
	return (await queryPermission.call(handle, { mode: "read" }).catch(() => "denied")) === "granted";
}

async function isAllowed(handle: FileSystemFileHandle, mode: Mode): Promise<boolean> {
	const { requestPermission } = handle as AskingHandle;
	return requestPermission === undefined || (await requestPermission.call(handle, { mode })) === "granted";
}

function failureOf(error: unknown): "gone" | "forbidden" | "unreadable" {
	const name = error instanceof DOMException ? error.name : "";
	if (name === "NotFoundError") return "gone";
	return name === "NotAllowedError" || name === "SecurityError" ? "forbidden" : "unreadable";
}
