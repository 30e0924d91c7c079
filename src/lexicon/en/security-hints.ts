import type { Term } from '../term.ts'

/** Words on security that count only under a heading on it: elsewhere they name purposes, or what others do. */
export const securityHints: readonly Term[] = [
  {
    id: 'SecurityMeasure',
    phrases: [
      'secure',
      'security',
      'safeguard',
      'safe',
      'safety',
      'confidentiality',
      'confidential',
      'precaution',
      'unauthorized',
      'protect .. (data|information|privacy|it|you)',
      'protection of .. (data|information|privacy)',
      '(technical|organizational|physical) .. measure',
      'data breach',
      'backup',
      'hacker',
      'monitor'
    ],
    except: ['social security', 'national security', 'homeland security'],
    example: 'Your data are safe with us.'
  },
  {
    id: 'AccessControl',
    phrases: [
      '(two|multi) factor',
      'two step (verification|authentication)',
      'authorized (person|user|individual|representative)',
      'access (right|privilege|management|restriction)',
      '(limit|restrict|control) .. access',
      'only .. (employee|person|people|individual|those) .. (access|need|who)'
    ],
    example: 'You can switch on two-factor authentication.'
  },
  {
    id: 'BreachNotification',
    phrases: ['(suspected|actual|personal data|data|security|information) (breach|incident)', 'data leakage'],
    example: 'Each security incident is looked into.'
  },
  {
    id: 'NoGuarantee',
    phrases: [
      '(cannot|can not|not) (guarantee|ensure|warrant|promise|assure)',
      'no guarantee',
      'inherently insecure',
      'not .. (responsible|liable)',
      'not .. secure'
    ],
    example: 'We cannot promise it.'
  },
  {
    id: 'UserDuty',
    phrases: [
      'you should (take|be careful|protect|use caution|notify us|keep)',
      'responsible for .. account',
      'protect yourself',
      'password',
      'your responsibility',
      'you .. responsible'
    ],
    example: 'Change your password from time to time.'
  }
]
