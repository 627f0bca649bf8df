/** A version of the page as one build made it. */
export interface PageVersion {
	/** Of all its files together. */
	readonly name: string;
	/** Paths beside the page; what is named after its content lies in `assets/`. */
	readonly files: readonly string[];
}

/** Where the files are kept, and how they are come by. */
export interface Store {
	readonly caches: Pick<CacheStorage, "open" | "keys" | "delete">;
	readonly fetch: (request: Request) => Promise<Response>;
	/** Address of the page's folder, with its slash. */
	readonly scope: string;
}

const prefix = "archipelago-page-";
/** So many files at once leave the first visit its line. */
const atOnce = 3;

function cacheName({ name }: PageVersion, scope: string): string {
	return `${prefix}${new URL(scope).pathname} ${name}`;
}

/** Caches of the page at this address, oldest first; another copy of the page on the same host has its own. */
async function ownCaches({ caches, scope }: Store): Promise<readonly string[]> {
	const start = `${prefix}${new URL(scope).pathname} `;
	return (await caches.keys()).filter((name) => name.startsWith(start));
}

/** Keeps all files of a version, or none: those that an earlier one has under the same name are taken from there. */
export async function keepVersion(version: PageVersion, store: Store): Promise<void> {
	const name = cacheName(version, store.scope);
	const earlier = (await ownCaches(store)).filter((each) => each !== name);
	const cache = await store.caches.open(name);
	const left = ["", ...version.files];
	const keepSome = async (): Promise<void> => {
		for (let path = left.shift(); path !== undefined; path = left.shift()) {
			const address = new URL(path, store.scope).href;
			if ((await cache.match(address)) !== undefined) continue;
			const known = path.startsWith("assets/") ? await firstMatch(earlier, address, store) : undefined;
			await cache.put(address, known ?? (await fetched(address, store)));
		}
	};
	try {
		await Promise.all(Array.from({ length: atOnce }, keepSome));
	} catch (error) {
		left.length = 0;
		throw error;
	}
}

/** Gives up all versions but this one and the one before it, whose tabs may still ask for its parts. */
export async function forgetOldVersions(version: PageVersion, store: Store): Promise<void> {
	const name = cacheName(version, store.scope);
	const earlier = (await ownCaches(store)).filter((each) => each !== name);
	await Promise.all(earlier.slice(0, -1).map((each) => store.caches.delete(each)));
}

/** What is kept at this address, of this version or of the one before; undefined where nothing is. */
export async function keptAnswer(address: string, version: PageVersion, store: Store): Promise<Response | undefined> {
	const name = cacheName(version, store.scope);
	const others = (await ownCaches(store)).filter((each) => each !== name).toReversed();
	return await firstMatch([name, ...others], keptAddress(address, store.scope), store);
}

/** The page is one file, whatever its address ends with. */
export function keptAddress(address: string, scope: string): string {
	const { origin, pathname } = new URL(address);
	const plain = origin + pathname;
	return plain === `${scope}index.html` ? scope : plain;
}

async function firstMatch(names: readonly string[], address: string, { caches }: Store): Promise<Response | undefined> {
	for (const name of names) {
		// Servers vary their answers by the asking page's origin, which is always our own.
		const found = await (await caches.open(name)).match(address, { ignoreVary: true });
		if (found !== undefined) return found;
	}
	return undefined;
}

async function fetched(address: string, { fetch, scope }: Store): Promise<Response> {
	const isNamedAfterContent = address.startsWith(`${scope}assets/`);
	const response = await fetch(new Request(address, { cache: isNamedAfterContent ? "default" : "no-cache" }));
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	// Some servers answer with their page for what they don't have, as when another version was published meanwhile.
	const isPage = response.headers.get("content-type")?.startsWith("text/html") === true;
	if (isPage && address !== scope) throw new Error(`${address}: a page in its place`);
	if (!response.redirected) return response;
	// Browsers refuse a redirected answer for a page.
	return new Response(await response.blob(), { headers: response.headers });
}
