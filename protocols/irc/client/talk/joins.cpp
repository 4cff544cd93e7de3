#include "protocols/irc/client/talk/joins.h"

#include <algorithm>

namespace everyport::irc::client {

using namespace Qt::StringLiterals;

namespace {

bool isOneName(const QByteArray& name)
{
    return !name.isEmpty() && !name.contains(' ') && !name.contains(',') && !name.contains('\r') && !name.contains('\n')
        && !name.contains('\0');
}

} // namespace

Result<Done> Joins::join(const QByteArray& channel, const QByteArray& key)
{
    if (!isOneName(channel) || !m_session.isupport.isChannel(channel))
        return Error::malformed(Reason::BadValue, u"That is not the name of a channel."_s);
    if (!key.isEmpty())
        m_keys.insert(m_session.fold(channel), key);
    return m_session.send({{}, {}, "JOIN", key.isEmpty() ? QByteArrayList{channel} : QByteArrayList{channel, key}});
}

void Joins::rejoin()
{
    QByteArray names;
    QByteArray keys;
    const auto flush = [&] {
        if (!names.isEmpty())
            Q_UNUSED(
                m_session.send({{}, {}, "JOIN", keys.isEmpty() ? QByteArrayList{names} : QByteArrayList{names, keys}}))
        names.clear();
        keys.clear();
    };
    auto rooms = m_continuity.rooms();
    // Keys belong to the first names of a line.
    std::stable_partition(rooms.begin(), rooms.end(), [](const auto& room) { return !room.key.isEmpty(); });
    for (const auto& room : rooms) {
        if (names.size() + keys.size() + room.name.size() + room.key.size() > 400)
            flush();
        names += (names.isEmpty() ? "" : ",") + room.name;
        if (!room.key.isEmpty()) {
            keys += (keys.isEmpty() ? "" : ",") + room.key;
            m_keys.insert(m_session.fold(room.name), room.key);
        }
    }
    flush();
}

void Joins::joined(const QByteArray& channel)
{
    m_continuity.enter(channel, m_keys.take(m_session.fold(channel)));
}

} // namespace everyport::irc::client
