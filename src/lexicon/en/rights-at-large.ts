import type { Term } from '../term.ts'

/** Words that speak of all the rights that a section names, or of how they are used. */
export const rightsAtLarge: readonly Term[] = [
  {
    id: 'Named',
    phrases: [
      '(following|these|those|such|above|aforementioned|foregoing|listed) right',
      'right (set out|listed|described|mentioned|outlined|stated) (above|below|in|here)',
      '(certain|several|various|number of|many|different|additional|statutory) [privacy|data protection|legal] right',
      '(data subject|data protection|privacy) right',
      'your right (under|in relation to|with respect to|regarding|as|in connection with|be|include)',
      'right (may|might|will|can|be) .. (limited|subject to|apply|vary|depend|restricted|absolute)'
    ],
    except: [
      '(exercise|establish|protect|enforce|defend|infringe|violate) our right',
      '(property|contractual) right',
      'reserve .. right'
    ],
    example: 'You have the following rights.',
    near: ['We reserve these rights.']
  },
  {
    id: 'Use',
    phrases: [
      '(exercise|use|enforce|invoke|assert|submit|make use of) .. (right|these right)',
      '(exercise|exercising) (them|it|this|these|such|any)',
      '(subject access|data subject|consumer|privacy|access|rights) request',
      '(your|such|any|these|this|each|all|the) request .. (be|will|may|must|should|within|free|fee|charge)',
      '(respond|reply|response|consider|process|handle|act|comply|deal) .. (your|such|any|these|all|the|a) request',
      '(verify|confirm|prove|authenticate|ascertain|establish|proof of|verification of) .. (identity|identification|request)',
      'identity verification',
      '(make|submit|send) .. request',
      'refuse .. request',
      'manifestly unfounded',
      'authorized agent',
      '(reasonable|administrative|small) fee'
    ],
    example: 'To exercise a right, write to us.',
    near: ['You can order at the counter.']
  }
]
