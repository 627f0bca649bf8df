import { Dialog } from "../shell/Dialog.tsx";
import { builtVersion } from "./builtVersion.ts";
import { ReportTools } from "./ReportTools.tsx";
import { troubles } from "./troubles.ts";

/** Which version this is, and what to send to somebody who mends it. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
	return (
		<Dialog
			title="Report a problem"
			description={`Archipelago ${builtVersion()}. The report is only copied; it goes nowhere by itself. It says what failed and counts the design’s parts, without their names.`}
			width="wide"
			onClose={onClose}
		>
			<ReportTools troubles={troubles.get()} open />
		</Dialog>
	);
}
