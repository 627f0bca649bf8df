import * as texts from "../../texts/trouble.ts";
import { Dialog } from "../shell/Dialog.tsx";
import { builtVersion } from "./builtVersion.ts";
import { ReportTools } from "./ReportTools.tsx";
import { troubles } from "./troubles.ts";

/** Which version this is, and what to send to somebody who mends it. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
	return (
		<Dialog
			title={texts.reportAProblem}
			description={texts.reportDescription(builtVersion())}
			width="wide"
			onClose={onClose}
		>
			<ReportTools troubles={troubles.get()} open />
		</Dialog>
	);
}
