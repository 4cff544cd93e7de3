#include "app/config/textfaults.h"

#include <algorithm>
#include <limits>

#include <QSet>

#include "app/config/tomldepth.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr int mostBroken = 20; // places that are told; the file is parsed anew for each

/// A text from which lines are taken one after the other; the others stay where they are.
class Remainder {
public:
    explicit Remainder(const QByteArray& text) : m_lines(text.split('\n')) {}

    QByteArray text() const { return m_lines.join('\n'); }
    bool isBlank(int line) const { return line < 1 || line > m_lines.size() || m_lines[line - 1].trimmed().isEmpty(); }
    bool isTakenOut(int line) const { return m_takenOut.contains(line); }
    /// A value with all its lines, a table with all that stands in it. What they say is remembered.
    void takeOut(int line)
    {
        auto [first, last] = linesOfValue(text(), line);
        if (first == line && isHeader(line)) {
            for (last = line; last < m_lines.size() && !isHeader(last + 1);)
                ++last;
        }
        takeOut(first, last);
    }
    /// All that stands behind the line, too: what cannot be taken out alone.
    void cutFrom(int line)
    {
        m_isCut = true;
        takeOut(linesOfValue(text(), line).first, int(m_lines.size()));
    }
    /// Whether something is missing only because it was taken out.
    bool hadSaid(const Error& lack) const { return m_isCut || m_said.contains(lack.code); }

private:
    bool isHeader(int line) const // and not a list in a list
    {
        return m_lines[line - 1].trimmed().startsWith('[') && !m_lines[line - 1].contains(',');
    }
    void takeOut(int first, int last)
    {
        for (auto line = std::max(first, 1); line <= std::min(last, int(m_lines.size())); ++line) {
            m_takenOut << line;
            m_said << keyOf(m_lines[line - 1]);
            m_lines[line - 1].clear();
        }
    }
    /// The name with which a line begins, be there a = behind it or not.
    static QString keyOf(const QByteArray& line)
    {
        auto word = line.trimmed();
        const auto isOver = [](char c) { return c == '=' || c == ' ' || c == '\t'; };
        word.truncate(std::find_if(word.begin(), word.end(), isOver) - word.begin());
        return QString::fromUtf8(word);
    }

    QByteArrayList m_lines;
    QSet<int> m_takenOut;
    QSet<QString> m_said;
    bool m_isCut = false;
};

} // namespace

QList<Error> textFaults(
    const QByteArray& text, const QString& path, const std::function<QList<Error>(const ConfigFile&)>& ofTheRest)
{
    QList<Error> all;
    Remainder remainder(text);
    auto rest = ConfigFile::parse(text, path);
    for (int round = 0; !rest && round <= mostBroken; ++round) {
        const auto& wrong = rest.error();
        const auto line = wrong.native;
        if (round < mostBroken && !remainder.isTakenOut(line))
            all << wrong;
        if (remainder.isBlank(line) || round >= mostBroken - 1)
            remainder.cutFrom(line);
        else
            remainder.takeOut(line);
        rest = ConfigFile::parse(remainder.text(), path);
    }
    auto others = rest ? ofTheRest(*rest) : QList<Error>();
    others.removeIf([&](const Error& fault) { return fault.native <= 0 && remainder.hadSaid(fault); });
    all += others;
    const auto place = [](const Error& fault) {
        return fault.native > 0 ? fault.native : std::numeric_limits<int>::max();
    };
    std::stable_sort(all.begin(), all.end(), [&](const Error& a, const Error& b) { return place(a) < place(b); });
    return all;
}

} // namespace everyport
