/** A browser's policy that makes addresses of scripts of mere texts; what it makes is taken wherever a text is. */
interface ScriptPolicy {
	createScriptURL(address: string): string;
}

declare global {
	interface Window {
		readonly trustedTypes?: {
			createPolicy(name: string, rules: { readonly createScriptURL: (address: string) => string }): ScriptPolicy;
		};
	}
}

let policy: ScriptPolicy | undefined;

/** The address, where it is of a file beside the page; throws for any other. */
function besideThePage(address: string): string {
	const { href } = new URL(address, document.baseURI);
	if (!href.startsWith(new URL("./", document.baseURI).href)) throw new Error(`${href} is no script of the page`);
	return href;
}

/**
 * The address of a script that the page starts: a worker's. The built page's content security policy takes no mere text
 * for one, and this policy's word alone.
 */
export function ownScript(address: string): string {
	policy ??= window.trustedTypes?.createPolicy("archipelago", { createScriptURL: besideThePage });
	return policy === undefined ? besideThePage(address) : policy.createScriptURL(address);
}
