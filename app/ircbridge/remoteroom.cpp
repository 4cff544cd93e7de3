#include "app/ircbridge/remoteroom.h"

#include "app/ircbridge/ircwords.h"
#include "app/ircbridge/remoteirc.h"
#include "app/ircchat/irctext.h"

using namespace Qt::StringLiterals;

namespace everyport::ircbridge {

using bridge::RemoteUser;
using bridge::Words;
using irc::client::ReceivedText;

namespace {

constexpr int mostTopic = 1000; // bytes; what its server takes less of it cuts

} // namespace

RemoteRoom::RemoteRoom(RemoteIrc& network, QByteArray channel, bridge::Bridge& meeting)
    : m_network(network), m_name(std::move(channel)), m_bridge(meeting)
{
    m_bridge.add(*this);
}

RemoteRoom::~RemoteRoom()
{
    m_bridge.remove(*this);
}

QString RemoteRoom::network() const
{
    return m_network.label();
}

chat::RichText RemoteRoom::topic() const
{
    const auto* here = channel();
    return here ? ircchat::readText(here->topic) : chat::RichText();
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

/// Who is refused is not told on the spot: a network's 404 comes later, and is the bridge's (RemoteIrc::fellBehind).
Result<QStringList> RemoteRoom::speak(const RemoteUser& guest, const Words& words)
{
    if (!channel())
        return QStringList();
    QStringList ids;
    for (const auto& line : spoken(guest.person.name, words)) {
        const auto said = client()->say(m_name, line,
            {words.kind == Words::Kind::Notice ? ReceivedText::Kind::Notice : ReceivedText::Kind::Message,
                words.replyTo.toLatin1()});
        if (!said) {
            m_network.fellBehind(*this, said.error());
            break;
        }
        if (!said->isEmpty())
            ids.append(u"label "_s + QString::fromLatin1(*said));
    }
    return ids;
}

void RemoteRoom::retract(const RemoteUser& by, const QStringList& ids, const QString& reason)
{
    Q_UNUSED(by)
    if (!channel() || !client()->has(irc::Capability::MessageRedaction))
        return;
    for (const auto& id : ids) {
        if (!id.startsWith(u"label "))
            (void)client()->redact(m_name, id.toLatin1(), QString::fromUtf8(lineOf(reason, 300)));
    }
}

void RemoteRoom::changeTopic(const RemoteUser& by, const chat::RichText& topic)
{
    Q_UNUSED(by)
    const auto* here = channel();
    if (here && (isOperator() || !here->modes.contains('t')))
        (void)client()->changeTopic(m_name, QString::fromUtf8(lineOf(topic, mostTopic)));
}

Result<Done> RemoteRoom::whisper(const RemoteUser& from, const QString& key, const Words& words)
{
    const auto nick = m_network.nickOfKey(key);
    if (!client() || nick.isEmpty())
        return Error::refused(Reason::NotFound, u"They have gone."_s);
    m_network.controller().talksWith(key, from);
    for (const auto& line : spoken(from.person.name, words)) {
        const auto said = client()->say(nick, line,
            {words.kind == Words::Kind::Notice ? ReceivedText::Kind::Notice : ReceivedText::Kind::Message, {}});
        if (!said)
            return said.error();
    }
    return Done{};
}

Result<Done> RemoteRoom::expel(const RemoteUser& by, const QString& key, const QString& reason)
{
    const auto nick = m_network.nickOfKey(key);
    if (!channel() || nick.isEmpty())
        return Error::refused(Reason::NotFound, u"They have gone."_s);
    if (!isOperator()) {
        return Error::refused(Reason::PermissionDenied,
            u"the bridge is no operator in %1 on %2."_s.arg(ircchat::readName(m_name), network()));
    }
    return client()->kick(m_name, nick, by.person.name + u": "_s + reason);
}

} // namespace everyport::ircbridge
