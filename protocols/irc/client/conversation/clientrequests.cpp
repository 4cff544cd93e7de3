// What a client asks of its server, one line each.
#include "protocols/irc/client/conversation/client.h"

#include "protocols/irc/text.h"

namespace everyport::irc {

using namespace Qt::StringLiterals;

namespace {

Error unsupported(const QString& text)
{
    return Error::unsupported(Reason::None, text);
}

// The last parameter is there only where there is something to say.
QByteArrayList with(QByteArrayList words, const QString& text)
{
    if (!text.isEmpty())
        words.append(text.toUtf8());
    return words;
}

} // namespace

Result<Done> Client::part(const QByteArray& channel, const QString& reason)
{
    m_continuity.leave(channel); // even where the server says nothing more of it
    return send({{}, {}, "PART", with({channel}, reason)});
}

Result<Done> Client::redact(const QByteArray& target, const QByteArray& id, const QString& reason)
{
    if (!has(Capability::MessageRedaction))
        return unsupported(u"This network cannot take messages back."_s);
    return send({{}, {}, "REDACT", with({target, id}, reason)});
}

Result<Done> Client::markRead(const QByteArray& target, qint64 time)
{
    if (!has(Capability::ReadMarker))
        return unsupported(u"This network does not keep how far one has read."_s);
    return m_session.sendBehind({{}, {}, "MARKREAD", {target, "timestamp=" + client::writeTimestamp(time)}});
}

Result<Done> Client::changeNick(const QByteArray& nick)
{
    m_nickKeeper.release();
    return send({{}, {}, "NICK", {nick}});
}

Result<Done> Client::changeRealName(const QString& name)
{
    if (!has(Capability::Setname))
        return unsupported(u"This network changes no real names while one is there."_s);
    return send({{}, {}, "SETNAME", {name.toUtf8()}});
}

Result<Done> Client::setAway(const QString& message)
{
    return send({{}, {}, "AWAY", with({}, message)});
}

Result<Done> Client::changeTopic(const QByteArray& channel, const QString& topic)
{
    return send({{}, {}, "TOPIC", {channel, topic.toUtf8()}});
}

Result<Done> Client::changeModes(const QByteArray& target, const QList<ModeChange>& changes)
{
    const auto room = roomFor("MODE", m_session.longestSource(), target);
    for (const auto& words : writeModeChanges(changes, m_session.isupport.modesALine(), room)) {
        if (auto sent = send({{}, {}, "MODE", QByteArrayList{target} + words}); !sent)
            return sent;
    }
    return Done();
}

Result<Done> Client::kick(const QByteArray& channel, const QByteArray& nick, const QString& reason)
{
    return send({{}, {}, "KICK", with({channel, nick}, reason)});
}

Result<Done> Client::invite(const QByteArray& channel, const QByteArray& nick)
{
    return send({{}, {}, "INVITE", {nick, channel}});
}

} // namespace everyport::irc
