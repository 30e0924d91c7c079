/** What changes: the substantial changes by what they mean for the reader, then passages that a person should read. */
export const changes = `
{%- assign substantial = 0 -%}{%- assign other = 0 -%}{%- assign consent = 0 -%}
{%- for group in notice.groups %}{% for change in group.changes -%}
{%- if change.severity == 'substantial' %}{% assign substantial = substantial | plus: 1 %}{% else %}{% assign other = other | plus: 1 %}{% endif -%}
{%- if change.needsConsent %}{% assign consent = consent | plus: 1 %}{% endif -%}
{%- endfor %}{% endfor -%}
## What changes

{% if substantial == 0 and other > 0 -%}
Only the wording of the passages below changes. Please read them to see whether they matter to you.
{% elsif substantial == 0 -%}
Nothing of substance changes.
{% endif %}

{% for group in notice.groups %}
{% assign told = group.changes | where: 'severity', 'substantial' %}
{% if told.size > 0 %}
### {{ group.heading }}

{% render 'change-list.md.liquid', told: told %}
{% endif %}
{% endfor %}

{% if other > 0 %}
## {% if substantial > 0 %}Other passages{% else %}Passages{% endif %} that change

{% for group in notice.groups %}
{% assign told = group.changes | reject: 'severity', 'substantial' %}
{% if told.size > 0 %}
### {{ group.heading }}

{% render 'change-list.md.liquid', told: told %}
{% endif %}
{% endfor %}
{% endif %}

{% if notice.editorialChanges == 1 %}
One more change concerns wording, order, layout, dates or contact details only.
{% elsif notice.editorialChanges > 1 %}
{{ notice.editorialChanges }} more changes concern wording, order, layout, dates or contact details only.
{% endif %}

{% if consent > 0 %}
## What needs your consent

Silence does not give consent, and neither does continued use. What follows applies to you only if you consent to it by a clear statement or act. If you do nothing, it does not apply to you; refusing it is free of charge.

{% for group in notice.groups %}
{% for change in group.changes %}
{% if change.needsConsent %}
- {{ change.summary }} (On this rule: {{ change.basis | join: '; ' }}.)
{% endif %}
{% endfor %}
{% endfor %}
{% endif %}
`

/** One list of changes with their words. */
export const changeList = `
{% for change in told %}
- {{ change.summary }}{% if change.needsConsent %} **This needs your consent.**{% endif %}

{% comment %} Changes that one passage tells of share its words, which stand below the last of them. {% endcomment %}
{% assign isLast = true %}
{% unless forloop.last %}
{% assign next = told[forloop.index] %}
{% if next.oldWords == change.oldWords and next.newWords == change.newWords %}{% assign isLast = false %}{% endif %}
{% endunless %}
{% if isLast and change.oldWords %}
  > **Until now:** “{{ change.oldWords | marked: change.newWords | raw }}”
{% endif %}

{% if isLast and change.newWords %}
  > **New:** “{{ change.newWords | marked: change.oldWords | raw }}”
{% endif %}

{% endfor %}
`
