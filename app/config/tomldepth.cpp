#include "app/config/tomldepth.h"

#include <algorithm>

#include <QVarLengthArray>

namespace everyport {

namespace {

constexpr int mostLevels = 200;

/// Goes over a text by its marks: brackets, dots, texts in quotes and comments.
class MarkScan {
public:
    explicit MarkScan(QByteArrayView text) : m_text(text) {}

    std::optional<int> run()
    {
        while (m_at < m_text.size()) {
            step();
            if (m_levels > mostLevels)
                return m_line;
        }
        return std::nullopt;
    }
    TomlLines linesOfValue(int line)
    {
        int first = 1;
        while (m_at < m_text.size()) {
            const bool isLineEnd = m_text[m_at] == '\n';
            step();
            const bool isOpen = m_dots.size() > 1;
            if (!isLineEnd || (isOpen && (m_line < line || !beginsAnother())))
                continue;
            if (isOpen || m_line > line)
                return {first, m_line - 1};
            first = m_line;
        }
        return {first, std::max(line, m_line)};
    }

private:
    /// "key =" or "[table]", and nothing that may stand in a list over several lines.
    bool beginsAnother() const
    {
        const auto rest = m_text.sliced(m_at);
        const auto end = rest.indexOf('\n');
        const auto line = rest.first(end < 0 ? rest.size() : end).trimmed();
        const bool isTable = line.startsWith('[');
        const auto name = line.sliced(line.startsWith("[[") ? 2 : isTable ? 1 : 0);
        const auto over = name.indexOf(isTable ? ']' : '=');
        const auto word = over < 0 ? QByteArrayView() : name.first(over).trimmed();
        const bool isNumber = isTable && !word.isEmpty() && isDigit(word[0]);
        return !word.isEmpty() && !isNumber && std::all_of(word.begin(), word.end(), isOfKey);
    }
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool isOfKey(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '-' || c == '_' || c == '.';
    }
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
    return MarkScan(toml).run();
}

TomlLines linesOfValue(QByteArrayView toml, int line)
{
    return MarkScan(toml).linesOfValue(line);
}

} // namespace everyport
