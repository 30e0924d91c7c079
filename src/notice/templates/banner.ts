/** A fragment for the top of a site. It brings no script and no style, and it opens and closes without either. */
export const banner = `<section id="policy-notice" aria-label="{{ notice.title }}">
<p><strong>{{ notice.title }}</strong></p>
{{ short | raw }}
<p><a href="{{ noticeUrl }}">Read the whole notice</a></p>
<details>
<summary>When the changes apply to you</summary>
{{ when | raw }}
</details>
<details>
<summary>If you do not agree</summary>
{{ refuse | raw }}
</details>
</section>
`
