#include "protocols/irc/server/lines/linesplitter.h"

#include "protocols/irc/message.h"

namespace everyport::ircd {

namespace {

/// Tags, their space and a line, endings counted: more than that is no line, whatever follows.
constexpr qsizetype longest = irc::maximumClientTags + irc::maximumLine;

QByteArrayView trimmedLine(QByteArrayView line)
{
    while (line.endsWith('\r'))
        line.chop(1);
    while (line.startsWith(' '))
        line = line.sliced(1);
    return line;
}

} // namespace

LineSplitter::Found LineSplitter::next(QByteArrayView& bytes)
{
    const auto end = bytes.indexOf('\n');
    if (end >= 0) {
        const auto line = trimmedLine(bytes.first(end));
        bytes = bytes.sliced(end + 1);
        return {Found::Kind::Line, std::exchange(m_swallowing, false) ? QByteArrayView() : line};
    }
    if (!m_swallowing && bytes.size() <= longest)
        return {};
    const auto beginning = std::exchange(bytes, {});
    return std::exchange(m_swallowing, true) ? Found() : Found{Found::Kind::TooLong, beginning};
}

bool LineSplitter::fits(QByteArrayView line)
{
    auto rest = line;
    if (line.startsWith('@')) {
        const auto space = line.indexOf(' ');
        if (space < 0 || space + 1 > irc::maximumClientTags)
            return false;
        rest = line.sliced(space + 1);
    }
    return rest.size() <= irc::maximumLine - 2;
}

} // namespace everyport::ircd
