/** The letter in a few lines, for its top and for the banner. */
export const short = `
{%- assign dates = notice.dates -%}
{%- assign window = dates.fromPosting -%}
{%- unless window %}{% if dates.fromDispatch %}{% assign window = dates.fromDispatch.ifSentOnPosting %}{% endif %}{% endunless -%}
{%- assign consent = 0 -%}
{%- assign about = notice.groups | map: 'heading' | join: '; ' | downcase | capitalize -%}
{%- for group in notice.groups %}{% for change in group.changes %}{% if change.needsConsent %}{% assign consent = consent | plus: 1 %}{% endif %}{% endfor %}{% endfor -%}
{% if about != '' %}
- **What changes:** {{ about }}.
{% endif %}
{% if window %}
- **Your last day to decide:** {{ window.lastDay | day }}, until the end of that day (24:00)
  {%- if dates.fromDispatch %}, if we post this notice or send it to you by email on {{ window.day | day }}; an email sent on another day gives you another last day{% endif %}.
- **From when:** if you say nothing{% if notice.terms.continuedUseIsAcceptance %} and do not use our website or services{% endif %}, the changes apply to you from {{ window.ends | moment: dates.timeZone }}.
  {%- if notice.terms.continuedUseIsAcceptance %} If you go on using them, the changes apply from that use.{% endif %}
{% elsif notice.terms.continuedUseIsAcceptance %}
- **From when:** if you go on using our website or services after notice of the changes, the changes apply to you from that use. Silence alone sets no date.
{% else %}
- **From when:** this notice sets no date by which silence would count as acceptance.
{% endif %}
- **If you do not agree:** you can refuse, free of charge.
{% if consent > 0 %}
- **Your consent:** {% if consent == 1 %}one of the changes needs it{% else %}{{ consent }} of the changes need it{% endif %}. Silence does not give it, and neither does continued use.
{% endif %}
`
