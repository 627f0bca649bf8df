import * as texts from "../texts/files.ts";
import { ownScript } from "../worker/ownScript.ts";
import { keepAtOnce } from "./autosave.ts";
import { editor, editorStore } from "./editorStore.ts";
import { newVersion } from "./newVersion.ts";

/** How often a page that stays open asks for a later version, in milliseconds. */
const askMs = 60 * 60 * 1000;
/** Remembers that it was said that the page works offline. */
const saidKey = "archipelago.offline";

/**
 * Has the browser keep the page's files, so that it works without a network from now on, and announces a later version
 * when it is there. Nothing is said where that can't be: the page works as any page does.
 */
export async function keepPage(): Promise<void> {
	const container = navigator.serviceWorker;
	const registration = await container.register(ownScript("sw.js"), { updateViaCache: "none" }).catch(() => undefined);
	if (registration === undefined) return;
	const isFirst = registration.active === null;
	if (isFirst) void sayWhenKept(registration);
	if (registration.waiting !== null && !isFirst) announce(registration);
	registration.addEventListener("updatefound", () => followNext(registration));
	if (registration.installing !== null && !isFirst) followNext(registration);
	followOtherTabs();
	setInterval(() => void registration.update().catch(() => undefined), askMs);
}

/** A next version is announced when all its files are here. */
function followNext(registration: ServiceWorkerRegistration): void {
	const next = registration.installing;
	next?.addEventListener("statechange", () => {
		if (next.state === "installed" && registration.active !== null) announce(registration);
	});
}

function announce(registration: ServiceWorkerRegistration): void {
	newVersion.announce(async () => {
		await keepAtOnce();
		const { waiting } = registration;
		if (waiting === null) location.reload();
		navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
		waiting?.postMessage("take over");
	});
}

/** Another tab has taken the new version: this one goes on with the old one's files until it is reloaded. */
function followOtherTabs(): void {
	let controlled = navigator.serviceWorker.controller !== null;
	navigator.serviceWorker.addEventListener("controllerchange", () => {
		if (controlled) newVersion.announce(reload);
		controlled = true;
	});
}

async function reload(): Promise<void> {
	await keepAtOnce();
	location.reload();
}

async function sayWhenKept(registration: ServiceWorkerRegistration): Promise<void> {
	await navigator.serviceWorker.ready;
	if (registration.active === null || editorStore.getState().notice !== undefined || wasSaid()) return;
	editor.tell(texts.thePageWorksOfflineFromNow);
}

/** Whether it was said before; from now on it was. */
function wasSaid(): boolean {
	try {
		const said = localStorage.getItem(saidKey) !== null;
		localStorage.setItem(saidKey, "said");
		return said;
	} catch {
		return false;
	}
}
