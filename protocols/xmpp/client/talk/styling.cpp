#include "protocols/xmpp/client/talk/styling.h"

namespace everyport::xmpp::client {

namespace {

constexpr int deepestQuote = 16;

class Styler {
public:
    explicit Styler(const QString& text) : m_text(text), m_styles(text.size(), 0), m_depths(text.size(), 0) {}

    QList<StyledSpan> run()
    {
        for (qsizetype start = 0; start < m_text.size();) {
            auto end = m_text.indexOf(u'\n', start);
            end = end < 0 ? m_text.size() : end + 1;
            line(start, end);
            start = end;
        }
        return spans();
    }

private:
    void mark(qsizetype start, qsizetype end, int styles)
    {
        for (auto i = start; i < end; ++i)
            m_styles[i] |= styles;
    }

    void line(qsizetype start, qsizetype end)
    {
        auto at = start;
        int depth = 0;
        if (m_fenceDepth < 0) {
            while (depth < deepestQuote && at < end && m_text[at] == u'>') {
                ++depth;
                ++at;
                if (at < end && m_text[at] == u' ')
                    ++at;
            }
        } else { // a fence ends with the quote it stands in, if not before
            while (depth < m_fenceDepth && at < end && m_text[at] == u'>') {
                ++depth;
                ++at;
                if (at < end && m_text[at] == u' ')
                    ++at;
            }
            if (depth < m_fenceDepth)
                m_fenceDepth = -1;
        }
        for (auto i = start; i < end; ++i)
            m_depths[i] = depth;
        if (depth > 0) {
            mark(start, end, StyledSpan::Quote);
            mark(start, at, StyledSpan::Mark);
        }
        const auto rest = QStringView(m_text).sliced(at, end - at);
        const bool isFence = rest.startsWith(u"```");
        if (m_fenceDepth >= 0) {
            mark(at, end, StyledSpan::Preformatted);
            if (isFence && rest.trimmed() == u"```") {
                mark(at, end, StyledSpan::Mark);
                m_fenceDepth = -1;
            }
        } else if (isFence) {
            mark(at, end, StyledSpan::Preformatted | StyledSpan::Mark);
            m_fenceDepth = depth;
        } else {
            inside(at, end, 0);
        }
    }

    static int styleOf(QChar mark)
    {
        switch (mark.unicode()) {
        case u'*': return StyledSpan::Strong;
        case u'_': return StyledSpan::Emphasis;
        case u'~': return StyledSpan::Strike;
        case u'`': return StyledSpan::Monospace;
        default: return 0;
        }
    }

    /// §5.2: a mark opens at the line's start, behind a blank or another mark, and not before a blank; it closes not
    /// behind one.
    void inside(qsizetype start, qsizetype end, int open)
    {
        int unclosed = 0; // looked for once to the end: a long line costs no more than that
        for (auto i = start; i < end; ++i) {
            const int style = styleOf(m_text[i]);
            const bool opens = style && !((open | unclosed) & style) && i + 1 < end && !m_text[i + 1].isSpace()
                && (i == start || m_text[i - 1].isSpace() || styleOf(m_text[i - 1]));
            if (!opens)
                continue;
            const auto close = closing(i, end);
            if (close < 0) {
                if (m_text[i + 1] != m_text[i])
                    unclosed |= style;
                continue;
            }
            mark(i, close + 1, style);
            mark(i, i + 1, StyledSpan::Mark);
            mark(close, close + 1, StyledSpan::Mark);
            if (style != StyledSpan::Monospace) // nothing is read inside it
                inside(i + 1, close, open | style);
            i = close;
        }
    }

    qsizetype closing(qsizetype opened, qsizetype end) const
    {
        for (auto i = opened + 1; i < end; ++i) {
            if (m_text[i] == m_text[opened] && !m_text[i - 1].isSpace())
                return i == opened + 1 ? -1 : i; // with nothing between it is no style at all
        }
        return -1;
    }

    QList<StyledSpan> spans() const
    {
        QList<StyledSpan> all;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (!all.isEmpty() && all.last().styles == m_styles[i] && all.last().quoteDepth == m_depths[i])
                ++all.last().length;
            else
                all.append({i, 1, m_styles[i], m_depths[i]});
        }
        return all;
    }

    const QString& m_text;
    QList<int> m_styles;
    QList<int> m_depths;
    int m_fenceDepth = -1; // -1: in none
};

} // namespace

QList<StyledSpan> styledSpans(const QString& text)
{
    return Styler(text).run();
}

} // namespace everyport::xmpp::client
