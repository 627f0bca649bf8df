import type { Design } from "../../src/engine/model/design.ts";
import { designOf } from "./designOf.ts";

export interface Changes {
	/** Lines of the store `main`, indented by four. */
	readonly store: string;
	/** Lines of the feature `app`, indented by four. */
	readonly feature?: string;
	/** The whole of `routing` and whatever else, unindented. */
	readonly rest?: string;
	readonly regions?: string;
	readonly application?: string;
}

/** Three populations beside three regions, one application, one store and one feature. */
export function threeRegions({ store, feature = "", rest = "", regions, application }: Changes): Design {
	return designOf(`
archipelago: 1
name: Three regions
users:
  populations:
    na: { name: America, at: new-york, share: 50% }
    eu: { name: Europe, at: dublin, share: 30% }
    in: { name: India, at: mumbai, share: 20% }
traffic:
  lastMile: { p50: 10ms, p99: 40ms }
${
	regions ??
	`regions:
  us: { provider: aws, code: us-east-1 }
  ie: { provider: aws, code: eu-west-1 }
  mumbai: { provider: aws, code: ap-south-1 }`
}
balancing:
  lb: { technology: balancer, latency: { p50: 1ms, p99: 3ms }, availability: 99.99% }
application:
  api: { technology: service, latency: { p50: 5ms, p99: 20ms }, availability: 99.95%${application ?? ""} }
data:
  main:
    technology: own-store
    availability: 99.9%
${store.includes("replicas:") ? "" : "    replicas: [us, ie, mumbai]\n"}    latency: { read: { p50: 2ms, p99: 8ms }, write: { p50: 4ms, p99: 12ms } }
    size: 10GB
    personal: false
${store}
features:
  app:
    application: api
    store: main
    readsPerSecond: 1000
    writesPerSecond: 100
    itemSize: 1KB
${feature}
${rest}
`);
}
