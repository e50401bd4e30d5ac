import { isoDateOf } from '../dates.ts'
import { collectBytes, MOST_DOCUMENT } from '../limits.ts'
import { type Container, streamOf } from '../piece.ts'
import { brokenInput } from './broken.ts'
import { isPassedOver } from './passed-over.ts'

/** A mail message (RFC 5322): its words are a report, and so is each document that is attached to it. */
export const eml: Container = {
  name: 'eml',
  called: 'a mail message',
  mediaTypes: ['message/rfc822'],
  endings: ['.eml'],
  sniff: (head, hinted) =>
    /^[A-Za-z][A-Za-z0-9-]*:[ \t]/.test(head) &&
    /^From:/im.test(head) &&
    (hinted || (/^(?:Message-ID|MIME-Version|Received):/im.test(head) && /^Date:/im.test(head))),
  async *open({ from, bytes, origin }, budget) {
    const { subject, date, html, text, sender, attachments } = await messageIn(
      await collectBytes(bytes, from, MOST_DOCUMENT),
    )
    const hints = { title: subject ?? null, published: date ? isoDateOf(date) : null, byline: sender ? [sender] : [] }
    if (html || text)
      yield {
        kind: 'piece',
        from,
        origin: { ...origin, mediaType: null, hints, format: html ? 'html' : 'text', charset: 'utf-8' },
        stream: () => streamOf(Buffer.from((html || text)!)),
      }
    for (const [i, { filename, mimeType, content }] of attachments.entries()) {
      const name = filename ?? `attachment ${i + 1}`
      if (isPassedOver(name) || /^(?:image|audio|video)\//.test(mimeType)) continue
      budget.takeEntry()
      yield {
        kind: 'piece',
        from: `${from}#${name}`,
        origin: { name, mediaType: mimeType },
        stream: () => streamOf(content),
      }
    }
  },
}

async function messageIn(bytes: Uint8Array) {
  const { default: PostalMime } = await import('postal-mime')
  try {
    const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' })
    const { subject, date, html, text, from } = mail
    const attachments = mail.attachments.map(a => ({ ...a, content: new Uint8Array(a.content as ArrayBuffer) }))
    return { subject, date, html, text, sender: from?.name || null, attachments }
  } catch (error) {
    throw brokenInput('the mail message', error)
  }
}
