import type { ReactNode } from "react";
import * as texts from "../../texts/failureLab.ts";
import styles from "./LineLegend.module.css";

/** What the marks on the lines mean while a scenario is shown. */
export function LineLegend() {
	return (
		<section aria-label={texts.onTheLines}>
			<h3 className={styles.head}>{texts.onTheLines}</h3>
			<ul className={styles.legend}>
				<Mark says="served">
					<circle cx="7" cy="7" r="2.8" fill="var(--success)" />
				</Mark>
				<Mark says={texts.slowRetriedElsewhere}>
					<path d="M7 3l4 4l-4 4l-4-4z" fill="var(--slow)" />
				</Mark>
				<Mark says="failed">
					<path d="M4.5 4.5l5 5M9.5 4.5l-5 5" stroke="var(--failed)" strokeWidth="1.75" strokeLinecap="round" />
				</Mark>
				<Mark says={texts.writesThatWaitInText}>
					<rect x="1" y="4.5" width="12" height="5" rx="1" fill="var(--sunken)" stroke="var(--line-strong)" />
					<rect x="1" y="4.5" width="7" height="5" rx="1" fill="var(--stale)" />
				</Mark>
				<Mark says={texts.slowLink}>
					<path d="M1 7h12" stroke="var(--slow)" strokeWidth="1.75" strokeDasharray="1.5 3" strokeLinecap="round" />
				</Mark>
				<Mark says={texts.tornLink}>
					<path
						d="M7 1l2.5 4l-4 3l2.5 5"
						fill="none"
						stroke="var(--failed)"
						strokeWidth="1.5"
						strokeLinecap="round"
						strokeLinejoin="round"
					/>
				</Mark>
			</ul>
		</section>
	);
}

function Mark({ says, children }: { readonly says: string; readonly children: ReactNode }) {
	return (
		<li>
			<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
				{children}
			</svg>
			{says}
		</li>
	);
}
