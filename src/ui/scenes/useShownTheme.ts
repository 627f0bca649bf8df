import { useSyncExternalStore } from "react";

function subscribe(onChange: () => void): () => void {
	const observer = new MutationObserver(onChange);
	observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
	return () => observer.disconnect();
}

function shownTheme(): "light" | "dark" {
	return document.documentElement.dataset.theme === "dark" ? "dark" : "light";
}

/** The theme that the page is drawn in, whoever chose it. */
export function useShownTheme(): "light" | "dark" {
	return useSyncExternalStore(subscribe, shownTheme);
}
