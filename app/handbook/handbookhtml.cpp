#include "app/handbook/handbookhtml.h"

#include "app/handbook/markdown.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using HtmlBlock = MarkdownBlock;

/// Writes blocks one after the other and closes the lists that they stand in.
class HtmlWriter {
public:
    explicit HtmlWriter(QString place) : m_place(std::move(place)) {}

    QString write(const QList<HtmlBlock>& blocks)
    {
        for (const auto& block : blocks)
            write(block);
        openList({});
        return m_out;
    }

private:
    void write(const HtmlBlock& block)
    {
        switch (block.kind) {
        case HtmlBlock::Kind::Bullet: beginItem(u"ul"_s, block); return;
        case HtmlBlock::Kind::Step: beginItem(u"ol"_s, block); return;
        default: break;
        }
        if (!block.inItem)
            openList({});
        switch (block.kind) {
        case HtmlBlock::Kind::Heading: {
            const auto tag = u"h%1"_s.arg(qBound(1, block.level, 6));
            m_out += u"<%1>%2</%1>\n"_s.arg(tag, html(block.spans));
            break;
        }
        case HtmlBlock::Kind::Code:
            // With the keyboard it is scrolled where it is wider than the page.
            m_out += u"<pre tabindex=\"0\"><code>"_s + block.code.toHtmlEscaped() + u"</code></pre>\n"_s;
            break;
        case HtmlBlock::Kind::Table: writeTable(block); break;
        default: m_out += u"<p>"_s + html(block.spans) + u"</p>\n"_s; break;
        }
    }

    void beginItem(const QString& list, const HtmlBlock& block)
    {
        if (m_list == list)
            m_out += u"</li>\n"_s;
        else
            openList(list, block.number);
        m_out += u"<li>"_s + html(block.spans) + u'\n';
    }

    /// Ends the list that is open; `tag` begins another.
    void openList(const QString& tag, int first = 1)
    {
        if (!m_list.isEmpty())
            m_out += u"</li>\n</"_s + m_list + u">\n"_s;
        m_list = tag;
        if (!tag.isEmpty())
            m_out += first > 1 ? u"<%1 start=\"%2\">\n"_s.arg(tag).arg(first) : u"<%1>\n"_s.arg(tag);
    }

    void writeTable(const HtmlBlock& block)
    {
        m_out += u"<div class=\"wide\" tabindex=\"0\"><table>\n"_s;
        for (qsizetype i = 0; i < block.rows.size(); ++i) {
            m_out += u"<tr>"_s;
            for (const auto& cell : block.rows[i])
                m_out += (i == 0 ? u"<th scope=\"col\">%1</th>"_s : u"<td>%1</td>"_s).arg(html(cell));
            m_out += u"</tr>\n"_s;
        }
        m_out += u"</table></div>\n"_s;
    }

    QString html(const MarkdownSpans& spans) const
    {
        QString out;
        for (const auto& span : spans) {
            const auto words = span.text.toHtmlEscaped();
            switch (span.kind) {
            case MarkdownSpan::Kind::Text: out += words; break;
            case MarkdownSpan::Kind::Code: out += u"<code>"_s + words + u"</code>"_s; break;
            case MarkdownSpan::Kind::Strong: out += u"<strong>"_s + words + u"</strong>"_s; break;
            case MarkdownSpan::Kind::Emphasis: out += u"<em>"_s + words + u"</em>"_s; break;
            case MarkdownSpan::Kind::Link: out += link(span.target, words); break;
            case MarkdownSpan::Kind::Picture: out += picture(span.target, words); break;
            }
        }
        return out;
    }

    QString link(const QString& target, const QString& words) const
    {
        if (const auto page = handbookLink(target); !page.isEmpty())
            return u"<a href=\""_s + (m_place + page).toHtmlEscaped() + u"\">"_s + words + u"</a>"_s;
        if (!target.startsWith("https://"_L1) && !target.startsWith("http://"_L1))
            return words;
        return u"<a href=\""_s + target.toHtmlEscaped() + u"\" rel=\"noreferrer\">"_s + words + u"</a>"_s;
    }

    QString picture(const QString& target, const QString& words) const
    {
        if (!target.startsWith("pictures/"_L1))
            return words;
        return u"<img src=\""_s + (m_place + target).toHtmlEscaped() + u"\" alt=\""_s + words
            + u"\" loading=\"lazy\">"_s;
    }

    QString m_place;
    QString m_out;
    QString m_list; // the tag of the one that is open
};

} // namespace

QString handbookHtml(const HandbookPage& page, const QString& place)
{
    return HtmlWriter(place).write(readMarkdown(page.markdown));
}

QString markedHtml(const QString& text, const QList<HandbookMark>& marks)
{
    QString out;
    qsizetype at = 0;
    for (const auto& mark : marks) {
        out += text.mid(at, mark.start - at).toHtmlEscaped();
        out += u"<mark>"_s + text.mid(mark.start, mark.length).toHtmlEscaped() + u"</mark>"_s;
        at = mark.start + mark.length;
    }
    return out + text.mid(at).toHtmlEscaped();
}

} // namespace everyport
