import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import styles from "./Controls.module.css";

interface IconButtonProps extends ComponentProps<"button"> {
	readonly icon: LucideIcon;
	/** Its name, and with the key its tooltip. */
	readonly label: string;
	/** As shown: "Ctrl Z". */
	readonly shortcut?: string;
}

/** A button that is only a mark; its name and key stand in its tooltip. */
export function IconButton({ icon: Icon, label, shortcut, ...rest }: IconButtonProps) {
	return (
		<button
			type="button"
			className={styles.icon}
			aria-label={label}
			title={shortcut === undefined ? label : `${label} (${shortcut})`}
			{...rest}
		>
			<Icon size={14} strokeWidth={1.5} aria-hidden />
		</button>
	);
}
