const script = "<script>document.title='ran'</script>";

/** A design that says in all its words what a picture must not take for anything but words. */
export const hostileDesign = `archipelago: 1
name: "</title>${script}]]>&amp;<!--"
description: "\\u202Eevil\\u202C \\u0007\\u0000 </desc></metadata>${script}"
users:
  active: 1 M
  populations:
    people: { name: "<img src=x onerror=alert(1)>", at: paris, share: 100 % }
regions:
  one: { provider: other, at: dublin, jurisdiction: EU }
  two: { provider: other, at: frankfurt, jurisdiction: EU }
routing:
  dns: { name: "'><script>", technology: route53, method: dns }
balancing:
  lb: { name: "\\U0001F680 \\u200F\\u05D0 \\uFFFE", technology: alb, to: [app] }
application:
  app: { name: "]]>", technology: "x onload=alert(1)", uses: [store], latency: { p50: 10ms, p99: 40ms } }
data:
  store: { name: "&lt;b&gt;", technology: "'<>&", pattern: single-leader, leader: one, consistency: eventual, replicas: [one, two], size: 1 GB }
notes:
  free:
    text: "[click](javascript:alert(1)) **<b>** \`</text>\` <iframe src=//example.com> [x](https://example.com/?a=1&b=2)"
    x: 40
    y: 700
`;
