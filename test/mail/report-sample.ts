/** A delivery report as mail servers write it, with what differs. */
export function sampleReport({
  action = 'failed',
  status = '5.1.1',
  messageId = '<n-1.aa@example.com>' as string | null,
  date = 'Sat, 02 May 2020 10:00:00 +0200' as string | null,
  recipient = 'ana@example.net',
  original = null as string | null,
  envelopeId = null as string | null,
  encoding = '7bit',
  returned = 'message/rfc822'
} = {}): string {
  const fields = [
    'Reporting-MTA: dns; mx.example.net',
    envelopeId === null ? null : `Original-Envelope-Id: ${envelopeId}`,
    'Arrival-Date: Fri,  1 May 2020 22:45:10 +0000 (UTC)',
    '',
    original === null ? null : `Original-Recipient: rfc822;${original}`,
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 no',
    '    such user',
    'Last-Attempt-Date: Sat, 2 May 2020 07:30:00 +0000'
  ]
  const report = fields.filter((each) => each !== null).join('\r\n')
  return [
    'Return-Path: <>',
    date === null ? null : `Date: ${date}`,
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.net>',
    'To: privacy@example.com',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system. Your message could not be delivered.',
    '--b1',
    'Content-Type: message/delivery-status',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    encoding === 'base64' ? Buffer.from(report).toString('base64') : report,
    '--b1',
    `Content-Type: ${returned}`,
    '',
    'From: Wrenfield <privacy@example.com>',
    'To: ana@example.net',
    messageId === null ? null : `Message-ID:\r\n ${messageId}`,
    'Subject: Notice',
    '',
    'Text of the notice',
    '--b1--',
    ''
  ]
    .filter((each) => each !== null)
    .join('\r\n')
}
