#include "app/rulelinks/ownirc.h"

#include "app/ircchat/irctext.h"
#include "protocols/irc/server/server.h"

using namespace Qt::StringLiterals;

namespace everyport::rulelinks {

OwnIrc::OwnIrc(ircd::Server& server, QString service, rules::RuleEngine& engine) : m_server(&server), m_service(std::move(service)), m_engine(engine)
{
    server.addListener(*this);
}

OwnIrc::~OwnIrc()
{
    if (m_server)
        m_server->removeListener(*this);
    m_bots.clear();
}

void OwnIrc::serverGoes()
{
    m_server->removeListener(*this);
    m_bots.clear();
    m_server = nullptr;
}

Result<Done> OwnIrc::say(const QString& nick, const QString& to, const QString& text)
{
    if (!m_server)
        return Error{Error::Kind::Busy, Reason::None, u"The service %1 does not run."_s.arg(m_service), {}, 0};
    auto& bot = m_bots[nick];
    if (!bot) {
        if (m_bots.size() > mostBots) {
            m_bots.erase(nick);
            return Error{Error::Kind::Refused, Reason::TooLarge, u"Rules have %1 bots there already; use one of their names."_s.arg(mostBots), {}, 0};
        }
        bot = std::make_unique<ircd::Bot>(*m_server, ircd::Bot::Identity{ircchat::writeName(nick), "bot", {}, "Says what rules say"});
    }
    const auto target = ircchat::writeName(to);
    const bool isChannel = target.startsWith('#') || target.startsWith('&');
    auto done = bot->isHere() ? Result<Done>(Done()) : bot->come();
    if (!done && done.error().reason == Reason::AlreadyExists)
        return Error{Error::Kind::Refused, Reason::InUse, u"Somebody there is called %1; give the bot another name."_s.arg(nick), {}, 0};
    const auto* channel = isChannel ? m_server->findChannel(target) : nullptr;
    const auto* own = m_server->users().find(bot->nick());
    const bool isIn = channel && own && channel->memberOf(*own);
    if (done && isChannel && !isIn)
        done = bot->join(target, ircd::rank::Voice);
    return done ? bot->say(target, text) : done;
}

rules::Fields OwnIrc::fieldsOf(const ircd::Channel& channel, const ircd::User& user) const
{
    return {{u"network"_s, m_service}, {u"room"_s, ircchat::readName(channel.name())}, {u"nick"_s, ircchat::readName(user.nick().toByteArray())}};
}

void OwnIrc::channelMessage(ircd::Channel& channel, ircd::User& from, bool isNotice, const QByteArray& text, const ircd::Line&)
{
    if (isNotice || dynamic_cast<ircd::Bot*>(from.plug) || from.flags.has('B'))
        return;
    auto words = ircchat::readText(QString::fromUtf8(text)).text;
    if (words.startsWith(u'\1'))
        return; // a question to programs
    auto fields = fieldsOf(channel, from);
    fields.insert(u"text"_s, words);
    fields.insert(u"protocol"_s, u"irc"_s);
    fields.insert(u"mention"_s, u"no"_s);
    for (const auto& [nick, bot] : m_bots) {
        if (words.contains(nick, Qt::CaseInsensitive))
            fields[u"mention"_s] = u"yes"_s;
    }
    m_engine.heard({u"message"_s, fields, 0, {}, {}});
}

void OwnIrc::joined(ircd::Channel& channel, ircd::User& user)
{
    if (!dynamic_cast<ircd::Bot*>(user.plug))
        m_engine.heard({u"joined"_s, fieldsOf(channel, user), 0, {}, {}});
}

void OwnIrc::parted(ircd::Channel& channel, ircd::User& user, const QByteArray&)
{
    if (!dynamic_cast<ircd::Bot*>(user.plug))
        m_engine.heard({u"left"_s, fieldsOf(channel, user), 0, {}, {}});
}

} // namespace everyport::rulelinks
