/** The whole letter, as Markdown. Every form of a notice is made from it. */
export const letter = `# {{ notice.title }}

{% if notice.policy.controllers.size > 0 -%}
This notice comes from {{ notice.policy.controllers | list | stop }}
{% endif -%}
{% assign name = notice.policy.title | default: 'privacy policy' %}{% assign plain = name | downcase -%}
It tells you what changes in our privacy policy
{%- if plain != 'privacy policy' %}, “{{ name }}”{% endif %}, from when, and what you can do.
{% if notice.to.lastUpdated and notice.from.lastUpdated and notice.to.lastUpdated != notice.from.lastUpdated -%}
The new version of {{ notice.to.lastUpdated | day }} replaces the version of {{ notice.from.lastUpdated | day }}.
{% else -%}
A new version replaces the present one.
{% endif %}

{% if notice.policyUrl -%}
You can read the whole new version at [{{ notice.policyUrl }}]({{ notice.policyUrl }}).
{% endif %}

Date of this notice: {{ notice.dates.postedOn | day }}. All dates in it are calendar days in the time zone {{ notice.dates.timeZone }}.
{% if notice.url -%}
It is posted at [{{ notice.url }}]({{ notice.url }}).
{% endif %}

## In short

{% render 'short.md.liquid' %}

{% render 'changes.md.liquid' %}

## When the changes apply to you

{% render 'when.md.liquid' %}

## If you do not agree

{% render 'refuse.md.liquid' %}

{% if notice.contacts.size > 0 -%}
## Questions

{% render 'contacts.md.liquid' %}
{% endif %}

{% render 'sources.md.liquid' %}

---

Reference of this notice: {{ notice.id }}
`
