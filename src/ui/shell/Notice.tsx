import { CircleX, Info, X } from "lucide-react";
import { editor } from "../../editor/editorStore.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./Notice.module.css";

/** Why something was refused, or what one should know; stays until it is dismissed or the next edit. */
export function Notice() {
	const notice = useEditor((state) => state.notice);
	return (
		<div className={styles.place} role="status" aria-live="polite">
			{notice !== undefined && (
				<div className={styles.notice} data-kind={notice.kind} data-testid="notice">
					{notice.kind === "error" ? <CircleX size={14} strokeWidth={1.5} /> : <Info size={14} strokeWidth={1.5} />}
					<span>{notice.text}</span>
					<button type="button" aria-label="Dismiss" onClick={editor.dismissNotice}>
						<X size={14} strokeWidth={1.5} />
					</button>
				</div>
			)}
		</div>
	);
}
