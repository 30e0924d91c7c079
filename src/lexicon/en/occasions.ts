import type { Term } from '../term.ts'

/** Occasions on which data are given away, and who receives them then. They count where the sentence speaks of giving. */
export const occasions: readonly Term[] = [
  {
    id: 'Acquirer',
    phrases: [
      'merger',
      'merge (with|into)',
      '(combine|consolidate) with another',
      'acquisition',
      'be (acquire|bought|buy|purchase) by',
      'be acquire',
      'acquire by',
      '(sale|sell|transfer|purchase|disposal|disposition|divestiture|assignment|selling|acquisition) .. (asset|business|company|share|stock|equity|undertaking|subsidiary|ownership|division|product line)',
      '(asset|business|company|division) (be|be ever) (sell|acquire|transfer|purchase|buy)',
      'bankruptcy',
      'bankrupt',
      'insolvency',
      'insolvent',
      'reorganization',
      'reorganize',
      'restructuring',
      'dissolution',
      'divestiture',
      'liquidation',
      'receivership',
      'consolidation',
      'amalgamation',
      'takeover',
      'change (of|in) .. (control|ownership)',
      '(business|corporate|strategic|company) (transfer|transaction|sale|transition|combination|restructure|restructuring|reorganization|succession|merger)',
      'asset (sale|transfer|purchase)',
      '(buy|sell|purchase|acquire) .. (business|company|asset|store|subsidiary)',
      '(part|portion|all) of .. (asset|business)',
      'initial public offering',
      '(new|acquiring|successor|surviving) (company|owner|entity|business|organization) (may|will|can|shall) [then] [continue to] (use|process|receive|hold|keep|access)'
    ],
    except: [
      // 'Share' is a verb there; 'sell assets or shares' is an occasion.
      '(not|never|to|may|will|we|or|not to) sell (or|and|nor) share',
      'sell (or|and|nor) share .. (data|information|name|detail|it|them|address|identifier)',
      '(sell|rent|lease|trade|disclose) , share',
      '(not|never|to|may|will|we|or|neither) sell [,] [or|and|nor] (rent|lease|trade|disclose|license|barter|loan) [,] [or|and|nor] share',
      'acquisition (of|source) (data|information|customer|personal)',
      '(data|customer|user) acquisition',
      'business (day|contact)',
      'purchase .. (from|for) .. business'
    ],
    example: 'In a merger, data are shared.'
  },
  {
    id: 'PublicAuthority',
    phrases: [
      '(government|governmental|legal|regulatory|judicial|lawful|law enforcement|official|valid|administrative|court|public authority) (request|inquiry|order|demand|investigation|requirement|process|proceeding)',
      '(request|inquiry|order|demand|investigation) (from|by|of) .. (government|court|authority|agency|regulator|police)',
      'subpoena',
      '[search] warrant',
      'court order',
      'national security',
      'homeland security',
      'legal process',
      'process of law',
      'judicial (process|proceeding)',
      '(require|oblige|compel|obligate|permit|allow|mandate|authorize|demand|necessary|obliged) [to do so] (by|under|pursuant to) [applicable|local|relevant|federal|state|mandatory|data protection] (law|legislation|legal|statute|regulation|rule|act|court)',
      '(require|oblige|compel|obligate|permit|allow) .. by [applicable] law',
      'require by (law|regulation)',
      '(legally|lawfully) (require|oblige|obligate|compel|permit|obliged)',
      'by law',
      '(comply|compliance|conform) [with] .. (law|legal|legislation|regulation|edict|obligation|statute|requirement|process|court|subpoena)',
      '(satisfy|meet|fulfill) .. (applicable law|legal obligation|legal requirement|regulatory|regulation|law)',
      'legal (obligation|duty|requirement|reason|purpose|compulsion|proceeding)',
      'regulatory (obligation|requirement|compliance)',
      '(respond|response) to .. (legal|lawful|government|governmental|court|subpoena|authority|claim|law enforcement) [and] [request|order|process|demand]',
      'requested by .. (government|authority|court|law enforcement)'
    ],
    except: ['respond to your request', 'respond to .. (question|inquiry|comment|feedback)', 'by law of'],
    example: 'We disclose it under a court order.',
    near: ['We respond to your request within a month.']
  }
]
