import * as texts from "../../texts/dialogs.ts";
import { Dialog } from "./Dialog.tsx";
import { HistoryList } from "./HistoryList.tsx";

/** The history as a dialog, for the palette and the keyboard. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
	return (
		<Dialog title={texts.history} description={texts.sinceTheDesignWasOpenedPress} onClose={onClose}>
			<HistoryList />
		</Dialog>
	);
}
