#include "app/rulelinks/ircrulesource.h"

#include <algorithm>

#include "app/ircchat/irctext.h"
#include "app/rules/events/eventkinds.h"
#include "protocols/irc/ctcp.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/text.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::rulelinks {

namespace {

constexpr auto returnAfter = 60s;

rules::Fields fieldsOf(const QString& network, const QByteArray& channel, const QByteArray& nick)
{
    return {{u"network"_s, network}, {u"room"_s, ircchat::readName(channel)}, {u"nick"_s, ircchat::readName(nick)}};
}

/// What was said, as people read it.
rules::Fields wordsOf(const QByteArray& text, const QStringList& names)
{
    const auto words = ircchat::readText(irc::decoded(text)).text;
    const bool isMention = std::any_of(
        names.begin(), names.end(), [&](const auto& name) { return words.contains(name, Qt::CaseInsensitive); });
    return {{u"text"_s, words}, {u"protocol"_s, u"irc"_s}, {u"mention"_s, isMention ? u"yes"_s : u"no"_s}};
}

} // namespace

/// One of the names that rules have there.
class IrcRuleSource::RuleBot final : public ircd::Bot {
public:
    RuleBot(IrcRuleSource& own, const QString& nick)
        : Bot(*own.m_server,
            {ircchat::writeName(nick), "bot", {}, "Says what rules say, and hears what is written to it",
                nick == QLatin1StringView(earName)}),
          m_own(own)
    {
    }

    bool hasSpoken = false; ///< Else it is only there to listen.

private:
    void heard(const Words& words) override
    {
        if (!words.isPrivate || words.by.isBot || words.kind == Words::Kind::Notice) // bots would answer for ever
            return;
        m_own.m_engine.heard({rules::privateMessage,
            {{u"network"_s, m_own.m_service}, {u"nick"_s, ircchat::readName(words.by.nick)},
                {u"account"_s, ircchat::readName(words.by.account)}, {u"address"_s, QString::fromUtf8(words.by.mask)},
                {u"to"_s, ircchat::readName(nick())}, {u"text"_s, ircchat::readText(words.text).text},
                {u"protocol"_s, u"irc"_s}},
            0, {}, {}});
    }
    void wasRemoved(const QByteArray&) override
    {
        if (m_own.m_server && m_own.m_isListening)
            m_own.m_return = m_own.m_server->clock().callLater(returnAfter, [&own = m_own] { own.listen(); });
    }

    IrcRuleSource& m_own;
};

IrcRuleSource::IrcRuleSource(ircd::Server& server, QString service, rules::RuleEngine& engine)
    : m_server(&server), m_service(std::move(service)), m_engine(engine)
{
    server.addListener(*this);
}

IrcRuleSource::~IrcRuleSource()
{
    if (m_server)
        m_server->removeListener(*this);
    m_bots.clear();
}

void IrcRuleSource::serverGoes()
{
    m_server->removeListener(*this);
    m_return.cancel();
    m_bots.clear();
    m_server = nullptr;
}

void IrcRuleSource::setListening(bool isListening)
{
    if (m_isListening == isListening)
        return;
    m_isListening = isListening;
    m_return.cancel();
    const auto ear = m_bots.find(QString::fromLatin1(earName));
    if (isListening)
        listen();
    else if (ear != m_bots.end() && !ear->second->hasSpoken)
        m_bots.erase(ear);
}

void IrcRuleSource::listen()
{
    if (!m_server || !m_isListening)
        return;
    const auto bot = botNamed(QString::fromLatin1(earName));
    if (!bot)
        m_return = m_server->clock().callLater(returnAfter, [this] { listen(); });
}

Result<IrcRuleSource::RuleBot*> IrcRuleSource::botNamed(const QString& nick)
{
    auto& bot = m_bots[nick];
    if (!bot) {
        if (m_bots.size() > mostBots) {
            m_bots.erase(nick);
            return Error::refused(
                Reason::TooLarge, u"Rules have %1 bots there already; use one of their names."_s.arg(mostBots));
        }
        bot = std::make_unique<RuleBot>(*this, nick);
    }
    const auto done = bot->isHere() ? Result<Done>(Done()) : bot->come();
    if (!done && done.error().reason == Reason::AlreadyExists)
        return Error::refused(Reason::InUse, u"Somebody there is called %1; give the bot another name."_s.arg(nick));
    return done ? Result<RuleBot*>(bot.get()) : Result<RuleBot*>(done.error());
}

Result<Done> IrcRuleSource::say(const QString& nick, const QString& to, const QString& text)
{
    if (!m_server)
        return Error::busy(Reason::None, u"The service %1 does not run."_s.arg(m_service));
    const auto named = botNamed(nick);
    if (!named)
        return named.error();
    auto& bot = **named;
    bot.hasSpoken = true;
    const auto target = ircchat::writeName(to);
    const bool isChannel = target.startsWith('#') || target.startsWith('&');
    const auto* channel = isChannel ? m_server->channels().find(target) : nullptr;
    const auto* own = m_server->users().find(bot.nick());
    const bool isIn = channel && own && channel->memberOf(*own);
    const auto done = isChannel && !isIn ? bot.join(target, ircd::rank::Voice) : Result<Done>(Done());
    return done ? bot.say(target, text) : done;
}

void IrcRuleSource::channelMessage(
    ircd::Channel& channel, ircd::User& from, bool isNotice, const QByteArray& text, const ircd::Line&)
{
    const auto ctcp = irc::Ctcp::isCtcp(text) ? std::optional(irc::Ctcp::parse(text)) : std::nullopt;
    if (isNotice || from.is('B') || (ctcp && ctcp->command != "ACTION")) // the rest are questions to programs
        return;
    QStringList names;
    for (const auto& [nick, bot] : m_bots)
        names.append(nick);
    m_engine.heard(u"message"_s,
        [network = m_service, room = channel.name(), nick = from.nick().toByteArray(),
            words = ctcp ? ctcp->arguments : text, names] {
            auto fields = fieldsOf(network, room, nick);
            fields.insert(wordsOf(words, names));
            return fields;
        });
}

void IrcRuleSource::notifyPresence(const QString& kind, const ircd::Channel& channel, const ircd::User& user)
{
    if (!user.is('B'))
        m_engine.heard(kind, [network = m_service, room = channel.name(), nick = user.nick().toByteArray()] {
            return fieldsOf(network, room, nick);
        });
}

void IrcRuleSource::joined(ircd::Channel& channel, ircd::User& user)
{
    notifyPresence(u"joined"_s, channel, user);
}

void IrcRuleSource::parted(ircd::Channel& channel, ircd::User& user, const QByteArray&)
{
    notifyPresence(u"left"_s, channel, user);
}

void IrcRuleSource::kicked(ircd::Channel& channel, ircd::User& user, const QByteArray&, const QByteArray&)
{
    notifyPresence(u"left"_s, channel, user);
}

void IrcRuleSource::userLeft(ircd::User& user, const QByteArray&)
{
    for (const auto& place : user.places)
        notifyPresence(u"left"_s, *place.channel, user);
}

} // namespace everyport::rulelinks
