import type { Term } from '../term.ts'

/** Words that speak of the grounds for processing without naming one; GDPR Art. 6(1), 13(1)(c). */
export const basesAtLarge: readonly Term[] = [
  {
    id: 'Named',
    phrases: [
      '(legal|lawful|valid legal|statutory) (basis|ground|justification)',
      '(basis|ground) (for|of|on which) .. (process|processing|use|rely)',
      'basis .. (rely|lawful)'
    ],
    example: 'We rely on several legal grounds.',
    near: ['We process data on a daily basis.']
  }
]
