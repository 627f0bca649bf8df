import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserArguments, ensureBrowser } from "./browser.mjs";
import { servePage } from "./measuredPage.mjs";
import { editWithoutPause, seededRandom } from "./randomEdits.mjs";
import { keptAfterMs, watchEditor, whatCameBack } from "./watchedEdits.mjs";

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {import("@playwright/test").BrowserContext} BrowserContext
 * @typedef {import("./watchedEdits.mjs").Watched} Watched
 *
 * What a kill did: the age of the oldest edit that is gone, whether the browser had that in hand, what is otherwise than
 * it was; and how long edits took to be kept.
 * @typedef {{ killed: string, edits: number, lostMs: number, isBeingWritten: boolean, torn: readonly string[],
 *   keptAfterMs: readonly number[] }} KillOutcome
 *
 * A page that is watched while it lives.
 * @typedef {{ page: Page, watched: Watched[], tab: string | null }} WatchedPage
 */

/**
 * Opens the editor, watched from its first script on.
 *
 * @param {BrowserContext} context
 * @param {{ url: string, tab: string | null }} options `tab` is the name of the tab that this one is loaded again as
 * @returns {Promise<WatchedPage>}
 */
export async function openWatched(context, { url, tab }) {
	const page = await context.newPage();
	await page.setViewportSize({ width: 1440, height: 900 });
	/** @type {Watched[]} */
	const watched = [];
	await page.exposeBinding("reportWatched", (_, what) => {
		watched.push(JSON.parse(what));
	});
	await page.addInitScript(watchEditor);
	await page.addInitScript((name) => {
		Reflect.deleteProperty(window, "showSaveFilePicker");
		if (name !== null && sessionStorage.length === 0) sessionStorage.setItem("archipelago.tab", name);
	}, tab);
	await page.goto(url);
	await page.getByTestId("headline").waitFor({ timeout: 120_000 });
	return { page, watched, tab: await page.evaluate(() => sessionStorage.getItem("archipelago.tab")) };
}

/** Kills the page's process alone. @param {Page} page */
export async function crash(page) {
	const session = await page.context().newCDPSession(page);
	const gone = page.waitForEvent("crash");
	session.send("Page.crash").catch(() => undefined);
	await gone;
	await page.close().catch(() => undefined);
}

/**
 * The versions that the browser keeps: how many are none, and the names of those that have one.
 *
 * @param {Page} page
 * @returns {Promise<{ torn: number, names: readonly string[] }>}
 */
async function keptVersions(page) {
	return await page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open("archipelago-versions");
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const db = opening.result;
					if (!db.objectStoreNames.contains("versions")) {
						db.close();
						resolve({ torn: 0, names: [] });
						return;
					}
					const reading = db.transaction("versions").objectStore("versions").getAll();
					reading.onerror = () => reject(reading.error);
					reading.onsuccess = () => {
						db.close();
						const torn = reading.result.filter((version) => !/^archipelago: /m.test(version?.text ?? "")).length;
						resolve({ torn, names: reading.result.flatMap(({ label }) => label ?? []) });
					};
				};
			}),
	);
}

/**
 * Edits a watched page for a while, has it killed, opens it again, and looks at what came back.
 *
 * @param {WatchedPage} living
 * @param {{ random: () => number, killed: string, kill: () => Promise<void>, reopen: () => Promise<WatchedPage>,
 *   mostMs?: number }} options `mostMs` is the longest stretch of editing, in milliseconds
 * @returns {Promise<{ outcome: KillOutcome, reopened: WatchedPage }>}
 */
export async function killOnce({ page, watched }, { random, killed, kill, reopen, mostMs = 15_000 }) {
	/** @type {string[]} */
	const named = [];
	const before = watched.length;
	/** @type {unknown} */
	let failure;
	const editing = editWithoutPause(page, { random, onNamed: (label) => named.push(label) }).catch((error) => {
		failure = error;
	});
	// In the middle of whatever is done after so many edits; at the latest when all kinds had their turn.
	const most = 1 + random() * 30;
	const editsSoFar = () => watched.slice(before).filter(({ kind }) => kind === "edit").length;
	const endMs = Date.now() + mostMs;
	while (failure === undefined && editsSoFar() < most && (editsSoFar() === 0 || Date.now() < endMs)) {
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
	await new Promise((resolve) => setTimeout(resolve, random() * 300));
	if (failure !== undefined) throw failure;
	const killedAtMs = Date.now();
	await kill();
	await editing;
	const reopened = await reopen();
	const back = await whatIsBack(reopened, { before: watched, killedAtMs });
	const versions = await keptVersions(reopened.page);
	const missing = named.filter((name) => !versions.names.includes(name));
	const torn = [
		...back.torn,
		...(versions.torn === 0 ? [] : [`${versions.torn} versions are no designs`]),
		...missing.map((name) => `“${name}” is not among the versions`),
	];
	const edits = editsSoFar();
	const { lostMs, isBeingWritten } = back;
	return { outcome: { killed, edits, lostMs, isBeingWritten, torn, keptAfterMs: keptAfterMs(watched) }, reopened };
}

/**
 * The baseline comes back when its figures are there.
 *
 * @param {WatchedPage} reopened
 * @param {{ before: readonly Watched[], killedAtMs: number }} killed
 */
async function whatIsBack({ page, watched }, { before, killedAtMs }) {
	const look = () => {
		const after = watched.findLast((each) => each.kind === "edit");
		return whatCameBack({ before, after: after ?? undefined, killedAtMs });
	};
	for (let turn = 0; turn < 200 && look().torn.length > 0; turn++) await page.waitForTimeout(50);
	return look();
}

/**
 * A browser of its own, as a user starts it: with a profile that outlives it.
 *
 * @param {string} profile
 */
async function startBrowser(profile) {
	const { chromium } = await import("@playwright/test");
	const program = await ensureBrowser();
	const own = ["--headless=new", "--remote-debugging-port=0", "--no-first-run", `--user-data-dir=${profile}`];
	const running = spawn(program, [...browserArguments, ...own, "about:blank"], {
		detached: process.platform !== "win32",
		stdio: ["ignore", "ignore", "pipe"],
	});
	const address = await new Promise((resolve, reject) => {
		let said = "";
		running.stderr.on("data", (part) => {
			said += part;
			const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
			if (found !== undefined) resolve(found);
		});
		running.on("exit", () => reject(new Error(`the browser did not start: ${said}`)));
	});
	const browser = await chromium.connectOverCDP(`${address}`);
	const context = browser.contexts()[0];
	if (context === undefined) throw new Error("the browser has no window");
	const kill = async () => {
		const gone = new Promise((resolve) => running.on("exit", resolve));
		if (running.pid !== undefined && process.platform !== "win32") process.kill(-running.pid, "SIGKILL");
		else running.kill("SIGKILL");
		await gone;
	};
	return { context, kill };
}

/**
 * Kills pages while they are edited: by turns the tab alone, loaded again or opened anew, and the whole browser.
 *
 * @param {{ kills: number, seed: number }} options
 * @returns {Promise<readonly KillOutcome[]>}
 */
export async function killPages({ kills, seed }) {
	const random = seededRandom(seed);
	const served = await servePage({ port: 4376 });
	const profile = mkdtempSync(join(tmpdir(), "archipelago-kills-"));
	let browser = await startBrowser(profile);
	let living = await openWatched(browser.context, { url: served.url, tab: null });
	/** @type {KillOutcome[]} */
	const outcomes = [];
	for (let kill = 0; kill < kills; kill++) {
		const killed = ["the tab, loaded again", "the tab, opened anew", "the browser"][kill % 3] ?? "";
		const tab = kill % 3 === 0 ? living.tab : null;
		const { outcome, reopened } = await killOnce(living, {
			random,
			killed,
			kill: () => (kill % 3 === 2 ? browser.kill() : crash(living.page)),
			reopen: async () => {
				if (kill % 3 === 2) browser = await startBrowser(profile);
				return await openWatched(browser.context, { url: served.url, tab });
			},
		});
		living = reopened;
		outcomes.push(outcome);
		const torn = outcome.torn.length === 0 ? "" : `; torn: ${outcome.torn.join(", ")}`;
		console.log(`${kill + 1}. ${killed}: ${outcome.edits} edits, ${outcome.lostMs.toFixed(0)} ms lost${torn}`);
	}
	await browser.kill();
	await served.close();
	rmSync(profile, { recursive: true, force: true });
	return outcomes;
}
