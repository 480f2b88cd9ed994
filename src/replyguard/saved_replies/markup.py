"""Which markup a text is written in, judged by what stands in it."""

from __future__ import annotations

import re

from replyguard.draft import Format

_BLOCK_TAGS = (
    "address|article|blockquote|br|center|dd|div|dl|dt|footer|h[1-6]|header|hr|li|ol|p|pre|section"
    "|table|tbody|td|th|thead|tr|ul"
)
_INLINE_TAGS = "a|abbr|b|big|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|u"
_REST_OF_TAG = r"(?:\s[^<>]*)?/?>"

_BLOCK = re.compile(rf"</?(?:{_BLOCK_TAGS}){_REST_OF_TAG}", re.IGNORECASE)
_INLINE = re.compile(rf"</?(?:{_INLINE_TAGS}){_REST_OF_TAG}", re.IGNORECASE)

# only what nobody writes in a plain text by chance: a single asterisk or dash proves nothing
_MARKDOWN = re.compile(
    r"\[[^\[\]\n]{1,200}\]\(https?://"  # a link
    r"|^ {0,3}(?:```|~~~)"  # a fence
    r"|^#{1,6} \S"  # a heading
    r"|(?<![\w*])\*\*[^\s*][^*\n]{0,200}\*\*(?![\w*])"  # bold
    r"|\S\\$",  # a hard line break
    re.MULTILINE,
)


def html_or_plain(text: str) -> Format:
    """'html' where the text holds a tag that HTML knows; `<name>` as a placeholder is none."""
    return "html" if "<" in text and (_BLOCK.search(text) or _INLINE.search(text)) else "plain"


def html_markdown_or_plain(text: str) -> Format:
    """Like `html_or_plain`, but a text with unmistakable Markdown and no tag of a block is 'markdown'."""
    if not _BLOCK.search(text) and _MARKDOWN.search(text):
        return "markdown"
    return html_or_plain(text)
