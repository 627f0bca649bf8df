import { Check, Copy, Share2 } from "lucide-react";
import { useRef, useState } from "react";
import { keyText } from "../commands/keyText.ts";
import controls from "../shell/Controls.module.css";
import styles from "./ShareDialog.module.css";

type Said = "nothing" | "copied" | "selected";

/** The link, and the ways to pass it on. Where the browser keeps the clipboard to itself, the link is selected to be copied by hand. */
export function LinkField({ link }: { readonly link: string }) {
	const field = useRef<HTMLInputElement>(null);
	const [said, setSaid] = useState<{ readonly of: string; readonly what: Said }>();
	const what = said?.of === link ? said.what : "nothing";
	const copy = async (): Promise<void> => {
		try {
			await navigator.clipboard.writeText(link);
			setSaid({ of: link, what: "copied" });
		} catch {
			field.current?.focus();
			field.current?.select();
			setSaid({ of: link, what: "selected" });
		}
	};
	return (
		<>
			<div className={styles.link}>
				<input
					ref={field}
					type="text"
					readOnly
					aria-label="Link"
					value={link}
					onFocus={(event) => event.currentTarget.select()}
				/>
				<button type="button" className={controls.primary} onClick={() => void copy()}>
					{what === "copied" ? (
						<Check size={14} strokeWidth={1.5} aria-hidden />
					) : (
						<Copy size={14} strokeWidth={1.5} aria-hidden />
					)}
					{what === "copied" ? "Copied" : "Copy link"}
				</button>
				{"share" in navigator && (
					<button type="button" className={controls.outlined} onClick={() => void passOn(link)}>
						<Share2 size={14} strokeWidth={1.5} aria-hidden />
						Send…
					</button>
				)}
			</div>
			<p className={what === "selected" ? styles.said : styles.heard} role="status">
				{what === "copied" && "The link is copied."}
				{what === "selected" &&
					`The browser doesn't let the page copy. The link is selected: ${keyText("mod c")} copies it.`}
			</p>
		</>
	);
}

/** By the system's own sheet, which says itself what went wrong. */
async function passOn(url: string): Promise<void> {
	await navigator.share({ url }).catch(() => undefined);
}
