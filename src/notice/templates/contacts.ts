/** Whom to ask. */
export const contacts = `
You can reach us here:

{% for contact in notice.contacts %}
{%- case contact.channel -%}
{%- when 'email' %}
- Email: [{{ contact.value }}](mailto:{{ contact.value }})
{%- when 'phone' %}
- Telephone: {{ contact.value }}
{%- when 'url' %}
- Website: [{{ contact.value }}]({{ contact.value }})
{%- else %}
- Post: {{ contact.value }}
{%- endcase -%}
{%- if contact.role == 'dpo' %} (data protection officer){% elsif contact.role == 'representative' %} (representative){% endif %}
{%- endfor %}
`
