/** What a promise brings, or a `TimeoutError` where it takes longer than this, in milliseconds. */
export async function within<Value>(promise: Promise<Value>, ms: number): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new DOMException(`no answer in ${ms} ms`, "TimeoutError")), ms);
	});
	return await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
