/** What somebody can do who does not agree. */
export const refuse = `
{%- assign use = notice.terms.continuedUseIsAcceptance -%}
{%- assign hasWindow = false -%}
{%- if notice.dates.fromPosting or notice.dates.fromDispatch %}{% assign hasWindow = true %}{% endif -%}
{%- assign mails = notice.contacts | where: 'channel', 'email' -%}
You are free to refuse the changes. Refusing and leaving are free of charge.

To refuse, deactivate your account or tell us that you refuse
{%- for mail in mails limit: 1 %} ([{{ mail.value }}](mailto:{{ mail.value }})){% endfor %}
{%- if hasWindow %}, before the end of your last day{% endif %}
{%- if hasWindow or use %}, and stop using our website and services{% endif %}. The changes then do not bind you.
{%- if use %} If you go on using our website or services, you accept the changes by that use.{% endif %}
`
