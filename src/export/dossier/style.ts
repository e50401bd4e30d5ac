/** The looks of a dossier: light and dark, narrow and wide, on paper. No script, no font, nothing from elsewhere. */
export const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1b1a;--soft:#5c5b57;--line:#d9d6cf;--card:#f7f5f0;
--figure:#fbe3b0;--event:#cfe6d4;--statement:#dbe5f7;--nested:#e8e0f3;--cue:#5c5b57;--link:#124f8c;--target:#ffd54d}
@media (prefers-color-scheme:dark){:root{--paper:#181817;--ink:#ecebe6;--soft:#a8a69f;--line:#3b3a37;--card:#222120;
--figure:#5a4310;--event:#214a2c;--statement:#23395d;--nested:#43355c;--cue:#b9b7b0;--link:#8fc0f5;--target:#7a6200}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:78rem;padding:1.5rem 1rem 4rem;background:var(--paper);color:var(--ink);
font:1rem/1.55 Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
h1,h2,h3,table,nav,.meta,.id,sup,summary,footer{font-family:system-ui,-apple-system,"Segoe UI",sans-serif}
h1{font-size:1.5rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.3rem;line-height:1.25;margin:2.5rem 0 .25rem;padding-top:1rem;border-top:2px solid var(--ink)}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
.meta{color:var(--soft);font-size:.85rem;margin:.1rem 0}
a{color:var(--link)}
nav ol{padding-left:1.5rem;font-size:.9rem}
.text{max-width:42rem}
.text p,.text h4{margin:0 0 .9rem}
.text .boilerplate,.text .caption,.text .dateline{color:var(--soft);font-size:.9rem}
mark{background:none;color:inherit;border-radius:.15em;padding:.05em 0}
mark.statement{background:var(--statement)}mark.nested{background:var(--nested)}
mark.event{background:var(--event)}mark.figure{background:var(--figure)}
mark.cue{border-bottom:1px dotted var(--cue)}mark.source{border-bottom:1px solid var(--cue)}
sup{font-size:.65rem;line-height:0}sup a{text-decoration:none;padding:0 .1em}
.records{list-style:none;margin:0;padding:0}
.record{border-left:.3rem solid var(--line);background:var(--card);margin:0 0 .5rem;padding:.5rem .75rem;break-inside:avoid}
.record.figure{border-color:var(--figure)}.record.event{border-color:var(--event)}.record.statement{border-color:var(--statement)}
.record p{margin:.15rem 0}.record .words{font-size:1.02rem}
.id{font-weight:700;font-size:.8rem;text-decoration:none;margin-right:.4rem}
:target{outline:.18rem solid var(--target);outline-offset:.1rem}
@media (min-width:60rem){.report{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);column-gap:2.5rem}
.report>header{grid-column:1/-1}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--card:#fff;--figure:#fbe3b0;--event:#cfe6d4;
--statement:#dbe5f7;--nested:#e8e0f3;--cue:#444;--link:#000}body{max-width:none;padding:0;font-size:10.5pt}
.report{display:block;break-before:page}mark,.record{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{text-decoration:none}nav{display:none}}
`.trim()
