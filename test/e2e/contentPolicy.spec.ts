import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { openEditor } from "./editorPage.ts";
import { test } from "./editorTest.ts";

/** What the built page says it may do, by directive. */
const expected = {
	"default-src": "'none'",
	"script-src": "'self'",
	"require-trusted-types-for": "'script'",
	"trusted-types": "archipelago",
	"style-src": "'self' 'unsafe-inline'",
	"img-src": "'self' data: blob:",
	"font-src": "'self' data:",
	"connect-src": "'self'",
	"worker-src": "'self'",
	"manifest-src": "'self'",
	"frame-src": "blob:",
	"object-src": "'none'",
	"base-uri": "'none'",
	"form-action": "'none'",
};

test("the built page names all that it may load, before anything is loaded", () => {
	const html = readFileSync("dist/page/index.html", "utf8");
	const [tag = ""] = html.match(/<meta http-equiv="Content-Security-Policy"[^>]*>/) ?? [];
	const policy = (/content="([^"]*)"/.exec(tag)?.[1] ?? "").replaceAll("&#39;", "'");
	const directives = policy.split(";").map((each) => each.trim().split(/\s+(.*)/, 2));
	expect(Object.fromEntries(directives)).toEqual(expected);
	expect(html.indexOf(tag)).toBeLessThan(html.search(/<(?:script|link|style|title)\b/));
	expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
	expect(html).not.toMatch(/\son\w+=/);
});

test.describe("in the browser", () => {
	// The browser says what it refuses; the picture is named although it is never asked for.
	test.use({
		expectedOffences: /^error: .*(?:Content Security Policy|Trusted)|^request: https:\/\/example\.com\/x\.png$/s,
	});

	test("nothing written into the page runs, no text becomes a script, and nobody else is asked", async ({ page }) => {
		await openEditor(page);
		const came = await page.evaluateHandle(async () => {
			const ran: string[] = [];
			const refused: string[] = [];
			Object.assign(window, { ran });
			document.addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
			const attempt = (name: string, act: () => unknown): void => {
				try {
					act();
				} catch (error) {
					ran.push(`${name}: ${(error as Error).name}`);
				}
			};
			// Typed as anything that has a string: what a browser refuses is of no type of ours.
			const script = document.createElement("script");
			attempt("script's text", () => {
				script.text = "ran.push('inline')";
			});
			attempt("markup", () => {
				document.body.innerHTML += "<img src=x onerror=\"ran.push('handler')\">";
			});
			attempt("parsed", () => new DOMParser().parseFromString("<p>", "text/html"));
			// Where a test's own code runs, the browser allows it to the driver.
			await new Promise<void>((resolve) =>
				setTimeout(() => {
					// biome-ignore lint/security/noGlobalEval: it is what must not be possible.
					attempt("eval", () => globalThis.eval("ran.push('eval')"));
					attempt("timer", () => setTimeout("ran.push('timer')"));
					resolve();
				}),
			);
			attempt("worker", () => new Worker("data:text/javascript,0"));
			attempt("policy", () =>
				(
					window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
				).trustedTypes.createPolicy("default", {}),
			);
			const handler = document.createElement("a");
			handler.setAttribute("href", "javascript:ran.push('address')");
			document.body.append(handler);
			handler.click();
			const form = document.createElement("form");
			form.action = "https://example.com/";
			document.body.append(form);
			form.submit();
			const base = document.createElement("base");
			base.href = "https://example.com/";
			document.head.append(base);
			const frame = document.createElement("iframe");
			frame.src = "https://example.com/";
			document.body.append(frame);
			const object = document.createElement("object");
			attempt("object", () => {
				object.data = "https://example.com/x.svg";
			});
			const embed = document.createElement("embed");
			embed.type = "image/svg+xml";
			attempt("embed", () => {
				embed.src = "https://example.com/x.svg";
			});
			new Image().src = "https://example.com/x.png";
			await fetch("https://example.com/").catch((error: Error) => ran.push(`fetch: ${error.name}`));
			return { ran, refused };
		});
		await expect
			.poll(() => came.evaluate(({ refused }) => [...new Set(refused)].toSorted()))
			.toEqual([
				"base-uri",
				"connect-src",
				"form-action",
				"frame-src",
				"img-src",
				"require-trusted-types-for",
				"script-src-elem",
				"trusted-types",
			]);
		expect(await came.evaluate(({ ran }) => ran.toSorted())).toEqual([
			"embed: TypeError",
			"eval: EvalError",
			"fetch: TypeError",
			"markup: TypeError",
			"object: TypeError",
			"parsed: TypeError",
			"policy: TypeError",
			"script's text: TypeError",
			"timer: TypeError",
			"worker: TypeError",
		]);
		expect(await page.evaluate(() => document.baseURI)).toBe(page.url());
	});
});
