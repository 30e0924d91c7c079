import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../../src/extract/parse-policy.ts'
import { type FactKind, factKinds } from '../../../src/model.ts'

function read(value: string) {
  const file = new VFile({ value, path: 'x.md' })
  const { policy } = parsePolicy(file)
  const facts = factKinds.flatMap((kind) => policy[kind].map((fact) => ({ kind: kind as FactKind, fact })))
  return { policy, facts, messages: file.messages }
}

/** The fields that a statement sets, without those that every fact has. */
function statedFacts(value: string): unknown[] {
  return read(value)
    .facts.filter(({ fact }) => fact.evidence.some(({ rule }) => rule === 'stated'))
    .map(({ kind, fact }) => {
      const { iri: _iri, broader: _broader, label: _label, evidence: _evidence, ...rest } = fact
      return { kind, ...rest }
    })
}

test.each([
  {
    comment: 'assent: retentionPeriods FixedDuration P7Y event=ContractEnd',
    finds: {
      kind: 'retentionPeriods',
      concept: 'FixedDuration',
      polarity: 'affirmed',
      duration: 'P7Y',
      event: 'ContractEnd',
      about: [],
      stated: true
    }
  },
  {
    comment: 'assent: retentionPeriods AsNecessary about=legalBases/Contract,dataCategories/EmailAddress',
    finds: {
      kind: 'retentionPeriods',
      concept: 'AsNecessary',
      polarity: 'affirmed',
      duration: null,
      event: null,
      about: [
        { kind: 'legalBases', concept: 'Contract' },
        { kind: 'dataCategories', concept: 'EmailAddress' }
      ],
      stated: true
    }
  },
  {
    comment: '  assent:purposes   SellData\n  denied ',
    finds: { kind: 'purposes', concept: 'SellData', polarity: 'denied', about: [], stated: true }
  },
  {
    comment: 'assent: controllers Controller "Widgets & Sons Ltd"',
    finds: {
      kind: 'controllers',
      concept: 'Controller',
      polarity: 'affirmed',
      name: 'Widgets & Sons Ltd',
      about: [],
      stated: true
    }
  },
  {
    comment: 'assent: contacts Email value=dpo@example.com role=dpo',
    finds: {
      kind: 'contacts',
      concept: 'Email',
      polarity: 'affirmed',
      channel: 'email',
      value: 'dpo@example.com',
      role: 'dpo',
      about: [],
      stated: true
    }
  },
  {
    comment: 'assent: responseTimes ResponseTime P1M extension=P2M',
    finds: {
      kind: 'responseTimes',
      concept: 'ResponseTime',
      polarity: 'affirmed',
      duration: 'P1M',
      extension: 'P2M',
      about: [],
      stated: true
    }
  },
  {
    comment: 'assent: transfers Destination places="United States,South Korea"',
    finds: {
      kind: 'transfers',
      concept: 'Destination',
      polarity: 'affirmed',
      places: ['United States', 'South Korea'],
      about: [],
      stated: true
    }
  },
  {
    comment: 'assent: children MinimumAge 16',
    finds: { kind: 'children', concept: 'MinimumAge', polarity: 'affirmed', minimumAge: 16, about: [], stated: true }
  },
  {
    comment: 'assent: changeTerms ChangeTerms P30D channels=Email,WebsitePosting windowStarts=EmailDispatch',
    finds: {
      kind: 'changeTerms',
      concept: 'ChangeTerms',
      polarity: 'affirmed',
      channels: ['Email', 'WebsitePosting'],
      window: 'P30D',
      windowStarts: ['EmailDispatch'],
      continuedUseIsAcceptance: false,
      newUsers: null,
      dispatchSuffices: false,
      about: [],
      stated: true
    }
  }
])('$comment', ({ comment, finds }) => {
  const value = `# Policy\n\n<!--${comment}-->\n\nSome text.\n`
  expect(statedFacts(value)).toEqual([finds])
  expect(read(value).messages).toEqual([])
})

test.each([
  {
    comment: 'assent: retention FixedDuration P7Y',
    says: 'Unexpected list `retention`, expected one such as `retentionPeriods`',
    means: ['retentionPeriods']
  },
  {
    comment: 'assent: retentionPeriods FixedDuraton P7Y',
    says: 'Unexpected concept `FixedDuraton` in `retentionPeriods`, expected `FixedDuration`, `UntilEvent`, `AsNecessary`, `LegallyDetermined`, `Indefinite`; did you mean `FixedDuration`?',
    means: ['FixedDuration']
  },
  {
    comment: 'assent: retentionPeriods FixedDuration 7y',
    says: 'Unexpected duration `7y`, expected one of ISO 8601 such as `P7Y`, `P6M` or `P30D`',
    means: ['P30D']
  },
  {
    comment: 'assent: retentionPeriods FixedDuration P',
    says: 'Unexpected duration `P`, expected one of ISO 8601 such as `P7Y`, `P6M` or `P30D`',
    means: ['P30D']
  },
  {
    comment: 'assent: retentionPeriods FixedDuration',
    says: 'Unexpected statement of `FixedDuration` without `duration`, expected `duration=…`',
    means: ['duration=']
  },
  {
    comment: 'assent: retentionPeriods UntilEvent event=ContractEnds',
    says: 'Unexpected event `ContractEnds`, expected `AccountClosure`, `ContractEnd`, `DisputeResolved`, `ConsentWithdrawn`, `DeletionRequest`, `PurposeFulfilled`, `Inactivity`, `Collection`, `ApplicationEnd`, `SessionEnd`, `BackupExpiry`, `Other`; did you mean `ContractEnd`?',
    means: ['ContractEnd']
  },
  {
    comment: 'assent: changeTerms ChangeTerms PT24H',
    says: 'Unexpected window `PT24H`, expected whole days, weeks, months or years such as `P30D`',
    means: ['P30D']
  },
  {
    comment: 'assent: purposes Marketing because',
    says: 'Unexpected `because`, expected `denied` or `about=LIST/CONCEPT`',
    means: undefined
  },
  {
    comment: 'assent: children MinimumAge sixteen',
    says: 'Unexpected age `sixteen`, expected whole years such as `16`',
    means: ['16']
  },
  { comment: 'assent:', says: 'Unexpected empty statement, expected `assent: LIST CONCEPT …`', means: undefined },
  {
    comment: 'assent ignore',
    says: 'Unexpected `ignore` without a rule, expected the id of one such as `data/location`',
    means: undefined
  },
  {
    comment: 'assent reads this',
    says: 'Unexpected comment to assent, expected `assent: LIST CONCEPT …` or `assent ignore RULE`',
    means: undefined
  }
])('$comment', ({ comment, says, means }) => {
  const { messages, facts } = read(`# Policy\n\n<!-- ${comment} -->\n`)
  expect(
    messages.map(({ reason, ruleId, source, line, column, expected }) => ({
      reason,
      ruleId,
      source,
      line,
      column,
      expected
    }))
  ).toEqual([{ reason: says, ruleId: 'statement', source: 'assent', line: 3, column: 1, expected: means }])
  expect(facts).toEqual([])
})

test.each(['assented to by legal', 'TODO assent: later', 'prettier-ignore', ''])(
  '<!-- %s --> is not for assent',
  (comment) => {
    const { facts, messages } = read(`# Policy\n\n<!-- ${comment} -->\n`)
    expect({ facts, messages }).toEqual({ facts: [], messages: [] })
  }
)

test('what a sentence says too stays one fact, with the comment as further evidence', () => {
  const { policy } = read(
    '# Policy\n\n## Retention\n\nWe keep server logs for 90 days. <!-- assent: retentionPeriods FixedDuration P90D -->\n'
  )
  expect(policy.retentionPeriods.map(({ stated, evidence }) => ({ stated, evidence }))).toEqual([
    {
      stated: undefined,
      evidence: [
        {
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 32,
          section: ['Policy', 'Retention'],
          quote: 'We keep server logs for 90 days',
          rule: 'retention/fixed-duration'
        },
        {
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 86,
          section: ['Policy', 'Retention'],
          quote: 'assent: retentionPeriods FixedDuration P90D',
          rule: 'stated'
        }
      ]
    }
  ])
})

test('what is stated of the clause on changes goes before what was read', () => {
  const { policy } = read(
    '# Policy\n\n## Changes\n\nWe may change this policy and will e-mail you. <!-- assent: changeTerms ChangeTerms P30D -->\n'
  )
  expect(policy.changeTerms.map(({ channels, window, stated }) => ({ channels, window, stated }))).toEqual([
    { channels: ['Email'], window: 'P30D', stated: true }
  ])
})

const logs = (before: string, within: string) =>
  `${before}# Policy\n\n## Logs\n\n${within}We keep server logs for 90 days.\n\n## Backups\n\nWe keep backups for 6 months.\n`

test.each([
  { where: 'nowhere', value: logs('', ''), kept: ['P90D', 'P6M'], silenced: [] },
  {
    where: 'in a section, to its end',
    value: logs('', '<!-- assent ignore retention/fixed-duration -->\n\n'),
    kept: ['P6M'],
    silenced: [7]
  },
  {
    where: 'before the first heading, in the whole file',
    value: logs('<!-- assent ignore retention/fixed-duration -->\n\n', ''),
    kept: [],
    silenced: [7, 11]
  },
  {
    where: 'all rules of a prefix',
    value: logs('', '<!-- assent ignore retention/* -->\n\n'),
    kept: ['P6M'],
    silenced: [7]
  }
])('ignore: $where', ({ value, kept, silenced }) => {
  const { policy, messages } = read(value)
  expect(policy.retentionPeriods.map(({ duration }) => duration)).toEqual(kept)
  expect(policy.ignored.flatMap((each) => each.silenced.map(({ line }) => line))).toEqual(silenced)
  expect(messages).toEqual([])
})

test('an ignored rule shows in the model with what it would have read', () => {
  const { policy } = read(
    '# Policy\n\nWe keep logs for 90 days. <!-- assent ignore retention/indefinite --> Posts stay. We keep posts indefinitely.\n'
  )
  expect(policy.ignored).toEqual([
    {
      rule: 'retention/indefinite',
      line: 3,
      column: 27,
      endLine: 3,
      endColumn: 70,
      quote: 'assent ignore retention/indefinite',
      silenced: [{ kind: 'retentionPeriods', concept: 'Indefinite', line: 3, quote: 'We keep posts indefinitely' }]
    }
  ])
  expect(policy.unread).toEqual([])
})

test('an ignore that silences nothing is told, with the rule that may be meant', () => {
  const { messages } = read(
    '# Policy\n\n<!-- assent ignore retention/fixed-duraton -->\n\nWe keep server logs for 90 days.\n'
  )
  expect(messages.map(({ reason, expected }) => ({ reason, expected }))).toEqual([
    {
      reason:
        'Unexpected `ignore retention/fixed-duraton`, expected a rule that reads something up to the end of the section; did you mean `retention/fixed-duration`?',
      expected: ['retention/fixed-duration']
    }
  ])
})

test('the clause on changes is drawn anew without its silenced sentences', () => {
  const { policy } = read(
    '# Policy\n\n## Changes\n\nWe may change this policy. We will e-mail you about changes.\n\n<!-- assent ignore change-terms/window -->\n\nChanges apply 30 days after posting.\n'
  )
  expect(policy.changeTerms.map(({ channels, window }) => ({ channels, window }))).toEqual([
    { channels: ['Email'], window: null }
  ])
})
