#include "app/ircmeeting/remoteroom.h"

#include "app/ircchat/irctext.h"
#include "app/ircmeeting/remoteirc.h"

using namespace Qt::StringLiterals;

namespace everyport::ircmeeting {

using irc::client::ReceivedText;
using meeting::Guest;
using meeting::Words;

RemoteRoom::RemoteRoom(RemoteIrc& network, QByteArray channel, meeting::Meeting& meeting)
    : m_network(network), m_name(std::move(channel)), m_meeting(meeting)
{
    m_meeting.add(*this);
}

RemoteRoom::~RemoteRoom()
{
    m_meeting.remove(*this);
}

QString RemoteRoom::network() const
{
    return m_network.label();
}

QString RemoteRoom::topic() const
{
    const auto* here = channel();
    return here ? here->topic : QString();
}

irc::Client* RemoteRoom::client() const
{
    return m_network.client();
}

const irc::client::ChannelState* RemoteRoom::channel() const
{
    const auto* now = client();
    return now ? now->channels().find(m_name) : nullptr;
}

bool RemoteRoom::isOperator() const
{
    const auto* here = channel();
    const auto* now = client();
    const auto ranks = here ? here->members.value(now->folded(now->nick())) : QByteArray();
    return std::any_of(ranks.begin(), ranks.end(), [](char mode) { return mode != 'v'; });
}

QString RemoteRoom::speak(const Guest& guest, const Words& words)
{
    if (!channel())
        return {};
    const auto said = client()->say(m_name, spoken(guest.person.name, words),
        {words.kind == Words::Kind::Notice ? ReceivedText::Kind::Notice : ReceivedText::Kind::Message, words.replyTo.toLatin1()});
    if (!said) {
        m_network.fellBehind(*this, said.error());
        return {};
    }
    return said->isEmpty() ? QString() : u"label "_s + QString::fromLatin1(*said);
}

void RemoteRoom::retract(const Guest& by, const QString& id)
{
    Q_UNUSED(by)
    if (channel() && client()->has(irc::Capability::MessageRedaction) && !id.startsWith(u"label "))
        (void)client()->redact(m_name, id.toLatin1());
}

void RemoteRoom::changeTopic(const QString& by, const QString& topic)
{
    Q_UNUSED(by)
    const auto* here = channel();
    if (here && (isOperator() || !here->modes.contains('t')))
        (void)client()->changeTopic(m_name, topic);
}

void RemoteRoom::whisper(const Guest& from, const QString& key, const Words& words)
{
    const auto nick = m_network.nickOfKey(key);
    if (!client() || nick.isEmpty())
        return;
    m_network.desk().talksWith(key, from);
    (void)client()->say(nick, spoken(from.person.name, words),
        {words.kind == Words::Kind::Notice ? ReceivedText::Kind::Notice : ReceivedText::Kind::Message, {}});
}

Result<Done> RemoteRoom::expel(const QString& by, const QString& key, const QString& reason)
{
    const auto nick = m_network.nickOfKey(key);
    if (!channel() || nick.isEmpty())
        return Error {Error::Kind::Refused, Reason::NotFound, u"They have gone."_s, {}, 0};
    if (!isOperator()) {
        return Error {Error::Kind::Refused, Reason::PermissionDenied,
            u"the bridge is no operator in %1 on %2."_s.arg(ircchat::readName(m_name), network()), {}, 0};
    }
    return client()->kick(m_name, nick, by + u": "_s + reason);
}

} // namespace everyport::ircmeeting
