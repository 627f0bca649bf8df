import bar from "../CanvasBar.module.css";
import { ZoomTools } from "../ZoomTools.tsx";

/** Under the map: what the marks mean, zoom. */
export function MapBar({ onFit }: { readonly onFit: () => void }) {
	return (
		<div className={bar.bar} role="toolbar" aria-label="Map tools">
			<span className={bar.legend}>
				<span className={bar.entry}>
					<svg width="12" height="12" aria-hidden="true">
						<rect x="1" y="1" width="10" height="10" rx="2" fill="var(--ink)" />
					</svg>
					region
				</span>
				<span className={bar.entry}>
					<svg width="14" height="14" aria-hidden="true">
						<circle cx="7" cy="7" r="6" fill="none" stroke="var(--ink-3)" />
					</svg>
					users, by share
				</span>
				<Entry words="requests" dash="1 4" />
				<Entry words="replication, sync" />
				<Entry words="async" dash="5 4" />
				<span className={bar.entry}>round trips p50, ≈ estimated</span>
			</span>
			<ZoomTools onFit={onFit} />
		</div>
	);
}

function Entry({ words, dash }: { readonly words: string; readonly dash?: string }) {
	return (
		<span className={bar.entry}>
			<svg width="24" height="12" aria-hidden="true">
				<path d="M1 6H23" strokeWidth={1.5} strokeDasharray={dash} strokeLinecap="round" />
			</svg>
			{words}
		</span>
	);
}
