import type { PageWords } from '../page-words.ts'

const words = (list: string): string[] => list.trim().split(/\s*[\n,]\s*/)

export const pageWords: PageWords = {
  furniture: words(`
    leave a comment, leave a reply, post comment, leave a comment cancel reply, post a comment, add a comment, comment, comments,
    view comments, show comments, read comments, join the conversation, no comments, comments are closed
    comments are closed., load comments, hide comments
    share, share this, share this article, share this story, share this post, share this page, share via email
    share on facebook, share on twitter, tweet, tweet this, pin it, email, email this, email this article, print
    print this, print this article, copy link, facebook, twitter, whatsapp, linkedin, reddit, telegram, instagram, youtube
    follow us, subscribe, subscribe now, sign up, sign up now, sign in, log in, register, donate, donate now, support us
    advertisement, advertising, advert, ad, sponsored, sponsored content, promoted content, paid content, story continues below
    story continues below advertisement, article continues below, article continues below advertisement
    article continues after ad, article continues after advertisement, continue reading, continue reading below
    continue reading the main story, keep reading, skip advertisement, scroll to continue
    read more, more, read full story, read full article, see more, see also, learn more, show more, view more, load more
    related, related articles, related article, related stories, related story, related news, related content
    related topics, related posts, related coverage, more stories, more news, more on this story, more on this, more from
    you may also like, you might also like, recommended, recommended for you, recommended stories, most read, most popular
    trending, trending now, latest news, latest stories, top stories, editors' picks, editor's picks, don't miss
    in this article, table of contents, tags, topics, topic, categories, filed under, view gallery, view image, view photos
    view all, next article, previous article, next story, previous story, back to top, home, menu, search, close, skip
    image caption, media caption, caption, play video, watch video, watch live, listen, video, photo, photos, gallery, slideshow
    image source, loading, loading..., breaking news, breaking, developing story, exclusive, update, analysis, opinion, interview, original story, fact check, editorial, text size, font size
    all rights reserved, privacy policy, terms of use, terms of service, contact us, about us, newsletter, newsletters
    our standards: the thomson reuters trust principles, this material may not be published broadcast rewritten or redistributed
  `),
  furnitureOpeners: words(`
    read more:, read more about, read more on, read also:, also read:, read:, read next:, read the full, read the rest here
    read the original, more on this:, more:, see also:, related:, related story:, related article:, related stories:
    recommended:, watch:, listen:, in pictures:, in photos:, gallery:, live:, don't miss:, click here, tap here
    sign up for, sign up to, subscribe to, subscribe for, follow us, follow him on, follow her on, follow them on
    like us on, find us on, join us on, join our newsletter, join our mailing, join our telegram, join our whatsapp, join the discussion, download our, download the app, get our, get the latest, get the best
    get breaking, get more, get unlimited, share this, share on, email us, write to us, send us, have a tip, got a tip
    do you have a story, do you have information, have you been affected, contact the author, contact the reporter
    contact us, support our journalism, support our work, support independent, for more information, for more on this, for more news, for more stories, for more updates, to read more, to subscribe, enter your email, your email address
    you are now subscribed, thank you for subscribing, thanks for signing up, by signing up, by subscribing
    please enable javascript, this slideshow requires javascript, this site uses cookies, this website uses cookies, we use cookies, copyright ©, copyright (c), copyright 20, copyright 19, copyright:, ©, (c) 20, (c) 19, all rights reserved
    this document is subject to copyright, this material may not be, this content is copyright
    filed under:, tags:, topics:, categories:, posted in:, tagged:
    this article was originally published, this article originally appeared, this article first appeared
    this article was first published, this story was originally published, this story originally appeared
    editor's note, editors' note, correction:, corrections:, clarification:, note to readers, eds:, note to editors
    this story corrects, this version corrects, this story has been corrected, this article has been corrected, this article has been amended, this article was amended on
    this story was corrected, an earlier version of this, a previous version of this, this report has been corrected
    this story has been updated, this article has been updated, this is a developing story, this is a breaking news story
    this post was originally published, this piece was originally published, this report was originally published
    the views expressed in this, the views expressed here, the opinions expressed in this, the opinions expressed here, our standards:, photo gallery:, file photo, click to, skip to
  `),
  publishedOpeners: words(`
    published on, published, posted on, posted, first published, publication date, date, issued on, this story is from
    this article is from
  `),
  updatedOpeners: words(
    'updated on, updated at, updated, last updated on, last updated, last modified, modified, update',
  ),
  bylineOpeners: words('by, written by, reported by, report by, story by, words by, author, from our correspondent'),
  revisionOpeners: words(`
    adds, add, recasts, corrects, updates, updating, rewrites, writes through, writethru, changes, clarifies, refiles, repeats, fixes, restores
    removes, deletes, includes, new throughout, releads, leads with, recasting, adding, correcting, embargoed, inserts, drops, edits
    eds, editors, minor edits, tops with, subs
  `),
  contributed: [
    'contributed to this report',
    'contributed to this story',
    'contributed to this article',
    'contributed reporting',
  ],
  creditOpeners: words(`
    with agency inputs, with agency input, with agencies inputs, inputs from,
    reporting by, additional reporting by, reporting and writing by, writing by, writing and editing by, editing by
    edited by, translated by, compiled by, with reporting by, with additional reporting by, with inputs from, with input from
    with files from
  `),
  archiveLabels: words(`
    byline, dateline, section, length, body, load-date, language, publication-type, graphic, series, type, document-type
    journal-code, url, copyright, edition, word count, source, pg, column
  `),
  archiveByline: 'byline',
  archiveDateline: 'dateline',
  nameJoiners: ['and', '&', 'with'],
  afterNames: ['in', 'at', 'for', 'from'],
  placeParticles: ['of', 'the', 'and', 'de', 'da', 'do', 'del', 'la', 'on', 'upon'],
  captionOpeners: words(`
    photo, photos, photo by, photo credit, photograph, photographs, photograph by, photo illustration, picture, pictures
    picture by, pictured, image, images, image by, image copyright, image source, image credit, image caption, media caption
    caption, credit, video, video caption, file photo, file picture, file image, file, illustration, graphic, map
  `),
  endMarks: words('enditem, end item, end, ends, -ends-, item ends, xxx, -30-, -0-, ###, ***, * * *, - - -, ---'),
  posts: words(`
    correspondent, reporter, editor, writer, staff, bureau, chief, producer, analyst, columnist, contributor, contributing
    senior, special, political, diplomatic, foreign, defence, defense, security, news, service, agency, agencies, press
  `),
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  dateFillers: ['st', 'nd', 'rd', 'th', 'of', 'at', 'the'],
  stampWords: words(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun
    at, on, the, of, am, pm, a, p, m, gmt, utc, est, edt, cst, cdt, mst, mdt, pst, pdt, et, ct, pt, bst, cet, cest, eet, msk
    ist, hrs, hours, hour, h, ago, minutes, minute, mins, min, days, day, local, time, eastern, updated, published, modified
    last, first, posted, st, nd, rd, th
  `),
  functionWords: words(`
    the, of, and, to, a, in, that, is, was, for, on, with, as, by, at, from, it, he, his, had, has, have, be, were, are
    an, which, who, said, this, but, not, they, their, been, its, after, will, would, she, her, or, more, than, we, about
  `),
}
