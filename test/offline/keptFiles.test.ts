import { describe, expect, it } from "vitest";
import { forgetOldVersions, keepVersion, keptAddress, keptAnswer, type Store } from "../../src/offline/keptFiles.ts";

const scope = "https://example.org/atlas/";

interface Server {
	readonly files: Map<string, string>;
	readonly asked: string[];
	readonly store: Store;
	readonly names: () => Promise<readonly string[]>;
}

/** A server with files, and a browser's caches in memory. */
function served(files: Readonly<Record<string, string>>): Server {
	const known = new Map(Object.entries(files));
	const asked: string[] = [];
	const kept = new Map<string, Map<string, Response>>();
	const cacheOf = (name: string) => {
		const entries = kept.get(name) ?? new Map<string, Response>();
		kept.set(name, entries);
		return {
			match: async (address: string) => entries.get(address)?.clone(),
			put: async (address: string, response: Response) => {
				entries.set(address, response);
			},
		} as unknown as Cache;
	};
	const caches: Store["caches"] = {
		open: async (name) => cacheOf(name),
		keys: async () => [...kept.keys()],
		delete: async (name) => kept.delete(name),
	};
	const fetch = async ({ url }: Request): Promise<Response> => {
		const path = url.slice(scope.length);
		asked.push(path);
		const text = known.get(path);
		return text === undefined ? new Response("", { status: 404 }) : new Response(text);
	};
	return { files: known, asked, store: { caches, fetch, scope }, names: () => caches.keys() };
}

const first = { name: "1", files: ["assets/app-a.js", "assets/map-b.js", "icon.svg"] };
const second = { name: "2", files: ["assets/app-c.js", "assets/map-b.js", "icon.svg"] };
const third = { name: "3", files: ["assets/app-d.js"] };
const all = {
	"": "page",
	"icon.svg": "icon",
	"assets/app-a.js": "a",
	"assets/map-b.js": "b",
	"assets/app-c.js": "c",
	"assets/app-d.js": "d",
};

async function textAt(path: string, version: typeof first, { store }: Server): Promise<string | undefined> {
	return (await keptAnswer(scope + path, version, store))?.text();
}

describe("a version of the page", () => {
	it("is kept with all its files, and answers without the server", async () => {
		const server = served(all);
		await keepVersion(first, server.store);
		server.files.clear();
		expect(await textAt("", first, server)).toBe("page");
		expect(await textAt("index.html?from=mail#top", first, server)).toBe("page");
		expect(await textAt("assets/map-b.js", first, server)).toBe("b");
		expect(await textAt("assets/none.js", first, server)).toBeUndefined();
	});

	it("is not kept in part: where one file can't be had, keeping it fails", async () => {
		const server = served({ "": "page", "icon.svg": "icon" });
		await expect(keepVersion(first, server.store)).rejects.toThrow("404");
	});

	it("is not kept with a page in the place of a script, as some servers answer for what they lack", async () => {
		const server = served(all);
		const { store } = server;
		const page = () => new Response("page", { headers: { "content-type": "text/html;charset=utf-8" } });
		const answering: Store = { ...store, fetch: async () => page() };
		await expect(keepVersion(first, answering)).rejects.toThrow("a page in its place");
		expect(await textAt("assets/app-a.js", first, server)).toBeUndefined();
	});

	it("goes on where keeping it broke off", async () => {
		const server = served(all);
		server.files.delete("icon.svg");
		await expect(keepVersion(first, server.store)).rejects.toThrow();
		server.files.set("icon.svg", "icon");
		server.asked.length = 0;
		await keepVersion(first, server.store);
		expect(server.asked).toContain("icon.svg");
		expect(server.asked).not.toContain("");
	});

	it("takes from the one before what is named after its content, and asks for the rest", async () => {
		const server = served(all);
		await keepVersion(first, server.store);
		server.asked.length = 0;
		await keepVersion(second, server.store);
		expect(server.asked.toSorted()).toEqual(["", "assets/app-c.js", "icon.svg"]);
	});

	it("leaves the one before it for the tabs that still show that, and gives up older ones", async () => {
		const server = served(all);
		for (const version of [first, second, third]) await keepVersion(version, server.store);
		await forgetOldVersions(third, server.store);
		expect(await textAt("assets/app-c.js", third, server)).toBe("c");
		expect(await textAt("assets/app-a.js", third, server)).toBeUndefined();
		expect(await server.names()).toHaveLength(2);
	});

	it("answers with its own page, not with that of the one before", async () => {
		const server = served(all);
		await keepVersion(first, server.store);
		server.files.set("", "later page");
		await keepVersion(second, server.store);
		expect(await textAt("", second, server)).toBe("later page");
		expect(await textAt("", first, server)).toBe("page");
	});

	it("leaves alone what other pages of the same host keep", async () => {
		const server = served(all);
		for (const name of ["other", "archipelago-page-/elsewhere/ 1", "archipelago-page-/elsewhere/ 2"]) {
			await server.store.caches.open(name);
		}
		for (const version of [first, second, third]) await keepVersion(version, server.store);
		await forgetOldVersions(third, server.store);
		expect(await server.names()).toHaveLength(5);
	});
});

describe("an address of the page", () => {
	it("is the page's whatever stands behind it", () => {
		expect(keptAddress(`${scope}?a=1`, scope)).toBe(scope);
		expect(keptAddress(`${scope}index.html`, scope)).toBe(scope);
		expect(keptAddress(`${scope}icon.svg?v=2`, scope)).toBe(`${scope}icon.svg`);
	});
});
