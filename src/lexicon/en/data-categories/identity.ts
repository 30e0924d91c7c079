import type { Term } from '../../term.ts'

/** Who a person is. */
export const identity: readonly Term[] = [
  {
    id: 'Name',
    phrases: [
      'name',
      '(first|last|full|given|family|middle|maiden|legal|real|preferred|forename|contact|personal|customer|cardholder|recipient) name',
      'first and last name',
      'first name and last name',
      'surname',
      'forename',
      'name and surname',
      'salutation'
    ],
    except: [
      '(company|domain|user|file|business|brand|trade|product|account|host|display|screen|login|organization|organisation|employer|firm|server|event|class|project|service|app|application|website|site|device|sign in|bank|country|city|street|place|group|team|channel|repository|network|store|shop|cookie|legal entity|registered|page|code|nick|common|field|variable|provider|vendor|entity|cluster|database) name',
      'name of .. (company|employer|business|organization|firm|website|site|school|network|browser|provider|institution|file|page|cookie|service|bank|app|product|carrier|entity|server|university|isp|operator)',
      'in .. name of',
      'in name of',
      'name of third party',
      'few to name',
      'to name a few',
      'by name of',
      'under .. name',
      'name as',
      'name above',
      'name below',
      'name registrant',
      'corporation assumed name',
      'name and logo',
      'name and address of .. (controller|processor|company|supervisory|website)'
    ],
    example: 'We collect your first and last name.',
    near: ['Your company name is shown on invoices.', 'We run the site on behalf of the name of the company.']
  },
  {
    id: 'OfficialID',
    phrases: [
      'passport',
      'passport (number|information|data|detail|copy)',
      '(driver|driving) license [number]',
      'driver s license [number]',
      'drivers license [number]',
      'social security [number]',
      'social security or other',
      'ssn',
      'social insurance number',
      'national insurance [number]',
      'national (id|identity|identification) [number|card]',
      '(government|state) [issued] (id|identification|identifier|identity) [number|document|card]',
      'government issued (document|identity document|identification document|photo id)',
      'identity (card|document|number)',
      'identification (card|document|number)',
      'id (card|document|copy)',
      'personal identification number',
      'photo (id|identification)',
      '(identity|identification) verification (document|data|information)',
      'proof of identity',
      'visa (number|status|information|detail)',
      'military id',
      'aadhaar [number]',
      'citizen service number',
      'license number',
      'professional license',
      'copy of .. (id|identification|identity card)',
      'residence permit',
      'work permit',
      'immigration status',
      'right to work',
      'known traveler number',
      'redress number',
      'travel document',
      'voter id'
    ],
    except: ['passport to', 'identification number of the company', 'license number of the company'],
    example: 'We may ask for your passport number.',
    near: ['Our software license is free.']
  },
  {
    id: 'Tax',
    phrases: [
      'tax (id|identification|identifier|number|information|status|registration|record|residency|residence|code|form|return|data|detail)',
      'tax identification number',
      'tax registration [status|number]',
      'taxpayer [identification|id] number',
      'taxpayer (id|identification)',
      'taxpayer',
      'vat [identification|id|registration] number',
      'vat id',
      'value added tax number',
      'ein',
      'w9',
      'w 9',
      'ein number',
      'gst number',
      'gstin',
      'tin',
      'fiscal code',
      'fiscal number'
    ],
    example: 'Sellers give us their VAT number.',
    near: ['Prices include tax.']
  },
  {
    id: 'BirthDate',
    phrases: [
      'date of birth',
      'birth date',
      'birthdate',
      'birthday',
      'dob',
      'day of birth',
      'year of birth',
      'birth year',
      'month of birth',
      'day and month of birth',
      'birth (day|month)',
      'date and place of birth',
      'place and date of birth'
    ],
    example: 'We ask for your date of birth.',
    near: ['Since the birth of our company we grew.']
  },
  {
    id: 'Age',
    phrases: ['age', 'age (range|group|bracket|band|category)', 'age or gender', 'age and gender', 'year group'],
    except: [
      'age of (13|14|15|16|17|18|21|thirteen|sixteen|eighteen|majority|consent|digital|twelve|fourteen|twenty)',
      '(under|above|over|below|than|legal|minimum|certain|required|appropriate) .. age',
      'age (restriction|limit|requirement|verification|appropriate|13|16|18)',
      'age or (older|younger|over|above|under)',
      '(13|14|15|16|17|18|21|thirteen|sixteen|eighteen) year .. age',
      'year of age',
      'age for',
      'regardless of age',
      'age in .. (country|jurisdiction)'
    ],
    example: 'We may ask for your age and hometown.',
    near: ['Our site is not for children under the age of 16.']
  },
  {
    id: 'Gender',
    phrases: ['gender', 'sex', 'gender identity', 'gender expression'],
    except: ['sex life', 'sex (offender|trafficking|orientation)', 'same sex'],
    example: 'You may tell us your gender.',
    near: ['We do not ask about your sex life.']
  },
  {
    id: 'Nationality',
    phrases: [
      'nationality',
      'citizenship',
      'citizenship status',
      'country of (citizenship|nationality|birth|origin)',
      'place of birth',
      'national origin'
    ],
    except: ['regardless of nationality', 'regardless of their nationality'],
    example: 'Hosts register the nationality of guests.',
    near: ['We operate national sites.']
  },
  {
    id: 'Demographic',
    phrases: [
      'demographic',
      'demographics',
      '(demographic|socio demographic|sociodemographic|socioeconomic) (information|data|detail|profile|characteristic)',
      'veteran status',
      'military status',
      'protected characteristic',
      'protected classification',
      'protected class',
      'characteristic of protected classification',
      'personal characteristic',
      'characteristic of protected classes'
    ],
    example: 'We may gather demographic information.',
    near: ['Democracy matters to us.']
  },
  {
    id: 'FamilyInformation',
    phrases: [
      'marital status',
      'family (information|member information|detail|data|status|size|composition|situation|relationship)',
      '(number|name|age|detail) of .. (child|dependent|dependant|family member)',
      'household (information|data|composition|size|member|income)',
      'emergency contact [information|detail]',
      '(dependent|dependant|beneficiary) [information|detail|data]',
      'next of kin',
      'spouse',
      'relationship status',
      'civil status',
      'marriage',
      'parental status',
      'family',
      'mother s maiden name',
      'mother maiden name',
      'your child name',
      'pregnancy',
      'domestic partner',
      'domestic partnership',
      'information about .. (child|family|family member|spouse)'
    ],
    except: [
      'family (educational|of company|of brand|of website|of site|of product|of service|friendly|and friend|member or friend|or friend|account|plan|sharing|name|link)',
      '(corporate|our|google|microsoft|product) family',
      'information about child under',
      'pregnancy discrimination',
      'information about child (13|16|18)'
    ],
    example: 'Insurers ask for your marital status.',
    near: ['We are a family of companies.']
  }
]
