import { Check, Copy, Share2 } from "lucide-react";
import { useRef, useState } from "react";
import * as texts from "../../texts/share.ts";
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
					aria-label={texts.link}
					value={link}
					onFocus={(event) => event.currentTarget.select()}
				/>
				<button type="button" className={controls.primary} onClick={() => void copy()}>
					{what === "copied" ? (
						<Check size={14} strokeWidth={1.5} aria-hidden />
					) : (
						<Copy size={14} strokeWidth={1.5} aria-hidden />
					)}
					{what === "copied" ? texts.copied : texts.copyLink}
				</button>
				{"share" in navigator && (
					<button type="button" className={controls.outlined} onClick={() => void passOn(link)}>
						<Share2 size={14} strokeWidth={1.5} aria-hidden />
						{texts.send}
					</button>
				)}
			</div>
			<p className={what === "selected" ? styles.said : styles.heard} role="status">
				{what === "copied" && texts.theLinkIsCopied}
				{what === "selected" && texts.theBrowserDoesntLetThePage(keyText("mod c"))}
			</p>
		</>
	);
}

/** By the system's own sheet, which says itself what went wrong. */
async function passOn(url: string): Promise<void> {
	await navigator.share({ url }).catch(() => undefined);
}
