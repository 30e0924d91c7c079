import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { blocksOfEffect } from '../notice/blocks-of-effect.ts'
import type { Notice } from '../notice/notice.ts'
import { blockElement } from './notice-html.ts'
import { printable } from './printable.ts'
import { safeLink } from './safe-link.ts'

const writer = unified().use(rehypeStringify).freeze()

/**
 * A fragment for the top of a site: what the notice is about, the dates, and a link to the notice. It links to the page
 * beside it, `notice.html`, where no address was given. No script and no style: the site has its own.
 */
export function bannerHtml(notice: Notice): string {
  const href = (notice.url && safeLink(notice.url)) ?? 'notice.html'
  const about = notice.groups.map((each) => each.heading.toLowerCase()).join(', ')
  const effect = blocksOfEffect(notice).filter((each) => each.kind !== 'heading')
  const banner = h('section', { ariaLabel: printable(notice.title), id: 'policy-notice' }, [
    h('p', [
      h('strong', printable(notice.title)),
      about ? ` (${about}). ` : '. ',
      h('a', { href }, 'Read the notice'),
      '.'
    ]),
    ...effect.map(blockElement)
  ])
  return `${writer.stringify(h(null, [banner]))}\n`
}
