#include "ui/console/session/htmltable.h"

namespace everyport::ui {
namespace {

QString unescaped(QStringView text)
{
    static const QList<std::pair<QStringView, QChar>> names{
        {u"amp", u'&'}, {u"lt", u'<'}, {u"gt", u'>'}, {u"quot", u'"'}, {u"apos", u'\''}, {u"nbsp", QChar(0xa0)}};
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        const auto end = text[at] == u'&' ? text.indexOf(u';', at) : -1;
        if (end < 0 || end - at > 10) {
            plain += text[at++];
            continue;
        }
        const QStringView name = text.sliced(at + 1, end - at - 1);
        const auto known = std::find_if(
            names.begin(), names.end(), [&](const auto& each) { return each.first == name; });
        if (known != names.end()) {
            plain += known->second;
        } else if (name.startsWith(u'#')) {
            bool isNumber = false;
            const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
            const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
            const bool isCharacter = isNumber && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
            plain += isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1)
                                 : QString(QChar::ReplacementCharacter);
        } else {
            plain += text.sliced(at, end - at + 1);
        }
        at = end + 1;
    }
    return plain;
}

class TableReader {
public:
    explicit TableReader(QString html) : m_html(std::move(html)) {}

    std::optional<HtmlTable> read()
    {
        while (m_at < m_html.size() && !m_isOver)
            m_html[m_at] == u'<' ? tag() : text();
        if (!m_hasBegun)
            return std::nullopt;
        endRow();
        qsizetype columns = m_table.header.size();
        for (const QStringList& row : m_table.rows)
            columns = qMax(columns, row.size());
        if (columns == 0)
            return std::nullopt;
        while (!m_table.header.isEmpty() && m_table.header.size() < columns)
            m_table.header.prepend(QString()); // a corner is often left out
        for (QStringList& row : m_table.rows) {
            while (row.size() < columns)
                row.append(QString());
        }
        return m_table;
    }

private:
    void text()
    {
        auto end = m_html.indexOf(u'<', m_at);
        if (end < 0)
            end = m_html.size();
        if (m_inCell && m_cell.size() < HtmlTable::longestCell)
            m_cell += unescaped(
                QStringView(m_html).sliced(m_at, qMin<qsizetype>(end - m_at, 4 * HtmlTable::longestCell)));
        m_at = end;
    }
    void tag()
    {
        if (QStringView(m_html).sliced(m_at).startsWith(u"<!--")) {
            const auto end = m_html.indexOf(u"-->", m_at);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const auto begin = m_at + 1;
        const auto end = tagEnd(begin);
        QStringView inside = QStringView(m_html).sliced(begin, qMax<qsizetype>(0, end - begin));
        const bool isEnd = inside.startsWith(u'/');
        if (isEnd)
            inside = inside.sliced(1);
        qsizetype letters = 0;
        while (letters < inside.size() && inside[letters].isLetterOrNumber())
            ++letters;
        m_at = qMin(end + 1, m_html.size());
        named(inside.first(letters).toString().toLower(), isEnd);
    }
    /// A `>` within quotes does not end a tag.
    qsizetype tagEnd(qsizetype from) const
    {
        QChar quote;
        for (auto at = from; at < m_html.size(); ++at) {
            const QChar c = m_html[at];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'"' || c == u'\'')
                quote = c;
            else if (c == u'>')
                return at;
        }
        return m_html.size();
    }
    void named(const QString& name, bool isEnd)
    {
        if ((name == QLatin1String("style") || name == QLatin1String("script")) && !isEnd) {
            const auto end = m_html.indexOf(QStringLiteral("</") + name, m_at, Qt::CaseInsensitive);
            m_at = end < 0 ? m_html.size() : end;
        } else if (name == QLatin1String("table")) {
            if (isEnd)
                m_isOver = m_hasBegun;
            else
                m_hasBegun = true;
        } else if (!m_hasBegun) {
            return;
        } else if (name == QLatin1String("tr")) {
            endRow();
        } else if (name == QLatin1String("th") || name == QLatin1String("td")) {
            endCell();
            m_inCell = !isEnd;
            m_isHeading = m_isHeading && (isEnd || name == QLatin1String("th"));
        } else if (name == QLatin1String("br") && m_inCell) {
            m_cell += u' ';
        }
    }
    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        if (m_row.size() < HtmlTable::mostColumns)
            m_row.append(m_cell.simplified().left(HtmlTable::longestCell));
        m_cell.clear();
    }
    void endRow()
    {
        endCell();
        if (!m_row.isEmpty()) {
            if (m_isHeading && m_table.header.isEmpty() && m_table.rows.isEmpty())
                m_table.header = m_row;
            else if (m_table.rows.size() < HtmlTable::mostRows)
                m_table.rows.append(m_row);
            else
                ++m_table.left;
        }
        m_row.clear();
        m_isHeading = true;
    }

    QString m_html;
    HtmlTable m_table;
    QStringList m_row;
    QString m_cell;
    qsizetype m_at = 0;
    bool m_hasBegun = false;
    bool m_isOver = false;
    bool m_inCell = false;
    bool m_isHeading = true;
};

} // namespace

std::optional<HtmlTable> readHtmlTable(const QByteArray& html)
{
    return TableReader(QString::fromUtf8(html)).read();
}

} // namespace everyport::ui
