import { type ComponentProps, type ReactElement, type ReactNode, useState } from "react";
import * as paneTexts from "../../texts/panes.ts";
import { Pane } from "../trouble/Pane.tsx";

interface MenuButtonProps extends ComponentProps<"button"> {
	/** The button with its menu, loaded at the first press, and then open. */
	readonly menu: (button: ReactElement) => ReactNode;
}

/** A button that opens a menu; what a menu needs is loaded at the first press. */
export function MenuButton({ menu, children, ...rest }: MenuButtonProps) {
	const [asked, setAsked] = useState(false);
	const button = (
		<button type="button" aria-haspopup="menu" {...rest}>
			{children}
		</button>
	);
	if (asked) {
		return (
			<Pane name={paneTexts.thisMenu} kind="quiet" waiting={button}>
				{menu(button)}
			</Pane>
		);
	}
	return (
		<button type="button" aria-haspopup="menu" aria-expanded={false} {...rest} onClick={() => setAsked(true)}>
			{children}
		</button>
	);
}
