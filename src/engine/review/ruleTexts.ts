import type { Severity } from "../model/figures.ts";

/** What is said of a rule beside what it finds; apart from the rules, which every page loads. */
interface RuleText {
	/** Of its gravest findings; one that weighs less says so itself. */
	readonly severity: Severity;
	/** What holds where nothing is found, in one line. */
	readonly description: string;
	/** What to do about a finding, and why. */
	readonly help: string;
}

/** By the rules' ids. */
export const ruleTexts: Readonly<Record<string, RuleText>> = {
	"no-circuit-breaker": {
		severity: "warning",
		description: "Calls to an application in another region go through a circuit breaker",
		help: "A circuit breaker ends calls to a region that has become slow before their callers wait for it too.",
	},
	overloaded: {
		severity: "error",
		description: "Each region has room for its demand at peak while all is well",
		help: "Add capacity, let routing spill, or move users to another region.",
	},
	"no-headroom": {
		severity: "warning",
		description: "The other regions have room for the demand at peak when any one region is lost",
		help: "Keep capacity, or quick autoscaling, for the demand that the loss of any one region moves to the others.",
	},
	"conflicts-on-strong-need": {
		severity: "error",
		description: "No updates are lost in conflicts on data that a feature needs strong",
		help: "Take the writes of one record in one place (consensus, a single leader, homes), or merge them instead of dropping one.",
	},
	"conflict-strategy-missing": {
		severity: "warning",
		description: "A store that takes concurrent writes says how conflicts end",
		help: "Say how two concurrent writes of one record end, so that it is a decision and not an accident.",
	},
	"last-write-wins-values": {
		severity: "error",
		description: "Counters, balances and sets are merged, not overwritten by the last write",
		help: "Keep counters, balances and sets in a type that merges (CRDT, commutative merge), or order their writes; the last write alone drops the others.",
	},
	"consistency-claimed": {
		severity: "error",
		description: "A store gives the consistency that the design claims for it",
		help: "The figures use what the configuration gives. Change the configuration (quorums, synchronous replication, a bound, sticky sessions), or claim what it gives.",
	},
	"consistency-needed": {
		severity: "error",
		description: "A feature's store gives the consistency that the feature needs",
		help: "Strengthen the store or this feature's reads, move the feature to another store, or lower the need where the feature can live with less.",
	},
	"session-not-sticky": {
		severity: "warning",
		description: "Read-your-writes has sticky sessions or session tokens behind it",
		help: "Keep each session in one region (`sticky`), or use a store with session tokens; otherwise users miss what they have just written.",
	},
	"leader-loses-writes": {
		severity: "warning",
		description: "A promoted leader that replicated asynchronously lacks the last acknowledged writes",
		help: "A write that only the lost leader has is gone once another replica is promoted. Wait for at least one other replica, or make it an accepted recovery point.",
	},
	"budget-exceeded": {
		severity: "warning",
		description: "The monthly bill is within the budget",
		help: "See the bill's lines, largest first; pin what is known from a real bill.",
	},
	"transfer-share": {
		severity: "warning",
		description: "Data transfer is at most 10 % of the bill",
		help: "Serve reads near their users and from an edge cache, send smaller items, or replicate to fewer regions.",
	},
	"no-instances": {
		severity: "info",
		description: "Every application says what it runs on",
		help: "Give `instances`, or pin `monthlyCost`: without either the bill is too low.",
	},
	"dns-ttl": {
		severity: "warning",
		description: "Where DNS alone moves users, its answers live for 60 s at most",
		help: "Lower the time to live, or let clients or anycast move users.",
	},
	"slow-failover": {
		severity: "warning",
		description: "The loss of a region is over within 5 minutes",
		help: "Automate what waits for people, shorten detection and the time to live, and let clients retry elsewhere.",
	},
	"no-hysteresis": {
		severity: "warning",
		description: "A region comes back only when it is clearly well, and not at once",
		help: "Bring a region back only when it is clearly better than when it was taken out, and hold it out for a while: else traffic moves to and fro.",
	},
	"no-detection": {
		severity: "warning",
		description: "Something notices the loss of a region",
		help: "Add health checks from the other regions, or watch the traffic.",
	},
	"health-check-alone": {
		severity: "warning",
		description: "Traffic is watched too, not only health checks",
		help: "Watch error rate and latency too: many failures leave health checks green.",
	},
	"traffic-alone": {
		severity: "warning",
		description: "Health is checked too, not only traffic",
		help: "Add health checks: they see a loss before a window of traffic is full, and in regions without traffic.",
	},
	"no-client-retry": {
		severity: "info",
		description: "Clients retry in another region",
		help: "A client that tries another region after a timeout covers the time that routing takes.",
	},
	"manual-failover": {
		severity: "warning",
		description: "Failover does not wait for people",
		help: "Let detection act by itself where it can be trusted, and keep people for what it can not decide.",
	},
	"manual-promotion": {
		severity: "warning",
		description: "A store with a leader replaces it by itself",
		help: "Let the store promote by itself, or rehearse the promotion.",
	},
	"latency-missed": {
		severity: "error",
		description: "The 99th percentile of each population's latency meets the feature's objective",
		help: "Ask for the terms of the figure: they say whether distance, a quorum or a component takes the time.",
	},
	"availability-missed": {
		severity: "error",
		description: "Each feature's availability meets its objective",
		help: "Start with what dominates the downtime; a copy in another region usually does more than a better component.",
	},
	"staleness-missed": {
		severity: "error",
		description: "The 99th percentile of the replication delay meets the feature's staleness objective",
		help: "Read from the leader or a nearer replica, shorten the apply lag, or accept older reads.",
	},
	"rto-missed": {
		severity: "error",
		description: "Each feature is back within its recovery time objective when a region is lost",
		help: "The way in is shortened by client retries, shorter checks and times to live; the data by automatic promotion or a copy elsewhere.",
	},
	"rpo-missed": {
		severity: "error",
		description: "No more writes are missing than the recovery point objective allows when a region is lost",
		help: "Acknowledge a write only when another region has it (synchronous, consensus, W of 2), or accept the loss.",
	},
	"region-unobserved": {
		severity: "warning",
		description: "Something watches every region",
		help: "Watch every region with metrics and health at least.",
	},
	"no-global-view": {
		severity: "warning",
		description: "One place shows all regions together",
		help: "Bring the regions' signals together in one place: failover is decided between regions.",
	},
	"no-cross-region-tracing": {
		severity: "warning",
		description: "A request can be followed across regions",
		help: "Trace requests across regions, so that waiting for another region can be told from being slow.",
	},
	"no-health-signal": {
		severity: "warning",
		description: "Something tells whether a region is healthy",
		help: "Collect a health signal of each region for those who decide on failover.",
	},
	"no-copy": {
		severity: "error",
		description: "All data has a copy in another region",
		help: "Add a replica, or a copy of each home in another region where the data may rest.",
	},
	"single-region": {
		severity: "warning",
		description: "More than one region takes requests",
		help: "Let a second region take requests, or plan for the outage.",
	},
	"single-point-of-failure": {
		severity: "warning",
		description: "No component that requests pass runs in one region only",
		help: "Run the component in each region that takes requests.",
	},
	"writes-wait-for-all": {
		severity: "warning",
		description: "Writes do not stop when a single replica is lost",
		help: "Wait for a majority, or let the store go on without a lost replica.",
	},
	"unavailable-until-return": {
		severity: "warning",
		description: "When a region is lost, its users are served elsewhere before it returns",
		help: "Give the data a copy that can serve without the region, or give users another way in.",
	},
	"standby-never-serves": {
		severity: "warning",
		description: "Every region takes traffic, so that its failover is known to work",
		help: "A standby that takes a share of the traffic is known to work; one that never does has to be rehearsed.",
	},
	"region-without-users": {
		severity: "info",
		description: "Every region that takes requests is the nearest of some users",
		help: "Keep it for capacity, residency or failover, or take it out.",
	},
	"schema-changes": {
		severity: "info",
		description: "Reminder for the design review: schema changes while regions run different versions",
		help: "Plan each schema change as expand, migrate, contract.",
	},
	runbook: {
		severity: "info",
		description: "Reminder for the design review: a rehearsed runbook for each failure",
		help: "Keep a runbook for each scenario, and rehearse it.",
	},
	"replication-lag": {
		severity: "warning",
		description: "Replicas are at most 10 s behind, at the 99th percentile",
		help: "Find what holds replication up (large items, few appliers, a slow link): what is behind is missing when its region is lost.",
	},
	residency: {
		severity: "error",
		description: "Personal data rests only in the jurisdiction that it is confined to",
		help: "Move the replica, home or copy into the jurisdiction, partition the store by home, or mark it `personal: false` where it holds no personal data.",
	},
	"residency-routing": {
		severity: "warning",
		description: "Requests on confined data enter regions of the jurisdiction that it is confined to",
		help: "Route these users to a region of their jurisdiction (geolocation, or `followsData` on a partitioned store), so that what they send is not processed outside it.",
	},
	"residency-failover": {
		severity: "warning",
		description: "Requests on confined data stay in its jurisdiction when a region is lost",
		help: "Add a second region in the jurisdiction, or accept that these users wait while theirs is down: decide it before it happens.",
	},
	"pattern-not-offered": {
		severity: "warning",
		description: "A store is drawn in a pattern that the catalogue knows of its technology",
		help: "Check that this technology can be run that way, or draw it as it runs.",
	},
	"technology-exactly-three-regions": {
		severity: "error",
		description: "A store that needs exactly three regions of one set has them",
		help: "Choose three regions of one of the sets that the technology offers.",
	},
	"technology-no-consistency": {
		severity: "error",
		description: "A store claims no consistency that its technology does not offer",
		help: "Claim what the technology offers in this pattern, or choose another pattern or technology.",
	},
	"technology-conflict-strategies": {
		severity: "error",
		description: "A store resolves conflicts in a way that its technology offers",
		help: "Choose a strategy that the technology offers.",
	},
	"technology-patterns": {
		severity: "error",
		description: "A store is drawn in a pattern that its technology offers",
		help: "Draw the store in the pattern that the technology runs.",
	},
	"technology-fixed-voters": {
		severity: "info",
		description: "Voters are those that the technology's configuration fixes",
		help: "Compare the voters with the provider's list of base configurations.",
	},
	"technology-max-regions": {
		severity: "error",
		description: "A store has no more regions than its technology allows",
		help: "Keep to the number of regions that the technology allows.",
	},
	"even-voters": {
		severity: "warning",
		description: "A consensus store has an odd number of voters",
		help: "Add a voter or a witness in another region, or take one vote away.",
	},
	"no-majority-after-loss": {
		severity: "warning",
		description: "A consensus store keeps a majority when any one region is lost",
		help: "Three voters in three regions survive the loss of any one; a witness counts as a voter.",
	},
	"voters-in-one-place": {
		severity: "info",
		description: "The voters of a consensus store stand in more than one jurisdiction and provider",
		help: "Spread the voters where an order or a provider's outage must not stop all writes.",
	},
	"strong-everywhere": {
		severity: "info",
		description: "Not every store pays for strong consistency across regions",
		help: "Give what does not need it a weaker consistency or a home; if everything does, weigh one region with backups.",
	},
	"little-traffic": {
		severity: "info",
		description: "There is enough traffic for several active regions",
		help: "Weigh one region with a standby: several active ones cost engineering whatever the traffic.",
	},
	"outage-tolerated": {
		severity: "info",
		description: "Someone minds an hour's downtime",
		help: "Weigh a standby or backups: they meet an objective of an hour for much less.",
	},
	"batch-work": {
		severity: "info",
		description: "Batch work and analytics run in one region",
		help: "Run it in one region, beside the data that it reads.",
	},
	"not-worth-it": {
		severity: "warning",
		description: "Active-active is the best of the three topologies for the revenue at stake",
		help: "Compare the topologies in the business case; the break-even says at which outage cost it turns.",
	},
	"engineering-overhead": {
		severity: "warning",
		description: "The business case carries the engineering that active-active takes",
		help: "Reduce what people have to build and run, or wait until the gain carries it.",
	},
};
