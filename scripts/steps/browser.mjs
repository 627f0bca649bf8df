import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./project.mjs";

const programNames = [
	"chromium",
	"chromium-browser",
	"google-chrome",
	"google-chrome-stable",
	"chrome",
	"microsoft-edge",
	"microsoft-edge-stable",
];

const commonPaths = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/opt/google/chrome/chrome",
	"/snap/bin/chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** No chatter with the outside; as root, Chromium refuses its own sandbox. */
export const browserArguments = [
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	// Drawn by the processor in any case: without the graphics card's stand-in it takes a tenth less.
	"--disable-gpu",
	...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/**
 * Whether a program starts: a browser without the libraries that it needs is there and yet of no use.
 *
 * @param {string} path
 */
function starts(path) {
	try {
		accessSync(path, constants.X_OK);
		// On Windows `--version` opens a window.
		if (process.platform !== "win32") execFileSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 });
		return true;
	} catch {
		return false;
	}
}

/** @returns {Promise<string[]>} where Playwright would put a browser of its own */
async function playwrightPaths() {
	const { chromium } = await import("@playwright/test");
	return [chromium.executablePath()];
}

/**
 * The Chromium to test with: the one that CHROME_PATH names, Playwright's own, or the system's.
 *
 * @returns {Promise<string | undefined>} its path
 */
export async function findBrowser() {
	const chosen = process.env.CHROME_PATH;
	if (chosen) return starts(chosen) ? chosen : undefined;
	const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
	const onPath = programNames.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...(await playwrightPaths()), ...onPath, ...commonPaths].find((path) => existsSync(path) && starts(path));
}

const canInstallDebianPackages = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** @param {readonly string[]} packages */
async function installDebianPackages(packages) {
	const env = { DEBIAN_FRONTEND: "noninteractive" };
	if ((await run("apt-get", ["update"], { env })) !== 0) return;
	await run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], { env });
}

/** Without any font, Chromium lays out text as boxes of no width. */
function hasFonts() {
	try {
		return execFileSync("fc-list", { encoding: "utf8" }).trim() !== "";
	} catch {
		const folder = "/usr/share/fonts";
		return (
			existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf)$/.test(`${name}`))
		);
	}
}

/**
 * Makes sure that there is a Chromium to test with, installing one where there is none.
 *
 * @returns {Promise<string>} its path
 */
export async function ensureBrowser() {
	const browser = (await findBrowser()) ?? (await installBrowser());
	if (browser === undefined) {
		throw new Error("No Chromium found, and none could be installed. Install one, or set CHROME_PATH to one.");
	}
	if (process.platform === "linux" && canInstallDebianPackages() && !hasFonts()) {
		console.log("No fonts found: installing fonts-liberation with apt-get.");
		await installDebianPackages(["fonts-liberation"]);
	}
	return browser;
}

async function installBrowser() {
	console.log("No Chromium found: installing Playwright's.");
	await run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], { timeoutMs: 300_000 });
	const own = await findBrowser();
	if (own !== undefined || !canInstallDebianPackages()) return own;

	console.log("Playwright's could not be installed, or doesn't start: installing the system's with apt-get.");
	await installDebianPackages(["chromium", "fonts-liberation"]);
	return findBrowser();
}
