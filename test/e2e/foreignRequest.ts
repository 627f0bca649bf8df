/** Schemes that ask nobody: what they lead to is in the address, in the page, or on this machine's disk. */
const own = new Set(["data:", "blob:", "about:", "file:"]);

/** Whether an address that a browser asks for is of another server than the page's own. */
export function isForeign(address: string, ownOrigin: string): boolean {
	const { protocol, host } = new URL(address);
	return !own.has(protocol) && host !== new URL(ownOrigin).host;
}
