/** Ids of the events that a period of storage runs from, or until which data are kept. */
export const retentionEventIds: readonly string[] = [
  'AccountClosure',
  'ContractEnd',
  'DisputeResolved',
  'ConsentWithdrawn',
  'DeletionRequest',
  'PurposeFulfilled',
  'Inactivity',
  'Collection',
  'ApplicationEnd',
  'SessionEnd',
  'BackupExpiry',
  'Other'
]
