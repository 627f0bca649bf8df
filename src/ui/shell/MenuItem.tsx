import type { LucideIcon } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import controls from "./Controls.module.css";

interface MenuItemProps {
	readonly icon: LucideIcon;
	readonly label: string;
	readonly shortcut?: string;
	readonly onSelect: () => void;
}

/** A line of a menu. */
export function MenuItem({ icon: Icon, label, shortcut, onSelect }: MenuItemProps) {
	return (
		<DropdownMenu.Item className={controls.item} onSelect={onSelect}>
			<Icon size={14} strokeWidth={1.5} aria-hidden />
			{label}
			{shortcut !== undefined && <kbd>{shortcut}</kbd>}
		</DropdownMenu.Item>
	);
}
