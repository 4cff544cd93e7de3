#include "protocols/ssh/channelnotes.h"

#include "netcore/transport/connectionregistry.h"

namespace everyport::ssh {

namespace {

constexpr qsizetype longestNote = 200;

/// On one line: words of a stranger.
QByteArray oneLine(QByteArrayView text)
{
    return text.first(std::min(text.size(), longestNote)).toByteArray().simplified();
}

} // namespace

bool ChannelNotes::isWatched() const
{
    return m_record && m_record->isWatched();
}

void ChannelNotes::tell(bool in, const QByteArray& message, const QByteArray& rest) const
{
    QByteArray line = message + ' ' + QByteArray::number(m_channel);
    if (!rest.isEmpty())
        line += ' ' + rest;
    in ? m_record->notifyIn(line) : m_record->notifyOut(line);
}

void ChannelNotes::opened() const
{
    if (isWatched())
        tell(true, "channel-open", "session");
}

void ChannelNotes::requested(bool in, QByteArrayView type, QByteArrayView arguments) const
{
    if (isWatched())
        tell(in, "channel-request", oneLine(QByteArray(type.toByteArray() + ' ' + oneLine(arguments))));
}

void ChannelNotes::commandRequested(QByteArrayView line) const
{
    if (!isWatched())
        return;
    const auto words = oneLine(line);
    const auto blank = words.indexOf(' ');
    requested(true, "exec", blank < 0 ? words : QByteArray(words.first(blank) + " …"));
}

void ChannelNotes::windowRequested(QByteArrayView type, QByteArrayView terminal, int columns, int rows) const
{
    if (isWatched())
        requested(true, type,
            QByteArray(oneLine(terminal) + ' ' + QByteArray::number(columns) + 'x' + QByteArray::number(rows)));
}

void ChannelNotes::moved(bool in, bool isError, qsizetype bytes) const
{
    if (isWatched())
        tell(in, isError ? "channel-extended-data" : "channel-data", QByteArray::number(bytes));
}

void ChannelNotes::halfEnded(bool in) const
{
    if (isWatched())
        tell(in, "channel-eof");
}

void ChannelNotes::closed(bool in) const
{
    if (isWatched())
        tell(in, "channel-close");
}

} // namespace everyport::ssh
