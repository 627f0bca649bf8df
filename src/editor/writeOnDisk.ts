/** Why a file was not written; what it held before is still there, since the browser writes aside and swaps at the end. */
export type WriteFailure = "gone" | "forbidden" | "full" | "busy" | "failed";

/** Writes all of a file, or nothing. Undefined when it is written. */
export async function writeOnDisk(handle: FileSystemFileHandle, text: string): Promise<WriteFailure | undefined> {
	let stream: FileSystemWritableFileStream | undefined;
	try {
		stream = await handle.createWritable();
		await stream.write(text);
		await stream.close();
		return undefined;
	} catch (error) {
		// What was written aside goes away with it, and the next attempt isn't locked out.
		await stream?.abort?.().catch(() => undefined);
		return failureOf(error);
	}
}

function failureOf(error: unknown): WriteFailure {
	switch (error instanceof DOMException ? error.name : "") {
		case "NotFoundError":
			return "gone";
		case "NotAllowedError":
		case "SecurityError":
			return "forbidden";
		case "QuotaExceededError":
			return "full";
		case "NoModificationAllowedError":
		case "InvalidStateError":
			return "busy";
		default:
			return "failed";
	}
}
