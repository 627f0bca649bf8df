/** What to do about what each rule finds, and why; apart from the rules, which every page loads. */
export const ruleHelp: Readonly<Record<string, string>> = {
	"no-circuit-breaker":
		"A circuit breaker ends calls to a region that has become slow before their callers wait for it too.",
	overloaded: "Add capacity, let routing spill, or move users to another region.",
	"no-headroom":
		"Keep capacity, or quick autoscaling, for the demand that the loss of any one region moves to the others.",
	"conflicts-on-strong-need":
		"Take the writes of one record in one place (consensus, a single leader, homes), or merge them instead of dropping one.",
	"conflict-strategy-missing":
		"Say how two concurrent writes of one record end, so that it is a decision and not an accident.",
	"last-write-wins-values":
		"Keep counters, balances and sets in a type that merges (CRDT, commutative merge), or order their writes; the last write alone drops the others.",
	"consistency-claimed":
		"The figures use what the configuration gives. Change the configuration (quorums, synchronous replication, a bound, sticky sessions), or claim what it gives.",
	"consistency-needed":
		"Strengthen the store or this feature's reads, move the feature to another store, or lower the need where the feature can live with less.",
	"session-not-sticky":
		"Keep each session in one region (`sticky`), or use a store with session tokens; otherwise users miss what they have just written.",
	"leader-loses-writes":
		"A write that only the lost leader has is gone once another replica is promoted. Wait for at least one other replica, or make it an accepted recovery point.",
	"budget-exceeded": "See the bill's lines, largest first; pin what is known from a real bill.",
	"transfer-share":
		"Serve reads near their users and from an edge cache, send smaller items, or replicate to fewer regions.",
	"no-instances": "Give `instances`, or pin `monthlyCost`: without either the bill is too low.",
	"dns-ttl": "Lower the time to live, or let clients or anycast move users.",
	"slow-failover":
		"Automate what waits for people, shorten detection and the time to live, and let clients retry elsewhere.",
	"no-hysteresis":
		"Bring a region back only when it is clearly better than when it was taken out, and hold it out for a while: else traffic moves to and fro.",
	"no-detection": "Add health checks from the other regions, or watch the traffic.",
	"health-check-alone": "Watch error rate and latency too: many failures leave health checks green.",
	"traffic-alone":
		"Add health checks: they see a loss before a window of traffic is full, and in regions without traffic.",
	"no-client-retry": "A client that tries another region after a timeout covers the time that routing takes.",
	"manual-failover": "Let detection act by itself where it can be trusted, and keep people for what it can not decide.",
	"manual-promotion": "Let the store promote by itself, or rehearse the promotion.",
	"latency-missed":
		"Ask for the terms of the figure: they say whether distance, a quorum or a component takes the time.",
	"availability-missed":
		"Start with what dominates the downtime; a copy in another region usually does more than a better component.",
	"staleness-missed": "Read from the leader or a nearer replica, shorten the apply lag, or accept older reads.",
	"rto-missed":
		"The way in is shortened by client retries, shorter checks and times to live; the data by automatic promotion or a copy elsewhere.",
	"rpo-missed":
		"Acknowledge a write only when another region has it (synchronous, consensus, W of 2), or accept the loss.",
	"region-unobserved": "Watch every region with metrics and health at least.",
	"no-global-view": "Bring the regions' signals together in one place: failover is decided between regions.",
	"no-cross-region-tracing":
		"Trace requests across regions, so that waiting for another region can be told from being slow.",
	"no-health-signal": "Collect a health signal of each region for those who decide on failover.",
	"no-copy": "Add a replica, or a copy of each home in another region where the data may rest.",
	"single-region": "Let a second region take requests, or plan for the outage.",
	"single-point-of-failure": "Run the component in each region that takes requests.",
	"writes-wait-for-all": "Wait for a majority, or let the store go on without a lost replica.",
	"unavailable-until-return": "Give the data a copy that can serve without the region, or give users another way in.",
	"standby-never-serves":
		"A standby that takes a share of the traffic is known to work; one that never does has to be rehearsed.",
	"region-without-users": "Keep it for capacity, residency or failover, or take it out.",
	"schema-changes": "Plan each schema change as expand, migrate, contract.",
	runbook: "Keep a runbook for each scenario, and rehearse it.",
	"replication-lag":
		"Find what holds replication up (large items, few appliers, a slow link): what is behind is missing when its region is lost.",
	residency:
		"Move the replica, home or copy into the jurisdiction, partition the store by home, or mark it `personal: false` where it holds no personal data.",
	"residency-routing":
		"Route these users to a region of their jurisdiction (geolocation, or `followsData` on a partitioned store), so that what they send is not processed outside it.",
	"residency-failover":
		"Add a second region in the jurisdiction, or accept that these users wait while theirs is down: decide it before it happens.",
	"pattern-not-offered": "Check that this technology can be run that way, or draw it as it runs.",
	"technology-exactly-three-regions": "Choose three regions of one of the sets that the technology offers.",
	"technology-no-consistency":
		"Claim what the technology offers in this pattern, or choose another pattern or technology.",
	"technology-conflict-strategies": "Choose a strategy that the technology offers.",
	"technology-patterns": "Draw the store in the pattern that the technology runs.",
	"technology-fixed-voters": "Compare the voters with the provider's list of base configurations.",
	"technology-max-regions": "Keep to the number of regions that the technology allows.",
	"even-voters": "Add a voter or a witness in another region, or take one vote away.",
	"no-majority-after-loss": "Three voters in three regions survive the loss of any one; a witness counts as a voter.",
	"voters-in-one-place": "Spread the voters where an order or a provider's outage must not stop all writes.",
	"strong-everywhere":
		"Give what does not need it a weaker consistency or a home; if everything does, weigh one region with backups.",
	"little-traffic": "Weigh one region with a standby: several active ones cost engineering whatever the traffic.",
	"outage-tolerated": "Weigh a standby or backups: they meet an objective of an hour for much less.",
	"batch-work": "Run it in one region, beside the data that it reads.",
	"not-worth-it": "Compare the topologies in the business case; the break-even says at which outage cost it turns.",
	"engineering-overhead": "Reduce what people have to build and run, or wait until the gain carries it.",
};
