/** On which words of the policy every date and term rests. */
export const sources = `
{%- assign before = '' -%}
{%- assign isStated = false -%}
{%- for source in notice.termSources %}{% if source.clause != 'none' %}{% assign isStated = true %}{% endif %}{% endfor -%}
{% if isStated %}
## Where these terms come from

The terms above rest on what our privacy policy says about its own changes, by line of the file that it is kept in:

{% for source in notice.termSources %}
{%- if source.clause == 'none' -%}
{%- if source.term == 'windowStarts' and notice.terms.window %}
- **What the period runs from:** taken from how we tell you of changes.
{%- endif %}
{% continue %}
{% endif %}
- **
{%- case source.term -%}
{%- when 'window' -%}Period of {{ source.value | duration }}
{%- when 'windowStarts' -%}What the period runs from
{%- when 'channels' -%}How we tell you of changes
{%- when 'continuedUseIsAcceptance' -%}Continued use
{%- when 'newUsers' -%}New users
{%- when 'dispatchSuffices' -%}Email that cannot be delivered
{%- endcase -%}
:**
{%- if source.clause == 'override' %} set by us for this notice, in place of what the policy says.
{%- else %}
{%- for place in source.evidence %} {{ source.clause }} version, line {{ place.line }}: {% if place.quote == before %}the same words{% else %}“{{ place.quote }}”{% endif %}{% assign before = place.quote %}{% unless forloop.last %};{% endunless %}{% endfor %}
{%- endif %}
{% endfor %}
{% endif %}
`
