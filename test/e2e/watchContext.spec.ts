import { expect, test } from "@playwright/test";
import { isForeign } from "./foreignRequest.ts";
import { watchContext } from "./watchContext.ts";

/** Somebody else, whom no name server knows. */
const stranger = "http://stranger.invalid";

/** Every way by which a page, or what it starts, speaks to another server. */
function speakTo(stranger: string): void {
	const scriptOf = (name: string) => URL.createObjectURL(new Blob([`fetch("${stranger}/${name}")`]));
	const add = (name: string, attributes: Record<string, string>) =>
		document.body.append(Object.assign(document.createElement(name), attributes));
	void fetch(`${stranger}/fetch`);
	navigator.sendBeacon(`${stranger}/beacon`, "x");
	new WebSocket(`${stranger.replace("http", "ws")}/socket`).onerror = null;
	new EventSource(`${stranger}/events`);
	new Worker(scriptOf("worker"));
	add("img", { src: `${stranger}/image` });
	add("link", { rel: "prefetch", href: `${stranger}/prefetch` });
	add("iframe", { src: `${stranger}/frame` });
	const framed = new Blob([`<img src="${stranger}/sandboxed">`], { type: "text/html" });
	add("iframe", { sandbox: "", src: URL.createObjectURL(framed) });
	window.open(`${stranger}/window`);
	void navigator.serviceWorker.register("./stranger.js");
}

const ways = "beacon events fetch frame image prefetch sandboxed service socket window worker".split(" ");

test("whatever way a page speaks to another server, a browser test hears of it", async ({ context, baseURL }) => {
	const offences = watchContext(context, baseURL ?? "");
	await context.route("**/stranger.*", (route) => {
		const isScript = route.request().url().endsWith(".js");
		const body = isScript ? `fetch("${stranger}/service")` : "<title>Talker</title><body>";
		return route.fulfill({ contentType: isScript ? "text/javascript" : "text/html", body });
	});
	const page = await context.newPage();
	await page.goto("./stranger.html");
	await page.evaluate(speakTo, stranger);
	const heard = () =>
		offences.filter((offence) => offence.startsWith("request:")).map((each) => each.split("/").at(-1));
	await expect.poll(() => [...new Set(heard())].toSorted()).toEqual(ways);
});

test("an address of the page itself asks nobody else", () => {
	const own = "http://localhost:4173/";
	const addresses = [
		`${own}assets/a.js`,
		"ws://localhost:4173/x",
		"data:,x",
		`blob:${own}1`,
		"about:srcdoc",
		"file:///a",
	];
	expect(addresses.filter((address) => isForeign(address, own))).toEqual([]);
	const others = ["http://localhost:4174/", "https://example.com/", "wss://example.com/", "ftp://example.com/"];
	expect(others.filter((address) => !isForeign(address, own))).toEqual([]);
});
