import { forgetOldVersions, keepVersion, keptAddress, keptAnswer, type PageVersion, type Store } from "./keptFiles.ts";

/** Written in by the build, wherever it is named. */
declare const pageVersion: PageVersion;

interface LaterEvent extends Event {
	readonly waitUntil: (done: Promise<unknown>) => void;
}
interface AskEvent extends LaterEvent {
	readonly request: Request;
	readonly respondWith: (response: Promise<Response>) => void;
}
/** What a service worker has around it; the project is compiled with the page's types. */
interface Around {
	readonly registration: { readonly scope: string };
	readonly clients: { readonly claim: () => Promise<void> };
	readonly skipWaiting: () => Promise<void>;
	readonly addEventListener: {
		(type: "install" | "activate", listener: (event: LaterEvent) => void): void;
		(type: "fetch", listener: (event: AskEvent) => void): void;
		(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
	};
}
const around = globalThis as unknown as Around;

const version = pageVersion;
const { scope } = around.registration;
const store: Store = { caches, fetch: (request) => fetch(request), scope };
const kept = new Set(["", ...version.files].map((path) => new URL(path, scope).href));

around.addEventListener("install", (event) => event.waitUntil(keepVersion(version, store)));

around.addEventListener("activate", (event) => {
	event.waitUntil(forgetOldVersions(version, store).then(() => around.clients.claim()));
});

// A new version waits until all tabs of the old one are closed, or one of them asks for it.
around.addEventListener("message", ({ data }) => {
	if (data === "take over") void around.skipWaiting();
});

around.addEventListener("fetch", (event) => {
	const { method, url } = event.request;
	const isPart = kept.has(keptAddress(url, scope)) || url.startsWith(`${scope}assets/`);
	if (method === "GET" && isPart) event.respondWith(answer(event.request));
});

async function answer(request: Request): Promise<Response> {
	return (await keptAnswer(request.url, version, store)) ?? (await fetch(request));
}
