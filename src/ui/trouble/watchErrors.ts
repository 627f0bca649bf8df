/** Hears of what nobody caught: an event handler that throws, a promise that nobody looks at. Call once. */
export function watchErrors(): void {
	const tell = (error: unknown): void => {
		void import("./tellTrouble.ts").then((each) => each.tellTrouble(error)).catch(() => undefined);
	};
	// Without an error it is the browser's own word about the layout, and nothing failed.
	addEventListener("error", ({ error }) => error && tell(error));
	addEventListener("unhandledrejection", ({ reason }) => tell(reason));
}
