import type { Term } from '../../term.ts'

/** What a period of storage is about, where no category of data tells it: words that keep two statements apart. */
export const retentionSubjects: readonly Term[] = [
  { id: 'Agreement', phrases: ['agreement', 'contract', 'contractual'], example: 'Data for a contract are kept.' },
  { id: 'Analytics', phrases: ['analytics', 'statistics', 'web analysis'], example: 'Analytics data are kept.' },
  {
    id: 'Applicant',
    phrases: ['applicant', 'candidate', 'job application', 'vacancy', 'recruitment', 'cv', 'resume'],
    example: 'We keep your CV.'
  },
  { id: 'Backup', phrases: ['backup', 'back up'], example: 'Backups are kept.' },
  {
    id: 'Campaign',
    phrases: ['newsletter', 'marketing', 'mailing list', 'promotion'],
    example: 'Newsletter data are kept.'
  },
  { id: 'Claim', phrases: ['legal claim', 'claim', 'dispute', 'litigation'], example: 'Data for a claim are kept.' },
  { id: 'Consent', phrases: ['consent'], example: 'Data held on consent are kept.' },
  {
    id: 'Content',
    phrases: ['content', 'post', 'comment', 'message', 'file', 'upload', 'trash'],
    example: 'Comments are kept.'
  },
  { id: 'Cookie', phrases: ['cookie', 'pixel', 'local storage'], example: 'Cookies are kept.' },
  { id: 'SessionCookie', phrases: ['session cookie', 'temporary cookie'], example: 'Session cookies are kept.' },
  {
    id: 'PersistentCookie',
    phrases: ['persistent cookie', 'permanent cookie'],
    example: 'Persistent cookies are kept.'
  },
  {
    id: 'Invoice',
    phrases: ['invoice', 'accounting', 'tax', 'bookkeeping', 'billing', 'financial record'],
    example: 'Invoices are kept.'
  },
  { id: 'Judgment', phrases: ['judgment', 'court decision', 'court order'], example: 'Judgments are kept.' },
  {
    id: 'LegalObligation',
    phrases: ['legal obligation', 'legal duty'],
    example: 'Data under a legal obligation are kept.'
  },
  { id: 'Log', phrases: ['log', 'server log', 'log file', 'access log'], example: 'Logs are kept.' },
  { id: 'Order', phrases: ['order', 'purchase', 'transaction', 'booking', 'reservation'], example: 'Orders are kept.' },
  {
    id: 'Recording',
    phrases: ['recording', 'call recording', 'footage', 'cctv', 'video surveillance'],
    example: 'Footage is kept.'
  },
  {
    id: 'Support',
    phrases: ['support request', 'ticket', 'enquiry', 'inquiry', 'correspondence', 'customer service', 'contact form'],
    example: 'Tickets are kept.'
  },
  { id: 'Usage', phrases: ['usage data', 'activity', 'behavioral'], example: 'Usage data are kept.' }
]
