/** The page around the letter: nothing in it runs, and it loads nothing; readable on a phone, a screen and paper. */
export const page = `{% capture style %}
:root { color-scheme: light dark; --ink: light-dark(#1b1b1f, #e9e9ee); --paper: light-dark(#fff, #17171b); --quiet: light-dark(#55555f, #b3b3bd); --line: light-dark(#c9c9d1, #4a4a54); --shade: light-dark(#f4f4f6, #222228); --link: light-dark(#0b4fa8, #9cc4ff); font: 1.0625rem/1.6 "Source Serif 4", Georgia, "Liberation Serif", "Times New Roman", serif; }
body { margin: 0; color: var(--ink); background: var(--paper); }
main { max-width: 40rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: break-word; hyphens: manual; }
h1, h2, h3 { font-family: "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.55rem, 5vw, 1.9rem); margin: 0 0 1.2rem; }
h2 { font-size: 1.35rem; margin: 2.6rem 0 0.7rem; padding-top: 0.9rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.08rem; margin: 1.7rem 0 0.5rem; }
p { margin: 0 0 0.9rem; }
ul { margin: 0 0 0.9rem; padding-left: 1.25rem; }
li { margin: 0 0 0.6rem; }
li > p { margin: 0 0 0.4rem; }
li::marker { color: var(--quiet); }
a { color: var(--link); text-underline-offset: 0.15em; }
blockquote { margin: 0.35rem 0; padding: 0.1rem 0 0.1rem 0.9rem; border-left: 0.2rem solid var(--line); font-size: 0.97rem; }
blockquote p { margin: 0; }
h2#in-short { margin: 1.8rem 0 0; border: 1px solid var(--line); border-bottom: 0; padding: 1rem 1.25rem 0; background: var(--shade); }
h2#in-short + ul { margin-bottom: 1.5rem; border: 1px solid var(--line); border-top: 0; padding: 0.8rem 1.25rem 0.6rem 2.5rem; background: var(--shade); }
hr { margin: 2.6rem 0 1rem; border: 0; border-top: 1px solid var(--line); }
hr ~ p { font-size: 0.85rem; color: var(--quiet); overflow-wrap: anywhere; }
@media print { @page { margin: 2.2cm 2.4cm; } :root { color-scheme: light; font-size: 10.5pt; } main { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } blockquote, h2#in-short + ul { break-inside: avoid; } p, li { orphans: 3; widows: 3; } a { color: inherit; } }
{% endcapture -%}
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{{ style | sha256 }}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{{ notice.title }}</title>
<style>{{ style | raw }}</style>
</head>
<body>
<main>
{{ letter | raw }}
</main>
</body>
</html>
`
