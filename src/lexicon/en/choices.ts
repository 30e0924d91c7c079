import type { Term } from '../term.ts'

/** What people may switch, refuse or opt out of. */
export const choices: readonly Term[] = [
  {
    id: 'OptOut',
    phrases: ['opt out', 'opting out', 'opted out', 'optout', 'opt you out'],
    except: ['can not opt out', 'opt out of court'],
    example: 'You can opt out of analytics.',
    near: ['We opt for open standards.']
  },
  {
    id: 'OptIn',
    phrases: ['opt in', 'opting in', 'opted in', 'opt into'],
    example: 'Research panels are opt-in.',
    near: ['You can opt out.']
  },
  {
    id: 'Unsubscribe',
    phrases: ['unsubscribe'],
    example: 'Click “unsubscribe” at the foot of the message.',
    near: ['Subscribe today.']
  },
  {
    id: 'CookieControl',
    phrases: [
      '(disable|block|refuse|reject|decline|delete|manage|control|remove|clear|limit|disallow|deactivate|erase|restrict) [all|the use of|use of|or block|or reject|or delete|or disable|or refuse] .. cookie',
      '(turn off|switch off|opt out of|not accept|say no to|choose whether to accept) .. cookie',
      'cookie (setting|preference|banner|choice|control|tool|consent tool|preference center)',
      'set your browser',
      '(through|via|using|use|in|within|change|adjust|modify|check|by|from|configure|manage|update|edit) .. (browser|device) [or device] setting',
      'browser .. (to refuse|to reject|to block|not to accept)',
      '(withdraw|change) .. cookie consent'
    ],
    except: ['we (delete|control|manage|limit|restrict|block) .. cookie'],
    example: 'Set your browser to refuse cookies.',
    near: ['We set cookies.']
  },
  {
    id: 'Settings',
    phrases: [
      '(change|adjust|manage|update|modify|review|edit|control|configure|set|select|customize|choose|indicate|specify) .. (privacy|account|notification|communication|profile|email|marketing|sharing|location|device|app|ad|advertising|consent|contact|security|subscription|data) (setting|preference|option|choice|permission)',
      '(change|adjust|manage|modify|edit|control|configure|set|select|customize|indicate) .. (setting|preference|choice|permission)',
      'preference center',
      '(turn off|turn on|switch off|disable|deactivate) .. (location|gps|notification|tracking|personalization|setting|feature|geolocation|microphone|camera|personalized)',
      'uninstall'
    ],
    except: ['save your setting', 'we (change|adjust|set) .. setting'],
    example: 'You can change your privacy settings.',
    near: ['We keep your settings.']
  },
  {
    id: 'Refuse',
    phrases: [
      '(choose|decide|elect|opt|prefer) not to (provide|give|share|disclose|supply|submit|receive|participate|use|have|allow|grant|consent|permit)',
      'you (may|can) [always] (decline|refuse|choose not|decide not|elect not)',
      '(decline|refuse) to (provide|give|share|supply|submit)',
      'you (do|be) not (have|need|require|oblige|obligate) to (provide|give|share|supply)',
      '(your|the|a) choice (whether|about|regarding)',
      '(exercise|make|revisit|review|update) your [privacy] (choice|option)',
      '(exercise|make) choice (about|regarding)',
      '(meaningful|numerous|certain|several|many|various|privacy) choice',
      'you have .. (choice|option|control)',
      '(offer|give|provide) you .. (choice|option|control) (to|about|regarding|over|of|whether|on)',
      '(offer|give|provide) you .. opportunity to (opt|choose|decline|refuse|object|say|unsubscribe|control|decide)',
      '(choose|elect) (whether|what|which|who|how)',
      'control (who|what|how|whether)',
      'you decide (whether|what|which|who|how)'
    ],
    example: 'You may decline to provide your phone number.',
    near: ['We may refuse an order.']
  }
]
