/** Subject of the email. */
export const subject = `{{ notice.title }}
`
