import { lazy, Suspense } from "react";
import { CommandPalette } from "../commands/CommandPalette.tsx";
import { OpenPastedDialog } from "../menus/OpenPastedDialog.tsx";
import { RemovalDialog } from "../menus/RemovalDialog.tsx";
import type { DialogName } from "./dialogState.ts";
import { HistoryDialog } from "./HistoryDialog.tsx";
import { PasteDialog } from "./PasteDialog.tsx";
import { ShortcutSheet } from "./ShortcutSheet.tsx";
import { TemplatesDialog } from "./TemplatesDialog.tsx";
import { VersionsDialog } from "./VersionsDialog.tsx";

const AddDialog = lazy(() => import("../inspector/AddDialog.tsx").then((each) => ({ default: each.AddDialog })));
const ExportDialog = lazy(() => import("../exports/ExportDialog.tsx").then((each) => ({ default: each.ExportDialog })));
const ComparePage = lazy(() => import("../compare/ComparePage.tsx").then((each) => ({ default: each.ComparePage })));
const ReportDialog = lazy(() => import("../trouble/ReportDialog.tsx").then((each) => ({ default: each.ReportDialog })));
const ShareDialog = lazy(() => import("../share/ShareDialog.tsx").then((each) => ({ default: each.ShareDialog })));

interface DialogsProps {
	readonly shown: DialogName | undefined;
	readonly onClose: () => void;
}

/** The one dialog that is open, if any. */
export function Dialogs({ shown, onClose }: DialogsProps) {
	switch (shown) {
		case "commands":
			return <CommandPalette onClose={onClose} />;
		case "history":
			return <HistoryDialog onClose={onClose} />;
		case "paste":
			return <PasteDialog onClose={onClose} />;
		case "templates":
			return <TemplatesDialog onClose={onClose} />;
		case "versions":
			return <VersionsDialog onClose={onClose} />;
		case "shortcuts":
			return <ShortcutSheet onClose={onClose} />;
		case "removal":
			return <RemovalDialog onClose={onClose} />;
		case "openPasted":
			return <OpenPastedDialog onClose={onClose} />;
		case "addFeature":
		case "addPopulation":
			return (
				<Suspense>
					<AddDialog adds={shown === "addFeature" ? "feature" : "population"} onClose={onClose} />
				</Suspense>
			);
		case "compare":
			return (
				<Suspense>
					<ComparePage onClose={onClose} />
				</Suspense>
			);
		case "export":
			return (
				<Suspense>
					<ExportDialog onClose={onClose} />
				</Suspense>
			);
		case "report":
			return (
				<Suspense>
					<ReportDialog onClose={onClose} />
				</Suspense>
			);
		case "share":
			return (
				<Suspense>
					<ShareDialog onClose={onClose} />
				</Suspense>
			);
		case undefined:
			return null;
	}
}
