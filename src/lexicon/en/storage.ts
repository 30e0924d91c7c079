import type { Term } from '../term.ts'

/** Where data are held, and how they are disposed of. `Held` and `Place` are cues that count together. */
export const storage: readonly Term[] = [
  {
    id: 'Held',
    phrases: ['(store|host|hold|keep|archive|back up|storage)', 'physically located'],
    except: [
      'keep (us|you) [inform]',
      'storage .. practice',
      '(app|play|online|retail|web|google|apple|book|physical|grocery|game) store',
      'hold (accountable|responsible|liable)'
    ],
    example: 'Files are stored in Ireland.'
  },
  {
    id: 'Place',
    phrases: [
      'server',
      'data (center|centre)',
      'datacenter',
      'cloud',
      'database',
      'hard (drive|disk)',
      'facility',
      'premises',
      'filing (system|cabinet)',
      'paper (record|file|form)',
      '(our|internal|computer|information|it|secure|backup|storage) system',
      '(outside|within|inside|across) .. (eea|eu|european|uk|country|jurisdiction|union|area)',
      '(other|any|another|various|multiple|different) (country|jurisdiction|location)',
      'locally',
      '(amazon|aws|azure|google cloud|s3|heroku|digitalocean|digital ocean|firebase|rackspace|ovh)',
      'third party (hosting|storage) provider',
      '(hosting|storage|cloud) (provider|service|company)',
      '(destination|place) outside',
      '(internal storage|external storage|sd card)'
    ],
    example: 'It lies on a server.'
  },
  {
    id: 'Location',
    phrases: [
      'server .. (located|locate|base|situate|host|place) .. (in|at|within|outside)',
      '(data center|data centre|datacenter) .. (in|located|locate|at)',
      '(locate|house|situate) .. (in|at) .. (server|data center|facility)',
      '(storage|hosting|data) (location|facility|site) .. (be|in)',
      'where we (store|keep|hold|host) .. (data|information)',
      'data residency'
    ],
    example: 'Our servers are located in Ireland.'
  },
  {
    id: 'Disposal',
    phrases: [
      '(securely|safely|irreversibly|irretrievably|irrevocably|permanently|completely) (delete|destroy|erase|dispose|remove|anonymize|wipe|purge|shred|discard)',
      '(delete|destroy|erase|remove|dispose|wipe|purge) [it|them|of|your|personal|data|information] (securely|safely|permanently|irreversibly|completely)',
      '(delete|destroy|erase|remove|destruction|dispose|return) .. (or|and/or|and) .. (anonymize|deidentify|destroy|delete|erase|aggregate|pseudonymize|depersonalize|de identify|anonymous|anonymized|return)',
      '(anonymize|deidentify|destroy|de identify) .. (or|and/or|and) .. (delete|erase|destroy|remove|aggregate|dispose)',
      '(delete|remove|erase|purge|destroy|wipe) .. from .. (server|system|database|record|file|backup|storage)',
      '(secure|safe) (deletion|disposal|destruction|erasure)',
      '(deletion|disposal|destruction|erasure) (process|procedure|schedule|policy|method|routine)',
      '(delete|destroy|erase|anonymize|purge|dispose) of',
      '(anonymize|deidentify|de identify|depersonalize) .. (data|information|it|them|record|log|address) .. (after|once|when|as soon as|at the end|upon|within)',
      '(after|once|when|then|afterwards) .. (anonymize|deidentify|depersonalize) .. (data|information|it|them|record|log)',
      'isolate .. from .. processing',
      'store .. isolate',
      '(shred|shredding|degauss|incinerate)',
      'take .. step .. (destroy|delete|erase|anonymize|de identify|deidentify)'
    ],
    except: [
      '(anonymize|anonymous|deidentify|de identify|non identifiable) (and|or|and/or) [otherwise] [de identify] (aggregate|anonymize|deidentify|pseudonymize) .. (data|information|basis|form|statistic|report)',
      '(use|share|disclose|provide|sell|publish|collect|collection of|sharing of) .. (anonymize|deidentify|de identify) .. (aggregate|anonymize)',
      'remove .. or anonymous'
    ],
    example: 'We securely delete old files.',
    near: ['You can delete your account.', 'We may use anonymized or aggregate data.']
  }
]
