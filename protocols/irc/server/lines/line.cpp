#include "protocols/irc/server/lines/line.h"

#include <QDateTime>
#include <QTimeZone>

#include "protocols/irc/message.h"
#include "protocols/irc/server/ports/names.h"

namespace everyport::ircd {

namespace {

void addTag(QByteArray& tags, QByteArrayView tag)
{
    tags.append(tags.isEmpty() ? '@' : ';').append(tag);
}

} // namespace

const QByteArray& Line::write(Variant kind) const
{
    QByteArray line;
    line.reserve(m_written[0].size() + 96);
    if ((kind & variant::Time) && m_tags.time)
        addTag(line, "time=" + timeText(m_tags.time));
    if ((kind & variant::Account) && !m_tags.account.isEmpty())
        addTag(line, "account=" + irc::escapeTagValue(m_tags.shown.isEmpty() ? m_tags.account : m_tags.shown));
    if (kind & variant::Tags) {
        if (!m_tags.id.isEmpty())
            addTag(line, "msgid=" + m_tags.id);
        if (m_tags.bot)
            addTag(line, "bot");
        if (!m_tags.client.isEmpty())
            addTag(line, m_tags.client);
    }
    if (line.isEmpty())
        line = m_written[0];
    else
        line.append(' ').append(m_written[0]);
    m_written[kind] = std::move(line);
    return m_written[kind];
}

QByteArray lineBody(QByteArrayView source, QByteArrayView command, Parameters middle)
{
    QByteArray line;
    line.reserve(source.size() + command.size() + 128);
    line.append(':').append(source).append(' ').append(command);
    for (const auto parameter : middle)
        line.append(' ').append(parameter);
    line.append("\r\n");
    return line;
}

QByteArray lineBody(QByteArrayView source, QByteArrayView command, Parameters middle, QByteArrayView text)
{
    QByteArray line;
    line.reserve(source.size() + command.size() + text.size() + 96);
    line.append(':').append(source).append(' ').append(command);
    for (const auto parameter : middle)
        line.append(' ').append(parameter);
    line.append(" :").append(text);
    if (line.size() > irc::maximumLine - 2)
        line = bounded(line, irc::maximumLine - 2);
    line.append("\r\n");
    return line;
}

QByteArray timeText(qint64 msecs)
{
    // Asked for at every line; many lines stand in one second.
    static qint64 lastSecond = -1;
    static QByteArray lastText;
    const auto second = msecs / 1000;
    if (second != lastSecond) {
        lastText = QDateTime::fromMSecsSinceEpoch(second * 1000, Qt::UTC).toString(Qt::ISODate).chopped(1).toLatin1();
        lastSecond = second;
    }
    const auto part = int(msecs % 1000);
    const char digits[] = {'.', char('0' + part / 100), char('0' + part / 10 % 10), char('0' + part % 10), 'Z'};
    return lastText + QByteArray(digits, 5);
}

qint64 parseTime(QByteArrayView text)
{
    if (text.size() < 20 || text.size() > 32 || text.back() != 'Z')
        return -1;
    const auto moment = QDateTime::fromString(QString::fromLatin1(text.data(), text.size()), Qt::ISODateWithMs);
    return moment.isValid() ? moment.toMSecsSinceEpoch() : -1;
}

QByteArray withTag(QByteArrayView tag, QByteArrayView line)
{
    QByteArray tagged;
    tagged.reserve(line.size() + tag.size() + 2);
    tagged.append('@').append(tag);
    if (line.startsWith('@'))
        tagged.append(';').append(line.sliced(1));
    else
        tagged.append(' ').append(line);
    return tagged;
}

} // namespace everyport::ircd
