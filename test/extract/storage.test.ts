import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'

test.each([
  { says: 'Your data are stored on servers in Finland.', finds: ['Location'] },
  { says: 'Our servers are located in the Netherlands.', finds: ['Location'] },
  { says: 'Personal data are held in a data centre near Oslo.', finds: ['Location'] },
  { says: 'We host all customer records with a cloud provider.', finds: ['Location'] },
  { says: 'We may store your information outside the EEA.', finds: ['Location'] },
  { says: 'We do not store card numbers on our servers.', finds: ['Location denied'] },
  { says: 'When the period is over, the files are securely destroyed.', finds: ['Disposal'] },
  { says: 'Afterwards we delete or anonymise the records.', finds: ['Disposal'] },
  { says: 'Old entries are removed from our database.', finds: ['Disposal'] },
  { says: 'We anonymise the logs after 30 days.', finds: ['Disposal'] },
  { says: 'Afterwards we anonymise your data.', finds: ['Disposal'] },
  // Near misses
  { says: 'We may use anonymised or aggregated data for any purpose.', finds: [] },
  { says: 'Partners see de-identified and aggregated information.', finds: [] },
  { says: 'Personal data held by us may be shown to you.', finds: [] },
  { says: 'You can find the app in the app store in your country.', finds: [] },
  { says: 'A cookie is a file that is stored on the hard drive of your computer.', finds: [] },
  { says: 'You may ask us to permanently delete your data.', finds: [] },
  { says: 'If a child gave us data, we will delete them from our servers.', finds: [] },
  { says: 'We keep our offices in Lisbon tidy.', finds: [] }
])('$says', ({ says, finds }) => {
  const { policy } = parsePolicy(new VFile({ value: `# Policy\n\n${says}\n`, path: 'x.md' }))
  expect(
    policy.storage.map(({ concept, polarity }) => (polarity === 'denied' ? `${concept} denied` : concept))
  ).toEqual(finds)
})
