import { isShareFragment } from "../engine/format/share/isShareFragment.ts";

/** Opens the design that the page's address holds, now and when another such address is gone to. */
export async function followLinks(): Promise<void> {
	addEventListener("hashchange", () => void openAddress());
	await openAddress();
}

async function openAddress(): Promise<void> {
	const fragment = location.hash;
	if (!isShareFragment(fragment)) return;
	// Not twice by a reload, and not in what is copied from the address bar later.
	history.replaceState(history.state, "", location.pathname + location.search);
	const { openLink } = await import("./openLink.ts");
	await openLink(fragment);
}
