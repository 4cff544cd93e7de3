#include "app/services/mqtt/mqttremarks.h"

#include <algorithm>
#include <utility>

#include "app/log/log.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype longestShown = 60; // characters of what is not understood

QString shown(const QByteArray& line)
{
    auto text = QString::fromUtf8(line.first(std::min(line.size(), 4 * longestShown)));
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isPrint(); }, u'?');
    return text.size() > longestShown ? text.left(longestShown) + u'…' : text;
}

} // namespace

void MqttRemarks::noCard(const QString& reader, const QByteArray& line)
{
    if (isFirst(m_withoutCard, reader))
        m_log.warning(m_name,
            u"%1 published what is no card: “%2”. A card is its number in hex digits of 4, 5, 7, 8 or 10 bytes, or JSON with \"tag\" or \"uid\"; decimal digits need the option decimal, or JSON with \"decimal\". Further ones of this reader are not told of."_s
                .arg(reader, shown(line)));
}

void MqttRemarks::strangeStatus(const QString& reader, const QByteArray& payload)
{
    if (isFirst(m_ofStrangeStatus, reader))
        m_log.warning(m_name,
            u"%1 published a status that means nothing here: “%2”. It is online or offline, or JSON with \"status\". Further ones of this reader are not told of."_s
                .arg(reader, shown(payload)));
}

void MqttRemarks::lost(const QString& reader)
{
    if (!std::exchange(m_isLossTold, true))
        m_log.warning(m_name,
            u"A message of %1 was lost: nobody reads that reader, or not as fast as messages come. Switch the reader on, or let it publish less often. Later ones are not told of."_s
                .arg(reader));
}

void MqttRemarks::refused(int count)
{
    if (std::exchange(m_isFloodTold, true))
        return;
    m_log.warning(m_name,
        count == 1
            ? u"More messages come than the limits let in: one was left out. Later ones are not told of."_s
            : u"More messages come than the limits let in: %1 were left out. Later ones are not told of."_s.arg(count));
}

bool MqttRemarks::isFirst(QSet<QString>& told, const QString& reader) const
{
    if (told.size() >= m_most || told.contains(reader))
        return false;
    told.insert(reader);
    return true;
}

} // namespace everyport
