#include "app/station/commandline/handbooktext.h"

#include <numeric>

#include "app/handbook/handbooksearch.h"
#include "app/handbook/markdown.h"
#include "app/station/commandline/help.h"
#include "app/station/commandline/roff.h"
#include "app/station/commandline/version.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr int pageWidth = 79;
constexpr int codeIndent = 4;

/// Links are followed by the page's name, which is what `handbook` takes.
QString spansText(const MarkdownSpans& spans)
{
    QString text;
    for (const auto& span : spans) {
        const auto page = handbookLink(span.target);
        if (span.kind == MarkdownSpan::Kind::Picture)
            text += u"[Picture: "_s + span.text + u']';
        else if (span.kind == MarkdownSpan::Kind::Link && page.compare(span.text, Qt::CaseInsensitive) != 0)
            text += span.text + u" ("_s + (page.isEmpty() ? span.target : u"page "_s + page) + u')';
        else
            text += span.text;
    }
    return text.replace(u'\n', u' ');
}

QString indented(const QString& lead, const QString& text)
{
    return wrapped(lead + text, pageWidth, int(lead.size())) + u'\n';
}

QString codeText(const QString& code, int indent)
{
    QString out;
    for (const auto& line : code.split(u'\n'))
        out += line.isEmpty() ? u"\n"_s : QString(indent, u' ') + line + u'\n';
    return out;
}

/// As columns, the last of which flows; of a table that is too wide each row is a paragraph.
QString tableText(const MarkdownBlock& table)
{
    QList<QStringList> rows;
    QList<int> widths;
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const auto& cell : row) {
            cells << spansText(cell);
            if (widths.size() < cells.size())
                widths.append(0);
            auto& width = widths[cells.size() - 1];
            width = qMax(width, int(cells.last().size()) + 2);
        }
        rows.append(cells);
    }
    const auto left = widths.isEmpty() ? 0 : std::accumulate(widths.begin(), widths.end() - 1, 0);
    QString out;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto& cells = rows[i];
        if (left <= pageWidth / 2) {
            QString lead;
            for (qsizetype column = 0; column + 1 < cells.size(); ++column)
                lead += cells[column].leftJustified(widths[column]);
            out += indented(lead, cells.value(cells.size() - 1));
        } else if (i > 0) {
            QStringList facts;
            for (qsizetype column = 1; column < cells.size(); ++column)
                facts << rows[0].value(column) + u": "_s + cells[column];
            out += indented(u"  "_s, cells.value(0) + u" — "_s + facts.join(u"; "_s));
        }
    }
    return out;
}

QString blockText(const MarkdownBlock& block)
{
    const auto words = spansText(block.spans);
    const auto indent = QString(block.inItem ? codeIndent : 0, u' ');
    switch (block.kind) {
    case MarkdownBlock::Kind::Heading: {
        const auto line = QString(words.size(), block.level == 1 ? u'=' : u'-');
        return words + u'\n' + line + u'\n';
    }
    case MarkdownBlock::Kind::Bullet: return indented(u"  - "_s, words);
    case MarkdownBlock::Kind::Step: return indented(u"%1. "_s.arg(block.number, 2), words);
    case MarkdownBlock::Kind::Code: return codeText(block.code, codeIndent + int(indent.size()));
    case MarkdownBlock::Kind::Table: return tableText(block);
    case MarkdownBlock::Kind::Paragraph: break;
    }
    return indented(indent, words);
}

bool isItem(const MarkdownBlock& block)
{
    return block.kind == MarkdownBlock::Kind::Bullet || block.kind == MarkdownBlock::Kind::Step;
}

} // namespace

QString handbookContents(const Handbook& handbook)
{
    QString out;
    QString part;
    for (const auto& page : handbook.pages()) {
        if (const auto title = handbookPartTitle(page.part); title != part) {
            out += (out.isEmpty() ? QString() : u"\n"_s) + title + u":\n"_s;
            part = title;
        }
        out += u"  "_s + page.id.leftJustified(13) + u' ' + page.title + u'\n';
    }
    return out;
}

QString handbookPageText(const HandbookPage& page)
{
    QString out;
    bool wasItem = false;
    for (const auto& block : readMarkdown(page.markdown)) {
        // Items of a list stand close together.
        if (!out.isEmpty() && !(wasItem && isItem(block)))
            out += u'\n';
        out += blockText(block);
        wasItem = isItem(block);
    }
    return out;
}

QString handbookManualPage(const HandbookPage& page)
{
    const auto name = u"everyport\\-"_s + roffLiteral(page.id);
    return u".TH EVERYPORT\\-%1 7 \"%2\" \"Everyport %3\" \"Everyport's Handbook\"\n"_s.arg(
               roffLiteral(page.id.toUpper()), versionDate(), versionNumber())
        + u".SH NAME\n%1 \\- %2\n.SH DESCRIPTION\n"_s.arg(name, roffLiteral(page.title))
        + roffFromMarkdown(page.markdown) + u".SH SEE ALSO\n.BR everyport (1),\n.BR everyportd (1)\n"_s;
}

QString handbookHits(const Handbook& handbook, const QString& words, const QString& language)
{
    QString out;
    for (const auto& hit : HandbookSearch(handbook, language).find(words)) {
        out += hit.page.leftJustified(13) + u' ' + hit.title + u'\n';
        out += indented(u"    "_s, hit.sentence);
    }
    return out;
}

} // namespace everyport
