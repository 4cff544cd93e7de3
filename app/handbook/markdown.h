#pragma once

#include <QList>
#include <QString>

namespace everyport {

/// A piece of a line: words, and how they are marked.
struct MarkdownSpan {
    enum class Kind { Text, Code, Strong, Emphasis, Link, Picture };
    Kind kind = Kind::Text;
    QString text = {};   ///< With the line breaks of the source; of a picture what is to be seen on it.
    QString target = {}; ///< Of links and pictures, as it is written.
    bool operator==(const MarkdownSpan&) const = default;
};

using MarkdownSpans = QList<MarkdownSpan>;

/// A heading, a paragraph, one item of a list, a piece of code or a table.
struct MarkdownBlock {
    enum class Kind { Heading, Paragraph, Bullet, Step, Code, Table };
    Kind kind = Kind::Paragraph;
    int level = 0;       ///< Of a heading, from 1.
    int number = 0;      ///< Of a step.
    bool inItem = false; ///< Belongs to the bullet or step above it.
    MarkdownSpans spans = {};
    QString code = {};                     ///< Lines, parted and not ended by \n.
    QList<QList<MarkdownSpans>> rows = {}; ///< Of a table; the first has its headings.
};

/// What the handbook has of CommonMark, as Qt reads it, too: headings with #, paragraphs, items with - and 1., what is
/// indented below an item, code (indented, or between ```), tables with |; `code`, **strong**, *names*, links,
/// pictures. No lists within lists, and no HTML: that is text.
QList<MarkdownBlock> readMarkdown(const QString& text);
MarkdownSpans readMarkdownSpans(const QString& text);

QString plainText(const MarkdownSpans& spans); ///< The words alone, in one line.

} // namespace everyport
