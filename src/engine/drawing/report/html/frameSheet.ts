/** The page around the blocks: heading, contents at the side, sections. */
export const frameSheet = `
*{box-sizing:border-box}
html{scroll-padding-top:16px;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--panel);color:var(--ink);font:400 13px/20px var(--font);font-variant-numeric:tabular-nums;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:2px}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
main:focus{outline:none}
.skip{position:absolute;left:-999px;top:8px;padding:6px 12px;background:var(--solid);color:var(--on-solid);border-radius:5px;z-index:2}
.skip:focus{left:16px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.defs{position:absolute}
body>header{padding:32px 32px 24px;border-bottom:1px solid var(--line)}
h1{margin:0;font-size:32px;line-height:40px;font-weight:600;letter-spacing:-.01em;text-wrap:balance}
body>header p{margin:4px 0 0;color:var(--ink-3);max-width:90ch}
.page{display:grid;grid-template-columns:236px minmax(0,1fr)}
nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:24px 16px 24px 32px;font-size:12px;line-height:16px}
nav ol{margin:0;padding:0;list-style:none}
nav ol ol{padding-left:12px;margin-bottom:4px;border-left:1px solid var(--line)}
nav a{display:block;padding:4px 0;color:var(--ink-2);text-decoration:none}
nav a:hover{color:var(--ink);text-decoration:underline}
nav>ol>li>a{color:var(--ink);font-weight:500}
.contents{margin:0 0 4px;color:var(--ink-3);font-size:11px}
main{padding:0 32px 64px;border-left:1px solid var(--line);min-width:0}
main>section{max-width:1080px}
main>section{padding:28px 0 20px}
main>section+section{border-top:1px solid var(--line)}
section section{padding-top:16px}
h2,h3,h4,h5,h6{margin:0 0 10px;font-weight:600;text-wrap:balance}
h2{font-size:20px;line-height:26px}
h3{font-size:15px;line-height:20px;margin-top:8px}
h4,h5,h6{font-size:13px;line-height:18px;margin-top:4px;color:var(--ink-2)}
h2 a,h3 a,h4 a,h5 a,h6 a{color:inherit;text-decoration:none}
h2 a:hover,h3 a:hover,h4 a:hover,h5 a:hover,h6 a:hover{text-decoration:underline}
:target>h2 a,:target>h3 a,:target>h4 a{background:var(--accent-tint);box-shadow:0 0 0 4px var(--accent-tint)}
@media (max-width:1000px){
.page{grid-template-columns:minmax(0,1fr)}
nav{position:static;max-height:none;padding:16px 32px;border-bottom:1px solid var(--line)}
nav>ol{columns:180px auto;column-gap:24px}
nav ol ol{display:none}
nav a{padding:4px 0;min-height:24px}
main{border-left:0}
}
@media (max-width:640px){
body>header{padding:20px 16px 16px}
h1{font-size:20px;line-height:26px}
nav{padding:12px 16px}
main{padding:0 16px 40px}
}
`;
