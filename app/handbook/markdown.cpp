#include "app/handbook/markdown.h"

#include <utility>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using Block = MarkdownBlock;
using Span = MarkdownSpan;

qsizetype indentOf(const QString& line)
{
    qsizetype count = 0;
    while (count < line.size() && line[count] == u' ')
        ++count;
    return count;
}

/// The cells of "| a | b |"; a \| is no border.
QStringList cellsOf(const QString& line)
{
    QStringList cells{QString()};
    const auto row = line.trimmed();
    for (qsizetype i = 1; i < row.size(); ++i) {
        if (row[i] == u'\\' && i + 1 < row.size() && row[i + 1] == u'|')
            cells.last() += row[++i];
        else if (row[i] != u'|')
            cells.last() += row[i];
        else if (i + 1 < row.size())
            cells.append(QString());
    }
    return cells;
}

bool isRule(const QString& line)
{
    static const QRegularExpression rule(u"^\\s*\\|[\\s|:-]+\\|\\s*$"_s);
    return rule.match(line).hasMatch();
}

/// Takes lines one after the other and keeps what is open: a paragraph, code, a list.
class MarkdownReader {
public:
    QList<Block> read(const QString& text)
    {
        for (const auto& line : text.split(u'\n'))
            take(line);
        close();
        return m_blocks;
    }

private:
    void take(const QString& line)
    {
        if (line.trimmed().startsWith("```"_L1)) {
            close();
            m_isFenced = !m_isFenced;
            if (m_isFenced) {
                m_fence = indentOf(line);
                begin(Block::Kind::Code, m_fence);
            }
        } else if (m_isFenced) {
            addCode(line.mid(qMin(m_fence, indentOf(line))));
        } else if (line.trimmed().isEmpty()) {
            if (m_isOpen && isCode())
                ++m_emptyLines; // code again behind them?
            else
                close();
        } else {
            takeText(line);
        }
    }

    void takeText(const QString& line)
    {
        const auto indent = indentOf(line);
        const auto codeFrom = m_offset + 4;
        if (m_isOpen && isCode()) {
            if (indent >= m_codeFrom) {
                addCode(line.mid(m_codeFrom));
                return;
            }
            close();
        }
        if (!m_isOpen && indent >= codeFrom) {
            begin(Block::Kind::Code, indent);
            m_codeFrom = codeFrom;
            addCode(line.mid(codeFrom));
            return;
        }
        if (!takeMarked(line))
            takeWords(line);
    }

    /// Lines that say by their beginning what they are.
    bool takeMarked(const QString& line)
    {
        static const QRegularExpression heading(u"^(#{1,6}) +(.*)$"_s);
        static const QRegularExpression bullet(u"^- +(.*)$"_s);
        static const QRegularExpression step(u"^(\\d{1,3})\\. +(.*)$"_s);
        if (line.startsWith(u'|')) {
            if (!m_isOpen || last().kind != Block::Kind::Table) {
                close();
                begin(Block::Kind::Table, 0);
            }
            if (!isRule(line))
                addRow(line);
            return true;
        }
        if (const auto match = heading.match(line); match.hasMatch()) {
            close();
            begin(Block::Kind::Heading, 0);
            last().level = int(match.capturedLength(1));
            m_words = match.captured(2).trimmed();
            close();
            return true;
        }
        if (const auto match = bullet.match(line); match.hasMatch()) {
            beginItem(Block::Kind::Bullet, match.captured(1), match.capturedStart(1));
            return true;
        }
        const auto match = step.match(line);
        // Otherwise a year at a line's beginning would begin a list.
        if (!match.hasMatch() || (m_isOpen && m_offset == 0 && match.captured(1) != "1"_L1))
            return false;
        beginItem(Block::Kind::Step, match.captured(2), match.capturedStart(2));
        last().number = match.captured(1).toInt();
        return true;
    }

    void takeWords(const QString& line)
    {
        if (m_isOpen && last().kind == Block::Kind::Table)
            close();
        if (!m_isOpen)
            begin(Block::Kind::Paragraph, indentOf(line));
        m_words += (m_words.isEmpty() ? QString() : u"\n"_s) + line.trimmed();
    }

    void begin(Block::Kind kind, qsizetype indent)
    {
        if (indent < m_offset)
            m_offset = 0; // the list has ended
        m_blocks.append(Block{.kind = kind, .inItem = m_offset > 0});
        m_isOpen = true;
        m_words.clear();
        m_code.clear();
        m_emptyLines = 0;
    }

    void beginItem(Block::Kind kind, const QString& words, qsizetype offset)
    {
        close();
        m_offset = 0;
        begin(kind, 0);
        m_offset = offset;
        m_words = words.trimmed();
    }

    void addCode(const QString& line)
    {
        for (; m_emptyLines > 0; --m_emptyLines)
            m_code.append(QString());
        m_code.append(line);
    }

    void addRow(const QString& line)
    {
        QList<MarkdownSpans> row;
        for (const auto& cell : cellsOf(line))
            row.append(readMarkdownSpans(cell.trimmed()));
        last().rows.append(row);
    }

    void close()
    {
        if (!m_isOpen)
            return;
        last().spans = readMarkdownSpans(m_words);
        last().code = m_code.join(u'\n');
        m_words.clear();
        m_isOpen = false;
    }

    Block& last() { return m_blocks.last(); }
    bool isCode() const { return m_blocks.last().kind == Block::Kind::Code; }

    QList<Block> m_blocks;
    bool m_isOpen = false;
    bool m_isFenced = false;
    qsizetype m_fence = 0;    // its indentation
    qsizetype m_offset = 0;   // where the words of a list's items begin; 0: in no list
    qsizetype m_codeFrom = 0; // where the lines of the open code begin
    int m_emptyLines = 0;     // behind the last line of code
    QString m_words;
    QStringList m_code;
};

/// Reads a paragraph's words; each take… leaves the place as it is where nothing of its kind begins there.
class SpanReader {
public:
    explicit SpanReader(const QString& text) : m_text(text) {}

    MarkdownSpans read()
    {
        while (m_at < m_text.size()) {
            if (takeEscape() || takeCode() || takeLink() || takeMarked(u"**"_s, Span::Kind::Strong)
                || takeMarked(u"*"_s, Span::Kind::Emphasis))
                continue;
            m_plain += m_text[m_at++];
        }
        add({});
        return m_spans;
    }

private:
    void add(const Span& span)
    {
        if (!m_plain.isEmpty())
            m_spans.append({.text = std::exchange(m_plain, {})});
        if (!span.text.isEmpty() || !span.target.isEmpty())
            m_spans.append(span);
    }

    bool takeEscape()
    {
        if (m_text[m_at] != u'\\' || m_at + 1 >= m_text.size())
            return false;
        const auto next = m_text[m_at + 1];
        if (next.unicode() > 126 || next.unicode() < 33 || next.isLetterOrNumber())
            return false;
        m_plain += next;
        m_at += 2;
        return true;
    }

    bool takeCode()
    {
        if (m_text[m_at] != u'`')
            return false;
        auto ticks = m_at;
        while (ticks < m_text.size() && m_text[ticks] == u'`')
            ++ticks;
        const auto fence = m_text.mid(m_at, ticks - m_at);
        const auto end = m_text.indexOf(fence, ticks);
        if (end < 0) {
            m_plain += fence;
            m_at = ticks;
            return true;
        }
        add({.kind = Span::Kind::Code, .text = m_text.mid(ticks, end - ticks)});
        m_at = end + fence.size();
        return true;
    }

    bool takeLink()
    {
        const bool isPicture = m_text[m_at] == u'!';
        const auto open = m_at + (isPicture ? 1 : 0);
        if (open >= m_text.size() || m_text[open] != u'[')
            return false;
        const auto middle = m_text.indexOf("]("_L1, open);
        const auto end = middle < 0 ? -1 : m_text.indexOf(u')', middle);
        const auto target = m_text.mid(middle + 2, end - middle - 2);
        if (end < 0 || target.contains(u' ') || target.contains(u'\n'))
            return false;
        const auto words = m_text.mid(open + 1, middle - open - 1);
        if (words.contains(u'['))
            return false; // that one is the link's beginning
        add({.kind = isPicture ? Span::Kind::Picture : Span::Kind::Link,
            .text = plainText(readMarkdownSpans(words)),
            .target = target});
        m_at = end + 1;
        return true;
    }

    bool takeMarked(const QString& mark, Span::Kind kind)
    {
        const auto from = m_at + mark.size();
        if (!QStringView(m_text).sliced(m_at).startsWith(mark) || from >= m_text.size() || m_text[from].isSpace()
            || m_text[from] == u'*')
            return false;
        const auto end = endOf(mark, from);
        if (end < 0)
            return false;
        add({.kind = kind, .text = plainText(readMarkdownSpans(m_text.mid(from, end - from)))});
        m_at = end + mark.size();
        return true;
    }

    /// What is code ends nothing.
    qsizetype endOf(const QString& mark, qsizetype from) const
    {
        bool isCode = false;
        for (auto i = from; i < m_text.size(); ++i) {
            if (m_text[i] == u'`')
                isCode = !isCode;
            else if (!isCode && i > from && QStringView(m_text).sliced(i).startsWith(mark) && !m_text[i - 1].isSpace())
                return i;
        }
        return -1;
    }

    QString m_text;
    qsizetype m_at = 0;
    QString m_plain;
    MarkdownSpans m_spans;
};

} // namespace

QList<MarkdownBlock> readMarkdown(const QString& text)
{
    return MarkdownReader().read(text);
}

MarkdownSpans readMarkdownSpans(const QString& text)
{
    return SpanReader(text).read();
}

QString plainText(const MarkdownSpans& spans)
{
    QString words;
    for (const auto& span : spans)
        words += span.text;
    return words.replace(u'\n', u' ');
}

} // namespace everyport
