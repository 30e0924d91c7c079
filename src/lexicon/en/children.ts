import type { Term } from '../term.ts'

/** Age limits and what is done with data of children. */
export const children: readonly Term[] = [
  {
    id: 'Child',
    phrases: [
      'child',
      'kid',
      'minor',
      'teenager',
      'young person',
      'underage',
      '(individual|person|anyone|user|someone|resident|consumer) under (13|14|15|16|17|18|21|age|thirteen|fourteen|sixteen|eighteen)',
      'coppa',
      'year of age',
      'age of (majority|consent|digital consent)',
      '(minimum|legal) age',
      'under age'
    ],
    except: [
      'minor (change|update|modification|edit|amendment|correction|revision|adjustment|alteration|error|detail)',
      'child of',
      'your child benefit',
      'number of child',
      'child care',
      'missing child'
    ],
    example: 'Children may not use the shop.',
    near: ['We make minor changes to this text.']
  },
  {
    id: 'Age',
    phrases: [
      '(under|below|over|above|reach|attain|than|least|minimum|legal) .. age [of]',
      'age of',
      'aged',
      'age (limit|requirement|restriction)',
      'year old',
      'year of age',
      'must be (13|14|15|16|17|18|21) [year] (to|or)'
    ],
    except: ['age of (digital|information|cookie|data)'],
    example: 'Persons under the age of 16 may not join.'
  },
  {
    id: 'ParentalConsent',
    phrases: [
      '(parent|parental|guardian) .. (consent|permission|approval|authorization|supervision)',
      '(consent|permission|approval|authorization|supervision|authorize|involvement) .. (parent|guardian|parental responsibility)',
      '(parental|guardian) consent',
      'holder of parental responsibility'
    ],
    example: 'A parent must give permission.',
    near: ['Our parent company is in Spain.']
  },
  {
    id: 'Parent',
    phrases: ['parent', 'legal guardian', 'guardian'],
    except: [
      'parent (company|corporation|entity|organization|undertaking|business|firm)',
      'parent .. (company|subsidiary|affiliate)',
      '(corporate|ultimate) parent'
    ],
    example: 'A parent may write to us.',
    near: ['Our parent company is in Spain.']
  }
]
