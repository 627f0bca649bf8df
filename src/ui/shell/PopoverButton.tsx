import { type ComponentProps, lazy, type ReactNode, Suspense, useState } from "react";
import type { PopoverPlace } from "./OpenPopover.tsx";

const OpenPopover = lazy(() => import("./OpenPopover.tsx").then((each) => ({ default: each.OpenPopover })));

interface PopoverButtonProps extends Omit<ComponentProps<"button">, "children"> {
	/** What stands on the button. */
	readonly face?: ReactNode;
	readonly place: PopoverPlace;
	readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a popover; what a popover needs is loaded at the first press. */
export function PopoverButton({ face, place, children, onClick, ...rest }: PopoverButtonProps) {
	const [asked, setAsked] = useState(false);
	const button = (
		<button type="button" aria-haspopup="dialog" {...rest} onClick={onClick}>
			{face}
		</button>
	);
	if (asked) {
		return (
			<Suspense fallback={button}>
				<OpenPopover button={button} place={place}>
					{children}
				</OpenPopover>
			</Suspense>
		);
	}
	return (
		<button
			type="button"
			aria-haspopup="dialog"
			aria-expanded={false}
			{...rest}
			onClick={(event) => {
				onClick?.(event);
				setAsked(true);
			}}
		>
			{face}
		</button>
	);
}
