#include "app/station/commandline/roff.h"

#include "app/handbook/markdown.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString spanRoff(const MarkdownSpan& span)
{
    const auto words = QString(span.text).replace(u'\\', u"\\[rs]"_s).replace(u'-', u"\\-"_s);
    switch (span.kind) {
    case MarkdownSpan::Kind::Text: break;
    case MarkdownSpan::Kind::Code:
    case MarkdownSpan::Kind::Strong: return u"\\fB"_s + words + u"\\fR"_s;
    case MarkdownSpan::Kind::Emphasis:
    case MarkdownSpan::Kind::Link: return u"\\fI"_s + words + u"\\fR"_s;
    case MarkdownSpan::Kind::Picture: return u'[' + words + u']';
    }
    return words;
}

/// A line that begins with a point would be a command.
QString spansRoff(const MarkdownSpans& spans)
{
    QString text;
    for (const auto& span : spans)
        text += spanRoff(span);
    auto lines = text.split(u'\n');
    for (auto& line : lines) {
        if (line.startsWith(u'.') || line.startsWith(u'\''))
            line.prepend(u"\\&"_s);
    }
    return lines.join(u'\n');
}

QString tableRoff(const MarkdownBlock& table)
{
    QString out;
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        const auto& row = table.rows[i];
        QStringList cells;
        for (qsizetype column = 1; column < row.size(); ++column) {
            const auto heading = row.size() > 2 ? spansRoff(table.rows[0].value(column)) + u": "_s : QString();
            cells << heading + spansRoff(row[column]);
        }
        out += u".TP\n.B "_s + roffLiteral(plainText(row.value(0))) + u'\n' + cells.join(u"; "_s) + u'\n';
    }
    return out;
}

QString blockRoff(const MarkdownBlock& block, bool isFirst)
{
    const auto words = spansRoff(block.spans) + u'\n';
    switch (block.kind) {
    case MarkdownBlock::Kind::Heading: {
        const auto title = plainText(block.spans);
        if (block.level == 1)
            return {};
        return block.level == 2 ? u".SH "_s + roffLiteral(title.toUpper()) + u'\n'
                                : u".SS "_s + roffLiteral(title) + u'\n';
    }
    case MarkdownBlock::Kind::Bullet: return u".IP \\(bu 2\n"_s + words;
    case MarkdownBlock::Kind::Step: return u".IP %1. 4\n"_s.arg(block.number) + words;
    case MarkdownBlock::Kind::Code: return roffExample(block.code);
    case MarkdownBlock::Kind::Table: return tableRoff(block);
    case MarkdownBlock::Kind::Paragraph: break;
    }
    if (block.inItem)
        return u".IP\n"_s + words;
    return isFirst ? words : u".PP\n"_s + words;
}

} // namespace

QString roffLiteral(const QString& text)
{
    auto out = text;
    out.replace(u'\\', u"\\[rs]"_s).replace(u'-', u"\\-"_s);
    if (out.startsWith(u'.') || out.startsWith(u'\''))
        out.prepend(u"\\&"_s);
    return out;
}

QString roffWords(const QString& markdown)
{
    return spansRoff(readMarkdownSpans(markdown));
}

QString roffFromMarkdown(const QString& markdown)
{
    QString out;
    bool isFirst = true; // below its heading
    for (const auto& block : readMarkdown(markdown)) {
        out += blockRoff(block, isFirst);
        isFirst = block.kind == MarkdownBlock::Kind::Heading;
    }
    return out;
}

QString roffExample(const QString& lines)
{
    QString out = u".RS 4\n.EX\n"_s;
    for (const auto& line : lines.split(u'\n'))
        out += roffLiteral(line) + u'\n';
    return out + u".EE\n.RE\n"_s;
}

QString roffEntry(const QString& term, const QString& markdown)
{
    return u".TP\n.B %1\n%2\n"_s.arg(roffLiteral(term), roffWords(markdown));
}

} // namespace everyport
