#pragma once

namespace guillemet::exchange {

/// The report's style sheet: readable on a screen and on paper, in light and dark.
inline constexpr const char *htmlStyle = R"css(
:root{color-scheme:light dark;--ink:#1d1d1f;--paper:#fff;--faint:#6b6b70;--line:#d9d9de;--quote:#fff3d6;--per:#1f5fbf;--org:#7a3fb0;--loc:#1c7c54;--misc:#a0522d;--date:#606070}
@media (prefers-color-scheme:dark){:root{--ink:#ececf0;--paper:#18181b;--faint:#a0a0a8;--line:#3a3a42;--quote:#3a3217;--per:#8ab4ff;--org:#cda4f5;--loc:#7fd6ae;--misc:#e0a580;--date:#b8b8c8}}
body{margin:2rem auto;padding:0 1rem;max-width:44rem;background:var(--paper);color:var(--ink);font:1.05rem/1.6 Georgia,"Liberation Serif",serif}
h1,h2,h3,table,.about{font-family:system-ui,sans-serif}h1{font-size:1.6rem}h2{font-size:1.35rem;margin-bottom:.2rem}h3{font-size:1rem}
.about{color:var(--faint);font-size:.9rem}.text p{white-space:pre-wrap;margin:.5em 0;overflow-wrap:anywhere}
mark{background:none;color:inherit}mark.quote{background:var(--quote);box-decoration-break:clone;-webkit-box-decoration-break:clone;padding:.05em 0}
mark.suggested{text-decoration:underline dotted;text-underline-offset:.2em}mark.name{border-bottom:2px solid currentColor}
mark.cue,mark.source{font-style:italic}.PER{color:var(--per)}.ORG{color:var(--org)}.LOC{color:var(--loc)}.MISC{color:var(--misc)}.DATE{color:var(--date)}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;vertical-align:top;border-bottom:1px solid var(--line);padding:.35rem .6rem .35rem 0;overflow-wrap:anywhere}td.number,th.number{text-align:right}
article{border-top:1px solid var(--line);margin-top:2rem}
@media print{:root{color-scheme:light;--ink:#000;--paper:#fff}body{margin:0;max-width:none;font-size:11pt}article{break-before:page;border:0}h1+article{break-before:auto}thead{display:table-header-group}tr,h2,h3{break-inside:avoid;break-after:auto}mark.quote{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)css";

} // namespace guillemet::exchange
