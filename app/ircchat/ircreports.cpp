#include "app/ircchat/ircreports.h"

#include "app/ircchat/ircplace.h"
#include "app/ircchat/irctalks.h"
#include "app/ircchat/irctext.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using chat::MessageKind;

namespace {

MessageKind kindOf(irc::client::ReceivedText::Kind kind)
{
    using Kind = irc::client::ReceivedText::Kind;
    return kind == Kind::Action ? MessageKind::Action : kind == Kind::Notice ? MessageKind::Notice : MessageKind::Text;
}

/// Nobody gave it a title of their own.
bool isNamedByHost(const chat::Account& account)
{
    const auto place = IrcPlace::of(account.values);
    return place && account.title.compare(place->endpoint.host(), Qt::CaseInsensitive) == 0;
}

/// What a numeric says to people, its words from a parameter on; empty: it is for programs alone.
QString wordsOf(int numeric, const QByteArrayList& parameters, qsizetype from)
{
    switch (numeric) {
    case 4: return {}; // RPL_MYINFO: which letters are modes
    case 221: return u"Your modes on this network: %1."_s.arg(readText(readName(parameters.value(1))).text);
    default: break;
    }
    QStringList words;
    for (qsizetype i = qMax<qsizetype>(from, 1); i < parameters.size(); ++i)
        words.append(readText(readName(parameters[i])).text);
    return words.join(u' ').trimmed();
}

} // namespace

IrcReports::IrcReports(
    const Clock& clock, chat::ChatModel& chat, chat::Account& account, IrcAnswers& answers, CurrentClient client)
    : IrcRoomReports(chat, account, answers, std::move(client)), m_echoes(clock, m_chat)
{
}

void IrcReports::welcomed(const QByteArray& nick)
{
    if (m_chat.isSilent())
        return;
    m_isWelcome = true;
    m_chat.reports().notifyOwnName(m_chat.account(), readName(nick));
    if (onWelcome)
        onWelcome();
}

void IrcReports::nickRefused(const QByteArray& nick, const Error& reason)
{
    if (m_chat.isSilent())
        return;
    m_answers.answer(IrcAnswers::About::Nick, {}, reason);
    m_chat.info(m_chat.networkPage(), u"The name \"%1\" cannot be had: %2"_s.arg(readName(nick), reason.text),
        MessageKind::Trouble);
}

void IrcReports::loginFailed(const Error& reason)
{
    if (m_chat.isSilent())
        return;
    m_isPasswordRefused = reason.code == u"904"; // ERR_SASLFAIL; others are not about it
    m_chat.info(m_chat.networkPage(), u"Logging in to the account failed: "_s + reason.text, MessageKind::Trouble);
}

void IrcReports::loggedIn(const QByteArray& account)
{
    m_isPasswordRefused = false;
    m_chat.account().refusedSecret.clear();
    m_chat.info(m_chat.networkPage(), u"Logged in as %1."_s.arg(readName(account)));
    abilitiesChanged();
}

/// Those of a connection that is up: before, whoever is told of the welcome asks for them anyway.
void IrcReports::abilitiesChanged()
{
    if (!m_chat.isSilent() && m_isWelcome)
        m_chat.reports().notifyAbilities(m_chat.account());
}

void IrcReports::motdReceived(const QString& text)
{
    const auto words = text.trimmed().isEmpty() ? QString() : text.chopped(text.endsWith(u'\n') ? 1 : 0);
    if (m_chat.isSilent() || words.isEmpty()) // a server may have no such words
        return;
    chat::Message made;
    made.kind = MessageKind::Info;
    made.text = readText(words);
    m_chat.messages().notifyMessage(m_chat.networkPage(), std::move(made));
}

void IrcReports::supportChanged()
{
    if (m_chat.isSilent())
        return;
    // Which names are the same may be another now than when they were stored.
    for (const auto& conversation : m_chat.account().conversations()) {
        if (conversation->kind != Conversation::Kind::Network
            && conversation->key != m_chat.keyOf(writeName(conversation->name)))
            m_chat.reports().notifyRenamed(*conversation, conversation->name);
    }
    // Its own name says more than its host's.
    if (const auto* now = m_chat.client(); now && isNamedByHost(m_chat.account()))
        m_chat.reports().notifyNetworkName(m_chat.account(), readName(now->isupport().network()));
    if (onSupport)
        onSupport();
}

void IrcReports::lagMeasured(std::chrono::milliseconds lag)
{
    if (!m_chat.isSilent())
        m_chat.reports().notifyLag(m_chat.account(), int(lag.count()));
}

void IrcReports::disconnected(const Error& reason)
{
    m_answers.connectionLost(reason);
    m_isPasswordRefused = false;
    m_echoes.connectionLost(); // at the end as well: what was not confirmed is not called sent
    if (m_chat.isSilent())
        return;
    for (const auto& conversation : m_chat.account().conversations()) {
        if (conversation->kind == Conversation::Kind::Room && !conversation->members().isEmpty())
            m_chat.reports().notifyMembers(*conversation, {});
        if (!IrcTalks::isTalk(conversation->name)) // those go on without the network
            m_chat.reports().notifyPresence(*conversation, Conversation::Presence::Out);
    }
    if (std::exchange(m_isWelcome, false) && onLoss)
        onLoss(reason);
}

void IrcReports::textReceived(const Cause& by, const irc::client::ReceivedText& text)
{
    if (m_chat.isSilent() || m_echoes.take(by, text))
        return;
    auto made = m_chat.message(by, kindOf(text.kind), text.text);
    made.replyTo = readName(text.replyTo);
    if (!text.status.isEmpty())
        made.detail = readName(text.status);
    if (text.isChannel) {
        if (auto* where = m_chat.room(text.target))
            m_chat.messages().notifyMessage(*where, std::move(made));
        return;
    }
    const auto other = by.isMe ? text.target : by.nick;
    auto* where = m_chat.person(other);
    // Servers, and programs that nobody talks to, speak on the network's page.
    if (!where && (by.isServer || (text.kind == irc::client::ReceivedText::Kind::Notice && !by.isMe)))
        where = &m_chat.networkPage();
    if (!where)
        where = &m_chat.reports().notifyConversation(m_chat.account(), Conversation::Kind::Person, readName(other));
    if (where->kind == Conversation::Kind::Person && !by.isHistory && !by.isMe
        && where->presence == Conversation::Presence::Out)
        m_chat.reports().notifyPresence(*where, Conversation::Presence::In);
    m_chat.messages().notifyMessage(*where, std::move(made));
}

void IrcReports::typingReceived(const Cause& by, const QByteArray& target, const QByteArray& state)
{
    auto* where = by.isMe || m_chat.isSilent() ? nullptr : m_chat.placeOf(target, by.nick);
    if (where)
        m_chat.reports().notifyTyping(*where, readName(by.nick), state == "active");
}

void IrcReports::reactionReceived(
    const Cause& by, const QByteArray& target, const QByteArray& id, const QString& reaction, bool isTakenBack)
{
    if (auto* where = m_chat.isSilent() ? nullptr : m_chat.placeOf(target, by.nick))
        m_chat.messages().notifyReaction(*where, readName(id), readName(by.nick), reaction, !isTakenBack);
}

void IrcReports::redacted(const Cause& by, const QByteArray& target, const QByteArray& id, const QString&)
{
    if (auto* where = m_chat.isSilent() ? nullptr : m_chat.placeOf(target, by.nick))
        m_chat.messages().notifyRedacted(*where, readName(id));
}

void IrcReports::readMarkerMoved(const QByteArray& target, qint64 time)
{
    auto* where = m_chat.isSilent() || time == 0 ? nullptr : m_chat.placeOf(target, target);
    if (where)
        m_chat.messages().notifyReadUpTo(*where, time);
}

void IrcReports::dccOffered(const Cause& by, const irc::DccOffer& offer)
{
    // Our own come back where the server echoes; what was offered while we were away is over.
    if (!m_chat.isSilent() && !by.isMe && !by.isHistory && onDcc)
        onDcc(by.nick, offer);
}

void IrcReports::ctcpReceived(const Cause& by, const QByteArray& command, const QString& arguments, bool isReply)
{
    const auto what = readName(command.left(40));
    if (isReply)
        m_chat.info(m_chat.networkPage(), u"%1 answers %2: %3"_s.arg(readName(by.nick), what, arguments.left(400)));
    else
        m_chat.info(m_chat.networkPage(), u"%1 asked for %2."_s.arg(readName(by.nick), what));
}

void IrcReports::standardReplyReceived(const QByteArray& kind, const QByteArray& command, const QByteArray& code,
    const QByteArrayList& context, const QString& text)
{
    // A room that is new has nothing that was said before, nor has one that we are not in yet; that nobody asked for.
    if (m_chat.isSilent() || (command == "CHATHISTORY" && code == "INVALID_TARGET"))
        return;
    auto* where = &m_chat.networkPage();
    for (const auto& about : context) {
        if (auto* found = m_chat.room(about))
            where = found;
    }
    m_chat.info(*where, text, kind == "FAIL" ? MessageKind::Trouble : MessageKind::Info);
}

void IrcReports::replyReceived(int numeric, const QByteArrayList& parameters)
{
    if (m_chat.isSilent() || m_answers.take(numeric, parameters))
        return;
    if (const auto sentence = m_crowd.take(numeric, parameters))
        return m_chat.info(m_chat.networkPage(), *sentence);
    const bool isRefusal = numeric >= 400 && numeric < 600;
    const auto about = parameters.value(1);
    // 441 and 443 name a person before the channel; 401 names a person alone, of whom there was one question.
    const bool isOfPerson = numeric == 441 || numeric == 443;
    const auto where = isOfPerson ? parameters.value(2) : about;
    if (isRefusal
        && (m_answers.refuse(numeric, parameters, m_chat.foldedKey(where)) || m_echoes.refuse(numeric, parameters)))
        return;
    if (numeric == 401 && m_answers.refuseOnly(numeric, parameters))
        return;
    if (numeric == 341) {
        m_answers.answer(IrcAnswers::About::Invite, m_chat.foldedKey(parameters.value(2)), Done{});
        return;
    }
    if (numeric == 305 || numeric == 306) {
        m_answers.answer(IrcAnswers::About::Away, {}, Done{});
        m_chat.reports().notifyAway(m_chat.account(), numeric == 306, m_chat.account().awayText);
        return;
    }
    auto* page = m_chat.room(about);
    if (!page)
        page = m_chat.person(about);
    m_chat.info(page ? *page : m_chat.networkPage(), wordsOf(numeric, parameters, page ? 2 : 1),
        isRefusal ? MessageKind::Trouble : MessageKind::Info);
}

} // namespace everyport::ircchat
