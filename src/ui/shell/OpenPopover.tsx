import { Popover } from "radix-ui";
import { type ReactElement, type ReactNode, useState } from "react";

/** Where a popover stands beside its button, and how it looks. */
export interface PopoverPlace {
	readonly className: string | undefined;
	readonly side?: "top" | "right" | "bottom" | "left";
	readonly align?: "start" | "center" | "end";
	/** Pixels between button and popover. */
	readonly gap?: number;
}

interface OpenPopoverProps {
	readonly button: ReactElement;
	readonly place: PopoverPlace;
	readonly children: (close: () => void) => ReactNode;
}

/** A button with its popover, which is open at first. */
export function OpenPopover({ button, place, children }: OpenPopoverProps) {
	const [open, setOpen] = useState(true);
	// In full screen only what stands in that element is seen.
	const container = document.fullscreenElement instanceof HTMLElement ? document.fullscreenElement : null;
	const { className, side = "bottom", align = "center", gap = 4 } = place;
	return (
		<Popover.Root open={open} onOpenChange={setOpen}>
			<Popover.Trigger asChild>{button}</Popover.Trigger>
			<Popover.Portal container={container}>
				<Popover.Content
					aria-label={nameOf(button)}
					className={className}
					side={side}
					align={align}
					sideOffset={gap}
					collisionPadding={8}
				>
					{children(() => setOpen(false))}
				</Popover.Content>
			</Popover.Portal>
		</Popover.Root>
	);
}

/** A popover is called what its button is. */
function nameOf({ props }: ReactElement): string | undefined {
	const { "aria-label": label, children } = props as { readonly "aria-label"?: string; readonly children?: ReactNode };
	return label ?? (typeof children === "string" ? children : undefined);
}
