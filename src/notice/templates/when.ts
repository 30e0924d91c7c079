/** From when the changes hold, and for whom. */
export const when = `
{%- assign dates = notice.dates -%}
{%- assign use = notice.terms.continuedUseIsAcceptance -%}
{%- assign consent = false -%}
{%- for group in notice.groups %}{% for change in group.changes %}{% if change.needsConsent %}{% assign consent = true %}{% endif %}{% endfor %}{% endfor -%}
{% if dates.effective %}
The new version states that it takes effect on **{{ dates.effective | day }}**.
{% endif %}

{% if dates.newUsers %}
- **If you join after we have posted this notice on {{ dates.postedOn | day }}:** the changes apply to you immediately, from the moment you join.
{% endif %}
{% if use %}
- **If you go on using our website or services after notice of the changes:** you accept the changes by that use, from the first time that you do so. Notice is given when we {% if notice.terms.noticeBy contains 'WebsitePosting' %}post this notice or {% endif %}send it to you by email{% if notice.terms.noticeBy contains 'WebsitePosting' %}, whichever comes first{% endif %}.
{% else %}
- **If you go on using our website or services:** our policy does not say that you accept the changes by that use.
{% endif %}
{% if dates.fromDispatch %}
{% assign window = dates.fromDispatch.ifSentOnPosting %}
- **If you {% if use %}do not use them and {% endif %}do not refuse, and we send you this notice by email:** you are taken to accept the changes when {{ dates.window | duration }} have passed after the day on which we send it to you. For an email that we send on {{ window.day | day }}, the last day is **{{ window.lastDay | day }}**, until the end of that day (24:00), and the changes apply to you from **{{ window.ends | moment: dates.timeZone }}**.
  {%- if notice.terms.dispatchSuffices %} The same holds if that email cannot be delivered to you.{% endif %}
{% endif %}
{% if dates.fromPosting %}
{% assign window = dates.fromPosting %}
- **If you {% if use %}do not use them and {% endif %}do not refuse
  {%- if dates.fromDispatch %}, and we have no email address of yours{% endif %}:** you are taken to accept the changes when {{ dates.window | duration }} have passed after the day on which we post this notice, {{ window.day | day }}. The last day is **{{ window.lastDay | day }}**, until the end of that day (24:00), and the changes apply to you from **{{ window.ends | moment: dates.timeZone }}**.
{% elsif dates.fromDispatch %}
- **If we have no email address of yours:** no period runs for you, and your silence does not count as acceptance.
{% else %}
- **If you say nothing:** this notice sets no period after which silence would count as acceptance of the changes.
{% endif %}

{% if dates.fromPosting or dates.fromDispatch %}
The day of the email or of the posting does not count; Saturdays, Sundays and holidays do.
{%- if notice.terms.rollToWorkingDay %} A period that would end on a Saturday or Sunday ends with the Monday that follows.{% endif %}
{% endif %}

{% if consent %}
None of this holds for a change that needs your consent. Acceptance of a changed policy is not consent.
{% endif %}
`
