#include "app/services/irc/ircpromptbot.h"

#include "netcore/transport/connectionregistry.h"
#include "protocols/irc/ctcp.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/text.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr auto promptReturnsAfter = 60s; // when it was sent away

bool isPrivate(const ircd::User& user)
{
    for (const auto* session = user.sessions; session; session = session->next) {
        if (!session->isPrivate())
            return false; // all of them are told
    }
    return true;
}

} // namespace

IrcPromptBot::IrcPromptBot(ircd::Server& server, PromptContext context, Accounts& accounts)
    : Bot(server, {nickname, "bot", {}, "A prompt on this program, for accounts with the right: write help", true}),
      m_server(server),
      m_context(std::move(context)),
      m_bot(m_context, accounts, server.clock(), *this,
          {lines,
              u"You are not logged in. Log in by SASL, or write IDENTIFY account password to NickServ; a nick alone counts for nothing."_s})
{
    m_server.addListener(*this);
    comeBack();
}

IrcPromptBot::~IrcPromptBot()
{
    m_server.removeListener(*this);
}

void IrcPromptBot::comeBack()
{
    if (!come())
        m_return = m_server.clock().callLater(promptReturnsAfter, [this] { comeBack(); });
}

void IrcPromptBot::wasRemoved(const QByteArray&)
{
    m_return = m_server.clock().callLater(promptReturnsAfter, [this] { comeBack(); });
}

void IrcPromptBot::heardFrom(const ircd::Saying& saying)
{
    const auto* session = saying.session;
    if (!session || saying.from.is('B') || irc::Ctcp::isCtcp(saying.text)) // bots would answer for ever
        return;
    if (m_heard.size() >= mostWaiting)
        return;
    const auto key = QString::number(session->number());
    forgetOld();
    m_places.insert(key, {&saying.from, session->number()});
    const LoginContext door(u"irc"_s, u"irc"_s, QString::fromLatin1(session->address()));
    auto* transport = session->transport();
    m_heard.push_back({{key, QString::fromUtf8(saying.from.account), door, isPrivate(saying.from),
                           transport ? transport->record().id : 0},
        irc::decoded(saying.text)});
    if (!m_turn.isActive())
        m_turn = m_server.clock().callLater(0ms, [this] { passOn(); });
}

void IrcPromptBot::passOn()
{
    for (const auto& [who, text] : std::exchange(m_heard, {})) {
        if (m_places.contains(who.key))
            m_bot.heard(who, text);
    }
}

/// Sessions end without a word while their user has others.
void IrcPromptBot::forgetOld()
{
    if (m_places.size() < m_forgetAt)
        return;
    m_places.removeIf([this](const auto& entry) { return !sessionOf(entry.value()); });
    m_forgetAt = std::max(fewPlaces, 2 * m_places.size());
}

const ircd::Session* IrcPromptBot::sessionOf(const Place& place) const
{
    for (const auto* session = place.user->sessions; session; session = session->next) {
        if (session->number() == place.session)
            return session;
    }
    return nullptr;
}

bool IrcPromptBot::isThere(const QString& key, const QString& account) const
{
    const auto place = m_places.constFind(key);
    return place != m_places.constEnd() && sessionOf(*place) && place->user->account == account.toUtf8()
        && isPrivate(*place->user);
}

void IrcPromptBot::say(const QString& key, const QString& text)
{
    const auto place = m_places.constFind(key);
    if (place != m_places.constEnd())
        (void)Bot::say(place->user->nick().toByteArray(), text);
}

void IrcPromptBot::userLeft(ircd::User& user, const QByteArray&)
{
    QStringList gone;
    m_places.removeIf([&](const auto& entry) {
        if (entry.value().user == &user)
            gone.append(entry.key());
        return entry.value().user == &user;
    });
    for (const auto& key : gone)
        m_bot.left(key);
}

} // namespace everyport
