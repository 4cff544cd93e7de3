#include "ui/widgets/code/pythonspans.h"

#include <algorithm>
#include <array>

namespace everyport::ui {
namespace {

// What runs on over the end of a line.
enum Within { Code = 0, Apostrophes = 1, Quotes = 2 };

bool isKeyword(QStringView word)
{
    // Sorted.
    static constexpr std::array<QStringView, 37> words{u"False", u"None", u"True", u"and", u"as", u"assert", u"async",
        u"await", u"break", u"case", u"class", u"continue", u"def", u"del", u"elif", u"else", u"except", u"finally",
        u"for", u"from", u"global", u"if", u"import", u"in", u"is", u"lambda", u"match", u"nonlocal", u"not", u"or",
        u"pass", u"raise", u"return", u"try", u"while", u"with", u"yield"};
    return std::binary_search(words.begin(), words.end(), word);
}

bool isSoft(QStringView word)
{
    return word == u"match" || word == u"case";
}

class PythonReader {
public:
    PythonReader(QStringView line, int* state) : m_line(line), m_state(*state) {}

    QList<CodeSpan> read()
    {
        if (m_state != Code)
            runOn(0, 0);
        while (m_at < m_line.size()) {
            const QChar c = m_line[m_at];
            if (c == u'#')
                add(m_at, int(m_line.size()), CodeSpan::Kind::Comment);
            else if (c == u'"' || c == u'\'')
                string(m_at);
            else if (c.isDigit() || (c == u'.' && at(m_at + 1).isDigit()))
                number();
            else if (c.isLetter() || c == u'_')
                word();
            else
                ++m_at;
        }
        return m_spans;
    }

private:
    QChar at(int place) const { return place < m_line.size() ? m_line[place] : QChar(); }
    void add(int start, int end, CodeSpan::Kind kind)
    {
        m_spans.append({start, end - start, kind});
        m_at = end;
    }
    /// `start` is where its prefix begins, `m_at` its quote.
    void string(int start)
    {
        const QChar quote = m_line[m_at];
        if (at(m_at + 1) == quote && at(m_at + 2) == quote) {
            m_state = quote == u'"' ? Quotes : Apostrophes;
            runOn(start, m_at + 3);
            return;
        }
        int end = m_at + 1;
        while (end < m_line.size() && m_line[end] != quote)
            end += m_line[end] == u'\\' ? 2 : 1;
        add(start, qMin(end + 1, int(m_line.size())), CodeSpan::Kind::String);
    }
    void runOn(int start, int from)
    {
        const QChar quote = m_state == Quotes ? u'"' : u'\'';
        for (int end = from; end < m_line.size(); ++end) {
            if (m_line[end] == u'\\') {
                ++end;
            } else if (m_line[end] == quote && at(end + 1) == quote && at(end + 2) == quote) {
                m_state = Code;
                add(start, end + 3, CodeSpan::Kind::String);
                return;
            }
        }
        add(start, int(m_line.size()), CodeSpan::Kind::String);
    }
    void number()
    {
        int end = m_at + 1;
        while (end < m_line.size()
            && (m_line[end].isLetterOrNumber() || m_line[end] == u'_' || m_line[end] == u'.'
                || ((m_line[end] == u'+' || m_line[end] == u'-') && m_line[end - 1].toLower() == u'e')))
            ++end;
        add(m_at, end, CodeSpan::Kind::Number);
    }
    void word()
    {
        int end = m_at + 1;
        while (end < m_line.size() && (m_line[end].isLetterOrNumber() || m_line[end] == u'_'))
            ++end;
        const QStringView name = m_line.sliced(m_at, end - m_at);
        if ((at(end) == u'"' || at(end) == u'\'') && name.size() <= 2
            && std::all_of(name.begin(), name.end(), [](QChar c) { return QStringView(u"rbfuRBFU").contains(c); })) {
            const int start = m_at;
            m_at = end;
            string(start);
            return;
        }
        const bool isFirst = m_line.first(m_at).trimmed().isEmpty();
        const bool isAttribute = m_at > 0 && m_line[m_at - 1] == u'.';
        int next = end;
        while (at(next) == u' ')
            ++next;
        if (isKeyword(name) && !isAttribute
            && (!isSoft(name) || (isFirst && next > end && at(next) != u'=' && at(next) != u'.')))
            add(m_at, end, CodeSpan::Kind::Name);
        else if (at(next) == u'(')
            add(m_at, end, CodeSpan::Kind::Attribute);
        else
            m_at = end;
    }

    QStringView m_line;
    int& m_state;
    int m_at = 0;
    QList<CodeSpan> m_spans;
};

} // namespace

QList<CodeSpan> pythonSpans(QStringView line, int* state)
{
    return PythonReader(line, state).read();
}

} // namespace everyport::ui
