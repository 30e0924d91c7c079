import type { Term } from '../term.ts'

/** What a transfer rests on, and words that tell of a transfer abroad. */
export const transfers: readonly Term[] = [
  {
    id: 'StandardContractualClauses',
    phrases: [
      'standard contractual clause',
      'standard contract clause',
      'standard contractual',
      '[eu|european] model [contract|contractual] clause',
      'model contract',
      'eu standard clause',
      'standard data protection clause',
      'sccs',
      'standard clause',
      'contractual clause .. approve',
      'approve .. contractual clause',
      'international data transfer (agreement|addendum)'
    ],
    example: 'We rely on the standard contractual clauses.',
    near: ['The contract has clauses on liability.']
  },
  {
    id: 'AdequacyDecision',
    phrases: [
      'adequacy (decision|finding|status|determination|regulation)',
      'decision of adequacy',
      'adequate country',
      '(deem|recognize|find|determine|consider|decide|designate|approve) .. (to provide|as providing|to offer|as offering|to ensure|to have|as having|provide|offer|ensure) .. adequate',
      '(deem|recognize|consider|determine|find) [to be|as|be] adequate',
      '(provide|offer|ensure) .. adequate .. (protection|level) .. (european commission|commission)',
      '(commission|authority) .. (determine|decide|recognize|find|confirm|deem) .. (adequate|adequacy)',
      'which .. commission .. (recognize|determine|find)'
    ],
    except: [
      'not [been] deem .. adequate',
      'not .. adequacy decision',
      'without .. adequacy decision',
      'no adequacy decision',
      'absence of .. adequacy decision'
    ],
    example: 'The country is covered by an adequacy decision.',
    near: ['There may be no adequacy decision for it.']
  },
  {
    id: 'BindingCorporateRules',
    phrases: ['binding corporate rule', 'bcrs', 'binding corporate'],
    example: 'Our group has binding corporate rules.'
  },
  {
    id: 'PrivacyShield',
    phrases: ['privacy shield'],
    example: 'We are certified under the Privacy Shield.'
  },
  {
    id: 'DataPrivacyFramework',
    phrases: ['data privacy framework', 'data privacy shield framework', 'dpf'],
    example: 'We take part in the Data Privacy Framework.'
  },
  {
    id: 'Consent',
    phrases: [
      '(consent|agree|agreement) [to|with] .. (transfer|transmission|export)',
      '(consent|agree) .. (transfer|transmit|export) .. data',
      '(explicit|express|your|prior) consent .. transfer',
      'transfer .. (with|on the basis of|based on) .. consent',
      '(explicit|express|prior|your specific) consent',
      'consent of .. (individual|person|data subject)',
      'agree to (be transfer|have .. transfer)',
      '(consent|agree) to .. (process|storage|store|collection|use|processing|transfer) .. (in|to|outside) .. (country|state|jurisdiction|u.s.|us|usa)'
    ],
    except: ['(without|unless|withdraw) .. consent'],
    example: 'By using the app you consent to this transfer.',
    near: ['We never transfer it without your consent.']
  },
  {
    id: 'OtherSafeguards',
    phrases: [
      '(appropriate|suitable|adequate|necessary|proper|applicable|sufficient|legal|additional|contractual|relevant|required|other) (safeguard|transfer mechanism|transfer safeguard|data transfer mechanism)',
      'adequate (control|measure|security)',
      '(lawful|legal|valid|approved|appropriate|recognized|legally valid|other|alternative|data|adequate) [data] transfer (mechanism|tool|solution|basis)',
      '(legal|lawful|appropriate|legally provided|provided|approved) mechanism',
      '(data transfer|data processing|data protection|transfer) agreement',
      '(ensure|provide|guarantee|afford|offer|maintain|require) .. (adequate|same|similar|equivalent|appropriate|comparable|sufficient|high|essentially equivalent) [level|degree|standard] [of] .. protection',
      'adequately protect',
      'adequate protection',
      'contractual (protection|obligation|safeguard|commitment|agreement|measure|provision|clause)',
      'approved (certification|code of conduct)',
      'as (otherwise|permitted) .. (european|gdpr|data protection)',
      'protect .. in accordance with this (policy|notice|statement)',
      'protect .. (adequately|securely) in accordance',
      'treat .. securely and in accordance'
    ],
    except: ['not .. same level', 'not .. adequate', 'same level of .. protection as', 'less .. protection'],
    example: 'Each transfer is made under appropriate safeguards.'
  },
  {
    /** A destination told without a name. */
    id: 'Destination',
    phrases: [
      'outside [of] [the] (eea|eu|european economic area|european union|europe|uk|united kingdom|switzerland|u.s.|united states|canada|australia|india|brazil|eu eea|eea uk|country|state|province|jurisdiction|region|territory|home country|country of residence|locality)',
      'outside [of] .. (country|state|province|jurisdiction|governmental jurisdiction|eea|eu|european economic area|european union|europe|united kingdom|home jurisdiction)',
      '(other|third|another|foreign|different|non eu|non eea|non european|recipient|destination|many|multiple|several|various|any) (country|jurisdiction|nation|territory)',
      '(country|jurisdiction|place|location|territory|state) (other than|outside|around the world|where we|in which we|which may not|that may not|that do not|whose|with different|where our)',
      '(international|cross border|transborder|overseas|global|onward|internationally|transnational) (transfer|data transfer|transmission|data flow|disclosure|processing|movement|operation|basis)',
      'transfer .. (internationally|globally|abroad|overseas|worldwide)',
      '(transfer|process|store|access|share|send|disclose|locate|transmit|host|maintain) .. (abroad|overseas|internationally|globally|worldwide)',
      'across (border|international border|national border|the world)',
      '(around|throughout|across|all over|anywhere in) [the] world',
      'anywhere .. world',
      'third country',
      'countries where',
      'located (outside|abroad|overseas)',
      'out of the (eea|eu|european economic area|uk|country)',
      'from the (eea|eu|european economic area|european union|uk|united kingdom) .. to',
      'leave the (eea|eu|european union)',
      'different country',
      'global (organization|company|business|operation|service|infrastructure)',
      'operating office',
      'overseas (recipient|server|provider)',
      'international organization'
    ],
    except: [
      '(if|when) you (be|reside|live|access|visit|use) .. outside',
      'users outside',
      'resident of another country',
      'visit .. from outside',
      'law of .. country'
    ],
    example: 'Data may go to other countries.'
  },
  {
    /** What is done in a transfer, with no place of its own. */
    id: 'Move',
    phrases: [
      'transfer',
      'transmit',
      'export',
      'move',
      'send',
      'store',
      'process',
      'processing',
      'host',
      'locate',
      'maintain',
      'hold',
      'access',
      'server',
      'data center',
      'base in',
      'headquartered',
      'place of processing'
    ],
    example: 'They are transferred.'
  }
]
