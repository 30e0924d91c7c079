/** Where the sources that rules cite can be read, by how they begin. The plainest source of a rule wins: the law itself. */
const places: readonly (readonly [source: string, address: string])[] = [
  ['GDPR', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  ['Directive (EU) 2015/2366', 'https://eur-lex.europa.eu/eli/dir/2015/2366/oj'],
  ['WP260', 'https://ec.europa.eu/newsroom/article29/items/622227'],
  ['Cal. Bus.', 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575'],
  ['11 CCR', 'https://cppa.ca.gov/regulations/'],
  ['Colorado', 'https://coag.gov/resources/colorado-privacy-act/']
]

/** The address of a source that a rule rests on; undefined where none of them has one. */
export function lawLink(basis: readonly string[]): string | undefined {
  return places.find(([source]) => basis.some((each) => each.startsWith(source)))?.[1]
}
