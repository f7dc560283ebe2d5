const light = `
  color-scheme: light;
  --ground: #faf7f3; --surface: #ffffff; --sunken: #f4efe8; --line: #e7dfd5; --line-strong: #cabfb2; --field: #8c8075;
  --ink: #2a2420; --ink-soft: #6b6058; --accent: #a8492b; --accent-ink: #ffffff; --accent-wash: #f9e9e1; --accent-deep: #8a3920;
  --urgent: #b3261e; --urgent-wash: #fce9e7; --today: #8a5a00; --today-wash: #fdf1d8; --watch: #3c5f77; --watch-wash: #e7eff4;
  --good: #2f6b3f; --good-wash: #e6f2e8; --bubble-her: #f4efe8; --bubble-us: #f9e9e1; --bubble-bot: #ffffff;
  --shadow: 0 1px 2px rgb(60 40 20 / 6%), 0 4px 16px rgb(60 40 20 / 5%);`;

const dark = `
  color-scheme: dark;
  --ground: #191614; --surface: #221e1b; --sunken: #2b2622; --line: #39322d; --line-strong: #5a5048; --field: #8b7f74;
  --ink: #f2ebe4; --ink-soft: #b3a79c; --accent: #f0a07e; --accent-ink: #2a150b; --accent-wash: #3d281e; --accent-deep: #f7b89d;
  --urgent: #ff9d94; --urgent-wash: #45211e; --today: #f2c46b; --today-wash: #3d3016; --watch: #a9cbe0; --watch-wash: #20313c;
  --good: #93d3a2; --good-wash: #1f3525; --bubble-her: #2b2622; --bubble-us: #3d281e; --bubble-bot: #221e1b;
  --shadow: 0 1px 2px rgb(0 0 0 / 40%);`;

/** Colours (each text colour at least 4.5 : 1 on its ground, in light and dark), type and space. */
export const tokens = `
:root { ${light}
  --space: 0.5rem; --radius: 0.75rem; --radius-small: 0.5rem;
  --font: system-ui, -apple-system, "Segoe UI", "PingFang SC", "PingFang TC", "Noto Sans SC", "Noto Sans CJK SC", "Noto Sans TC", "Microsoft YaHei", sans-serif;
}
:root:lang(zh-TW) { --font: system-ui, -apple-system, "PingFang TC", "Noto Sans TC", "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif; }
@media (prefers-color-scheme: dark) { :root { ${dark} } }
@media print { :root { ${light} } }
`;
