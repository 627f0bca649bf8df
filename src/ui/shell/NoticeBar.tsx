import { CircleX, Info, X } from "lucide-react";
import { useEffect } from "react";
import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/dialogs.ts";
import { useEditor } from "../useEditor.ts";
import { IconButton } from "./IconButton.tsx";
import styles from "./NoticeBar.module.css";

/** A word to the reader that is no alarm goes away by itself after this time. */
const infoMs = 8000;

/** Says why something was refused, or what happened. */
export function NoticeBar() {
	const notice = useEditor((state) => state.notice);
	useEffect(() => {
		if (notice?.kind !== "info" || notice.actions !== undefined) return;
		const timer = setTimeout(editor.dismissNotice, infoMs);
		return () => clearTimeout(timer);
	}, [notice]);
	if (notice === undefined) return null;
	const Icon = notice.kind === "error" ? CircleX : Info;
	return (
		<div className={styles.notice} data-kind={notice.kind} role={notice.kind === "error" ? "alert" : "status"}>
			<Icon size={14} strokeWidth={1.5} aria-hidden />
			<span>{notice.text}</span>
			{notice.actions?.map(({ label, run }) => (
				<button
					key={label}
					type="button"
					className={styles.action}
					onClick={() => {
						editor.dismissNotice();
						void run();
					}}
				>
					{label}
				</button>
			))}
			<IconButton icon={X} label={texts.dismiss} onClick={editor.dismissNotice} />
		</div>
	);
}
