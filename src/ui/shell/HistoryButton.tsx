import { ChevronDown } from "lucide-react";
import { lazy, Suspense } from "react";
import * as texts from "../../texts/shell.ts";
import controls from "./Controls.module.css";
import { PopoverButton } from "./PopoverButton.tsx";

const HistoryList = lazy(() => import("./HistoryList.tsx").then((each) => ({ default: each.HistoryList })));

/** Beside undo and redo: the list of what they go through. */
export function HistoryButton() {
	return (
		<PopoverButton
			className={controls.narrow}
			aria-label={texts.history}
			title={texts.history}
			face={<ChevronDown size={12} strokeWidth={1.5} aria-hidden />}
			place={{ className: controls.popover, align: "start" }}
		>
			{() => (
				<Suspense>
					<HistoryList />
				</Suspense>
			)}
		</PopoverButton>
	);
}
