import { Dialog } from "./Dialog.tsx";
import { HistoryList } from "./HistoryList.tsx";

/** The history as a dialog, for the palette and the keyboard. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
	return (
		<Dialog title="History" description="Since the design was opened. Press an entry to go there." onClose={onClose}>
			<HistoryList />
		</Dialog>
	);
}
