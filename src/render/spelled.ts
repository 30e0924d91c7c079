/** An id in words: `dataCategories` as 'data categories', `ContractEnd` as 'contract end'. */
export function spelled(id: string): string {
  return id.replace(/[A-Z]/g, (letter, at: number) => (at === 0 ? letter : ` ${letter}`)).toLowerCase()
}
