#include "app/config/tomldepth.h"

#include <QVarLengthArray>

namespace everyport {

namespace {

constexpr int mostLevels = 200;

/// Goes over a text by its marks: brackets, dots, texts in quotes and comments.
class DepthScan {
public:
    explicit DepthScan(QByteArrayView text) : m_text(text) {}

    std::optional<int> run()
    {
        while (m_at < m_text.size()) {
            step();
            if (m_levels > mostLevels)
                return m_line;
        }
        return std::nullopt;
    }

private:
    void step()
    {
        const char mark = m_text[m_at];
        if (mark == '"' || mark == '\'')
            return skipQuoted(mark);
        ++m_at;
        if (mark == '#')
            skipTo('\n');
        else if (mark == '.')
            add(1);
        else if (mark == '[' || mark == '{')
            open();
        else if (mark == ']' || mark == '}')
            close();
        else if (mark == ',' || mark == '\n')
            add(-m_dots.last());
        if (mark == '\n')
            ++m_line;
    }
    void open()
    {
        m_dots.append(0);
        ++m_levels;
    }
    void close()
    {
        add(-m_dots.last());
        if (m_dots.size() == 1)
            return; // of something that was never open
        m_dots.removeLast();
        --m_levels;
    }
    void add(int dots)
    {
        m_dots.last() += dots;
        m_levels += dots;
    }
    void skipTo(char end)
    {
        const auto found = m_text.indexOf(end, m_at);
        m_at = found < 0 ? m_text.size() : found;
    }
    void skipQuoted(char quote)
    {
        const bool isLong = m_text.sliced(m_at).startsWith(quote == '"' ? "\"\"\"" : "'''");
        m_at += isLong ? 3 : 1;
        while (m_at < m_text.size()) {
            const char mark = m_text[m_at];
            if (mark == '\n') {
                if (!isLong)
                    return; // it never ends, and toml++ says so
                ++m_line;
            }
            if (mark == '\\' && quote == '"') {
                m_at += 1 + (m_at + 1 < m_text.size() && m_text[m_at + 1] != '\n');
                continue;
            }
            if (mark == quote && (!isLong || m_text.sliced(m_at).startsWith(quote == '"' ? "\"\"\"" : "'''"))) {
                m_at += isLong ? 3 : 1;
                return;
            }
            ++m_at;
        }
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_levels = 0;                      // brackets that are open, and the dots in each
    QVarLengthArray<int, 64> m_dots = {0}; // of the key that is being read, for each open bracket
};

} // namespace

std::optional<int> lineTooDeep(QByteArrayView toml)
{
    return DepthScan(toml).run();
}

} // namespace everyport
