import { DropdownMenu } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import controls from "./Controls.module.css";

interface OpenMenuProps {
	readonly button: ReactElement;
	readonly align: "start" | "end";
	readonly children: ReactNode;
}

/** A button with its menu, which is open at first. */
export function OpenMenu({ button, align, children }: OpenMenuProps) {
	return (
		<DropdownMenu.Root defaultOpen>
			<DropdownMenu.Trigger asChild>{button}</DropdownMenu.Trigger>
			<DropdownMenu.Portal>
				<DropdownMenu.Content className={controls.menu} align={align} sideOffset={4}>
					{children}
				</DropdownMenu.Content>
			</DropdownMenu.Portal>
		</DropdownMenu.Root>
	);
}
