// IrcLink's requests that go past the network: files and direct conversations.
#include "app/ircchat/irclink.h"

#include "app/chat/network/ready.h"
#include "app/ircchat/irctext.h"
#include "protocols/irc/ctcp.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using chat::ready;

namespace {

Error noConnection()
{
    return {Error::Kind::Busy, Reason::ConnectionLost, u"There is no connection to the network."_s, {}, 0};
}

} // namespace
QString IrcLink::whyNoFiles(Conversation::Kind where) const
{
    return where == Conversation::Kind::Person ? m_files.whyNot() : Link::whyNoFiles(where);
}

Task<Result<Done>> IrcLink::sendFile(qint64 conversation, chat::OutgoingFile file)
{
    return client() ? m_files.send(targetOf(conversation), std::move(file)) : ready<Done>(noConnection());
}

Task<Result<Done>> IrcLink::takeFile(QString key, chat::IncomingFile file)
{
    return m_offers.take(std::move(key), std::move(file));
}

Task<Result<qint64>> IrcLink::takeTalk(QString key, bool nearby)
{
    const auto standing = m_offers.find(key);
    m_offers.forget(key);
    return standing ? m_talks.accept(standing->nick, standing->offer, nearby) : ready<qint64>(noConnection());
}

Task<Result<qint64>> IrcLink::offerTalk(QString person)
{
    if (!m_files.isOn())
        return ready<qint64>(Error{Error::Kind::Refused, Reason::NotAuthorised, m_files.whyNot(), {}, 0});
    return ready<qint64>(client() ? m_talks.offer(writeName(IrcTalks::personOf(person))) : noConnection());
}

void IrcLink::endOffer(const QString& key, bool isRefused)
{
    const auto standing = m_offers.find(key);
    m_offers.forget(key);
    auto* now = client();
    if (!standing || !isRefused || !now)
        return;
    const auto& offer = standing->offer;
    const auto what = offer.kind == irc::DccOffer::Kind::Chat ? QByteArray("CHAT chat")
                                                              : "SEND \"" + offer.fileName + '"';
    const auto sent = now->send({{}, {}, "NOTICE", {standing->nick, irc::Ctcp{"DCC", "REJECT " + what}.write()}});
    Q_UNUSED(sent) // unheard, their offer runs out
}

void IrcLink::dccCame(const QByteArray& nick, const irc::DccOffer& message)
{
    switch (message.kind) {
    case irc::DccOffer::Kind::Resume: return m_files.wanted(nick, message);
    case irc::DccOffer::Kind::Accept: return m_offers.accepted(nick, message);
    case irc::DccOffer::Kind::Send:
    case irc::DccOffer::Kind::Chat: return m_offers.offered(nick, message);
    }
}

Result<Done> IrcLink::tellOffer(const QByteArray& nick, const irc::DccOffer& offer)
{
    auto* now = client();
    if (!now)
        return noConnection();
    irc::Message message;
    message.command = "PRIVMSG";
    message.parameters = {nick, irc::Ctcp{"DCC", offer.write()}.write()};
    return now->send(message);
}

} // namespace everyport::ircchat
