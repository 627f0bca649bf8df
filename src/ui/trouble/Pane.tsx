import { Component, type ErrorInfo, lazy, type ReactNode, Suspense } from "react";
import * as texts from "../../texts/panes.ts";
import type { PaneProps } from "./paneProps.ts";

/** Loaded when something fails; where even that can't be, a plain word stands in its place. */
const TroubleCard = lazy(() =>
	import("./TroubleCard.tsx").then((each) => ({ default: each.TroubleCard })).catch(() => ({ default: PlainWord })),
);

function PlainWord({ name }: { readonly name: string }) {
	return <p role="alert">{texts.plainWord(name)}</p>;
}

interface PaneState {
	readonly failed?: { readonly error: unknown } | undefined;
	/** Which component of which it was, when that is known. */
	readonly within?: string | undefined;
}

/** A part of the page that is waited for, and that fails alone: the rest goes on, and it can be tried again. */
export class Pane extends Component<PaneProps, PaneState> {
	override state: PaneState = {};

	static getDerivedStateFromError(error: unknown): PaneState {
		return { failed: { error } };
	}

	override componentDidCatch(_: unknown, { componentStack }: ErrorInfo): void {
		this.setState({ within: componentStack ?? undefined });
	}

	override render(): ReactNode {
		const { children, waiting, ...rest } = this.props;
		const { failed, within } = this.state;
		if (failed === undefined) return <Suspense fallback={waiting}>{children}</Suspense>;
		if (rest.kind === "last") return <PlainWord name={rest.name} />;
		return (
			<Pane name={rest.name} kind="last">
				<TroubleCard
					{...rest}
					error={failed.error}
					within={within}
					onRetry={() => this.setState({ failed: undefined })}
				/>
			</Pane>
		);
	}
}
