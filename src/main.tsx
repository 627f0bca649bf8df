import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { followLocale } from "./editor/pageLocale.ts";
import { startEditor } from "./editor/startEditor.ts";
import { speakerChannel } from "./ui/present/speaker/speakerMessages.ts";
import "./ui/tokens.css";
import "./ui/shell/page.css";
import * as paneTexts from "./texts/panes.ts";
import { AppShell } from "./ui/shell/AppShell.tsx";
import { followTheme } from "./ui/shell/followTheme.ts";
import { Pane } from "./ui/trouble/Pane.tsx";
import { watchErrors } from "./ui/trouble/watchErrors.ts";

/** Its pane says so, and offers a report. */
function NotStarted({ error }: { readonly error: unknown }): never {
	throw error;
}

/** Not awaited by the module itself: what it loads on the way imports from the same file as it is bundled into. */
async function start(root: HTMLElement): Promise<void> {
	watchErrors();
	followLocale();
	followTheme();
	const speaker = speakerChannel(location.hash);
	if (speaker !== undefined) {
		// Opens no design: that is the presentation's, in the other window.
		const { showSpeaker } = await import("./ui/present/speaker/showSpeaker.tsx");
		showSpeaker(root, speaker);
		return;
	}
	const failed = await startEditor().then(
		() => undefined,
		(error: unknown) => ({ error }),
	);
	createRoot(root).render(
		<StrictMode>
			<Pane name={paneTexts.theEditor} kind="page">
				{failed === undefined ? <AppShell /> : <NotStarted {...failed} />}
			</Pane>
		</StrictMode>,
	);
}

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
void start(root);
