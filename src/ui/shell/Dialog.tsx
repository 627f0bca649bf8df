import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import * as texts from "../../texts/dialogs.ts";
import styles from "./Controls.module.css";
import { dialogState } from "./dialogState.ts";

interface DialogProps {
	readonly title: string;
	readonly description: string;
	/** For what has columns or a preview. */
	readonly width?: "wide";
	readonly onClose: () => void;
	readonly children: ReactNode;
}

/** A dialog over the page; Escape and a click outside close it. */
export function Dialog({ title, description, width, onClose, children }: DialogProps) {
	return (
		<Primitive.Root open onOpenChange={(open) => !open && onClose()}>
			<Primitive.Portal>
				<Primitive.Overlay className={styles.overlay} />
				<Primitive.Content
					className={styles.dialog}
					data-modal=""
					data-width={width}
					onCloseAutoFocus={dialogState.restoreFocus}
				>
					<Primitive.Title asChild>
						<h2>{title}</h2>
					</Primitive.Title>
					<Primitive.Description>{description}</Primitive.Description>
					{children}
					<Primitive.Close className={styles.close} aria-label={texts.close}>
						<X size={14} strokeWidth={1.5} aria-hidden />
					</Primitive.Close>
				</Primitive.Content>
			</Primitive.Portal>
		</Primitive.Root>
	);
}
