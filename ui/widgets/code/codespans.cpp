#include "ui/widgets/code/codespans.h"

#include "ui/style/colours/colours.h"
#include "ui/widgets/code/pythonspans.h"

namespace everyport::ui {
namespace {

// What may run on over the end of a line.
enum State { Outside = 0, InTag = 1, InQuotes = 2, InApostrophes = 3, InComment = 4 };

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-') || c == QLatin1Char(':')
        || c == QLatin1Char('.');
}

int nameEnd(QStringView line, int from)
{
    int end = from;
    while (end < line.size() && isNameCharacter(line[end]))
        ++end;
    return end;
}

class XmlReader {
public:
    XmlReader(QStringView line, int* state) : m_line(line), m_state(*state) {}

    QList<CodeSpan> read()
    {
        while (m_at < m_line.size()) {
            switch (m_state) {
            case InComment: comment(); break;
            case InQuotes: quoted(QLatin1Char('"')); break;
            case InApostrophes: quoted(QLatin1Char('\'')); break;
            case InTag: tag(); break;
            default: outside(); break;
            }
        }
        return m_spans;
    }

private:
    void add(int start, int end, CodeSpan::Kind kind)
    {
        if (end > start)
            m_spans.append({start, end - start, kind});
    }
    void outside()
    {
        const auto open = m_line.indexOf(QLatin1Char('<'), m_at);
        if (open < 0) {
            m_at = int(m_line.size());
            return;
        }
        if (m_line.sliced(open).startsWith(QLatin1String("<!--"))) {
            m_at = int(open);
            m_state = InComment;
            return;
        }
        int name = int(open) + 1;
        while (name < m_line.size() && (m_line[name] == QLatin1Char('/') || m_line[name] == QLatin1Char('?')))
            ++name;
        const int end = nameEnd(m_line, name);
        add(name, end, CodeSpan::Kind::Name);
        m_at = qMax(end, name);
        m_state = InTag;
    }
    void tag()
    {
        const QChar c = m_line[m_at];
        if (c == QLatin1Char('>')) {
            m_state = Outside;
            ++m_at;
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            m_quote = m_at++;
            m_state = c == QLatin1Char('"') ? InQuotes : InApostrophes;
            if (m_at >= m_line.size())
                add(m_quote, m_at, CodeSpan::Kind::String);
        } else if (isNameCharacter(c)) {
            const int end = nameEnd(m_line, m_at);
            add(m_at, end, CodeSpan::Kind::Attribute);
            m_at = end;
        } else {
            ++m_at;
        }
    }
    void quoted(QChar quote)
    {
        const auto end = m_line.indexOf(quote, m_at);
        const int from = m_quote >= 0 ? m_quote : m_at;
        m_quote = -1;
        m_at = end < 0 ? int(m_line.size()) : int(end) + 1;
        add(from, m_at, CodeSpan::Kind::String);
        if (end >= 0)
            m_state = InTag;
    }
    void comment()
    {
        const auto end = m_line.indexOf(QLatin1String("-->"), m_at);
        const int until = end < 0 ? int(m_line.size()) : int(end) + 3;
        add(m_at, until, CodeSpan::Kind::Comment);
        m_at = until;
        if (end >= 0)
            m_state = Outside;
    }

    QStringView m_line;
    int& m_state;
    int m_at = 0;
    int m_quote = -1;
    QList<CodeSpan> m_spans;
};

QList<CodeSpan> jsonSpans(QStringView line)
{
    QList<CodeSpan> spans;
    for (int at = 0; at < line.size();) {
        const QChar c = line[at];
        int end = at + 1;
        if (c == QLatin1Char('"')) {
            while (end < line.size() && line[end] != QLatin1Char('"'))
                end += line[end] == QLatin1Char('\\') ? 2 : 1;
            end = qMin(end + 1, int(line.size()));
            const QStringView rest = line.sliced(end).trimmed();
            spans.append(
                {at, end - at, rest.startsWith(QLatin1Char(':')) ? CodeSpan::Kind::Attribute : CodeSpan::Kind::String});
        } else if (c.isDigit() || (c == QLatin1Char('-') && end < line.size() && line[end].isDigit())) {
            while (end < line.size() && (line[end].isDigit() || QStringView(u".eE+-").contains(line[end])))
                ++end;
            spans.append({at, end - at, CodeSpan::Kind::Number});
        } else if (c.isLetter()) {
            end = nameEnd(line, at);
            spans.append({at, end - at, CodeSpan::Kind::Name});
        }
        at = end;
    }
    return spans;
}

QList<CodeSpan> httpSpans(QStringView line, int* state)
{
    QList<CodeSpan> spans;
    if (*state == 0) {
        *state = 1;
        const auto end = line.indexOf(QLatin1Char(' '));
        if (end > 0)
            spans.append({0, int(end), CodeSpan::Kind::Name});
        return spans;
    }
    const auto colon = line.indexOf(QLatin1Char(':'));
    if (colon > 0 && *state == 1)
        spans.append({0, int(colon), CodeSpan::Kind::Attribute});
    if (line.isEmpty())
        *state = 2;
    return spans;
}

} // namespace

QList<CodeSpan> codeSpans(QStringView line, CodeLanguage language, int* state)
{
    switch (language) {
    case CodeLanguage::Plain: return {};
    case CodeLanguage::Xml: return XmlReader(line, state).read();
    case CodeLanguage::Json: return jsonSpans(line);
    case CodeLanguage::Http: return httpSpans(line, state);
    case CodeLanguage::Python: return pythonSpans(line, state);
    }
    return {};
}

QColor codeColour(CodeSpan::Kind kind, const QPalette& palette)
{
    const Colours& c = Colours::of(palette);
    switch (kind) {
    case CodeSpan::Kind::Name: return c.codeKeyword;
    case CodeSpan::Kind::Attribute: return c.codeCall;
    case CodeSpan::Kind::String: return c.codeString;
    case CodeSpan::Kind::Number: return c.codeNumber;
    case CodeSpan::Kind::Comment: return c.text2;
    }
    return palette.color(QPalette::Text);
}

QList<QTextLayout::FormatRange> codeFormats(const QString& text, CodeLanguage language, const QPalette& palette)
{
    QList<QTextLayout::FormatRange> formats;
    int state = 0;
    for (qsizetype begin = 0; begin <= text.size();) {
        auto end = text.indexOf(QLatin1Char('\n'), begin);
        if (end < 0)
            end = text.size();
        for (const CodeSpan& span : codeSpans(QStringView(text).sliced(begin, end - begin), language, &state)) {
            QTextLayout::FormatRange range;
            range.start = int(begin) + span.start;
            range.length = span.length;
            range.format.setForeground(codeColour(span.kind, palette));
            formats.append(range);
        }
        begin = end + 1;
    }
    return formats;
}

} // namespace everyport::ui
