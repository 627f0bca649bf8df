import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import controls from "./controls.module.css";
import styles from "./Dialog.module.css";

interface DialogProps {
	readonly title: string;
	/** A sentence under the title. */
	readonly summary: string;
	readonly onClose: () => void;
	readonly children: ReactNode;
}

/** A window over the page; Escape, its button and a click beside it close it. */
export function Dialog({ title, summary, onClose, children }: DialogProps) {
	return (
		<Radix.Root open onOpenChange={(open) => !open && onClose()}>
			<Radix.Portal>
				<Radix.Overlay className={styles.veil} />
				<Radix.Content className={styles.dialog}>
					<Radix.Title className={styles.title}>{title}</Radix.Title>
					<Radix.Description className={styles.summary}>{summary}</Radix.Description>
					<Radix.Close className={`${controls.button} ${controls.icon} ${styles.close}`} aria-label="Close">
						<X size={14} strokeWidth={1.5} />
					</Radix.Close>
					{children}
				</Radix.Content>
			</Radix.Portal>
		</Radix.Root>
	);
}
