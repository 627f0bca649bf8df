import type { BrowserContext } from "@playwright/test";
import { isForeign } from "./foreignRequest.ts";

/**
 * What pages must never do: fail, complain, or speak to anybody but the server that they came from. Of all pages of a
 * browser context, also those that they open, with their frames and workers and the service worker.
 *
 * @returns the offences, which become more
 */
export function watchContext(context: BrowserContext, ownOrigin: string): readonly string[] {
	const offences: string[] = [];
	context.on("weberror", (error) => offences.push(`error: ${error.error().message}`));
	context.on("console", (message) => {
		if (message.type() === "error" || message.type() === "warning") {
			offences.push(`${message.type()}: ${message.text()}`);
		}
	});
	const asked = (address: string): void => {
		if (isForeign(address, ownOrigin)) offences.push(`request: ${address}`);
	};
	context.on("request", (request) => asked(request.url()));
	context.on("page", (page) => page.on("websocket", (socket) => asked(socket.url())));
	return offences;
}
