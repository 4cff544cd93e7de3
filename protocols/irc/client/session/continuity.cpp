#include "protocols/irc/client/session/continuity.h"

#include <algorithm>

#include <QCryptographicHash>

namespace everyport::irc::client {

namespace {

constexpr qsizetype mostRooms = 1000;

// A server may give ids of any length; what is remembered has one.
QByteArray shortened(const QByteArray& id)
{
    return id.size() <= 64 ? id : QCryptographicHash::hash(id, QCryptographicHash::Sha1);
}

QByteArray fingerprint(const Cause& cause, const QString& text)
{
    if (!cause.id.isEmpty())
        return shortened(cause.id);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray::number(cause.time) + ' ' + cause.nick + ' ' + text.toUtf8());
    return hash.result();
}

// By ASCII's letters: a network may fold more, but then it is one room twice, which costs a JOIN that changes nothing.
bool isSameRoom(const QByteArray& one, const QByteArray& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

void Continuity::enter(const QByteArray& name, const QByteArray& key)
{
    const auto found = std::find_if(
        m_rooms.begin(), m_rooms.end(), [&](const Room& room) { return isSameRoom(room.name, name); });
    if (found == m_rooms.end() && m_rooms.size() < mostRooms)
        m_rooms.append({name, key});
    else if (found != m_rooms.end() && !key.isEmpty())
        found->key = key;
}

void Continuity::leave(const QByteArray& name)
{
    m_rooms.removeIf([&](const Room& room) { return isSameRoom(room.name, name); });
}

bool Continuity::isNew(const QByteArray& conversation, const Cause& cause, const QString& text)
{
    if (!m_conversations.contains(conversation) && m_conversations.size() >= mostConversations) {
        // The one that was quiet for longest makes room.
        const auto oldest = std::min_element(m_conversations.begin(), m_conversations.end(),
            [](const Conversation& a, const Conversation& b) { return a.heardUntil < b.heardUntil; });
        m_conversations.erase(oldest);
    }
    auto& one = m_conversations[conversation];
    // Without ids only the time tells, and servers cut it to what their protocol holds. What is said now is told
    // however often it is said: pieces of a long text may be equal, and come in one millisecond.
    const bool mayBeDouble = cause.isHistory || !cause.id.isEmpty();
    if (mayBeDouble && cause.id.isEmpty() && cause.time <= one.heardBefore)
        return false;
    if (!one.told.add(fingerprint(cause, text)) && mayBeDouble)
        return false;
    one.heardUntil = qMax(one.heardUntil, cause.time);
    m_heardUntil = qMax(m_heardUntil, cause.time);
    return true;
}

bool Continuity::Told::add(const QByteArray& print)
{
    if (known.contains(print))
        return false;
    known.insert(print);
    order.push_back(print);
    if (order.size() > size_t(mostRemembered)) {
        known.remove(order.front());
        order.pop_front();
    }
    return true;
}

bool Continuity::isNewEvent(const QByteArray& id, const QByteArray& playedBackFrom)
{
    const auto print = shortened(id);
    if (playedBackFrom.isEmpty()) {
        m_events.add(print);
        return true;
    }
    return !m_events.known.contains(print) && m_events.add(shortened(print + ' ' + playedBackFrom));
}

qint64 Continuity::heardUntil(const QByteArray& conversation) const
{
    return m_conversations.value(conversation).heardUntil;
}

void Continuity::bindLogin()
{
    if (!std::exchange(m_isLoginBound, true) && loginBound)
        loginBound();
}

void Continuity::connectionLost()
{
    for (auto& one : m_conversations)
        one.heardBefore = one.heardUntil;
}

} // namespace everyport::irc::client
