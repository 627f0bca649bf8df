/** Small designs in order, which cost little to analyse: most inputs begin as one of them. */
export const baseTexts: readonly string[] = [
	`archipelago: 1
name: One store
users:
  populations:
    p: { at: paris, share: 100% }
regions:
  a: { provider: aws, code: eu-west-1 }
  b: { provider: aws, code: us-east-1 }
routing:
  dns: { technology: route53, method: dns, policy: latency, ttl: 60s }
balancing:
  lb: { technology: alb, to: [api] }
application:
  api: { technology: kubernetes, latency: { p50: 10ms, p99: 40ms }, capacityPerSecond: 5k }
data:
  db: { technology: cassandra, replicas: [a, b], pattern: multi-leader, consistency: eventual, conflicts: last-write-wins, size: 1TB }
features:
  read: { application: api, store: db, readsPerSecond: 1k, writesPerSecond: 10, itemSize: 1KB }
scenarios:
  lost: { duration: 5m, faults: [{ at: 1m, for: 1m, kind: region-down, region: a }] }
notes:
  note: { text: "**why** [docs](https://example.com)", x: 10, y: 20 }
scenes:
  start: { title: Start, notes: a, focus: [db], scenario: lost, from: 0s, to: 1m }
`,
	`archipelago: 1
name: Leader
description: One region writes
currency: EUR
usdRate: 0.92
users:
  active: 1M
  populations:
    p: { name: North, at: [52.5, 13.4], share: 0.6, jurisdiction: EU }
    q: { at: tokyo, share: 40% }
traffic: { averageOfPeak: 30%, lastMile: { p50: 15ms, p99: 120ms } }
regions:
  a: { provider: gcp, code: europe-west1, availability: 99.99%, outage: 4h }
  b: { provider: other, at: osaka, jurisdiction: JP, role: standby }
failover:
  mode: automatic
  detect: { healthChecks: { interval: 10s, failures: 3, quorum: majority } }
application:
  api:
    technology: kubernetes
    latency: { p50: 10ms, p99: 40ms }
    instances: { type: n2-standard-4, count: 3 }
data:
  db:
    technology: postgresql
    replicas: [a, b]
    pattern: single-leader
    consistency: strong
    leader: a
    replication: { mode: async, lag: { p50: 100ms, p99: 1s } }
    size: 200GB
    monthlyCost: { a: 100, b: 200 }
observability:
  metrics: { technology: prometheus, scope: regional, signals: [metrics] }
features:
  read:
    application: api
    store: db
    readsPerSecond: 400
    writesPerSecond: 20
    itemSize: 2KB
    edgeCache: { hitRate: 50%, latency: { p50: 2ms, p99: 9ms } }
    objectives: { read: { p99: 300ms }, availability: 99.9%, rpo: 1s, rto: 10m }
costs: { transfer: 100, discount: 20%, monthlyBudget: 10k }
business: { yearlyRevenue: 10M, yearlyGain: 1M, oneTime: { migration: 100k }, baseline: { monthlyCost: 5k, availability: 99% } }
canvas:
  db: { x: 40, y: 20 }
  a: { w: 300 }
`,
];
