#include "app/ircchat/ircreports.h"

#include "app/ircchat/irctalks.h"
#include "app/ircchat/irctext.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using chat::MessageKind;

namespace {

constexpr size_t mostOnTheirWay = 1000;
constexpr std::chrono::seconds echoTakes{120};

QString listed(const QByteArrayList& names)
{
    QStringList all;
    for (const auto& name : names)
        all.append(readName(name));
    return all.join(u", "_s);
}

} // namespace

IrcReports::IrcReports(
    const Clock& clock, chat::ChatSpace& space, chat::Account& account, IrcAnswers& answers, CurrentClient client)
    : m_clock(clock), m_space(space), m_account(account), m_answers(answers), m_client(std::move(client))
{
}

QByteArray IrcReports::foldedKey(const QByteArray& name) const
{
    const auto* client = m_client();
    return client ? client->folded(name) : irc::folded(name, irc::CaseMapping::Rfc1459);
}

chat::Conversation* IrcReports::room(const QByteArray& channel) const
{
    return m_account.find(Conversation::Kind::Room, readName(foldedKey(channel)));
}

chat::Conversation* IrcReports::person(const QByteArray& nick) const
{
    return m_account.find(Conversation::Kind::Person, readName(foldedKey(nick)));
}

chat::Message IrcReports::message(const Cause& by, MessageKind kind, const QString& text) const
{
    chat::Message made;
    made.at = by.time;
    made.kind = kind;
    made.sender = readName(by.nick);
    made.account = readName(by.account);
    made.text = readText(text);
    made.id = readName(by.id);
    made.isMine = by.isMe;
    made.isBot = by.isBot;
    made.isPlayback = by.isHistory;
    return made;
}

void IrcReports::happened(
    chat::Conversation* where, const Cause& by, MessageKind kind, const QString& text, const QString& detail)
{
    if (!where || m_isSilent)
        return;
    auto made = message(by, kind, text);
    made.detail = detail;
    m_space.messageReports().tellMessage(*where, std::move(made));
}

void IrcReports::info(chat::Conversation& where, const QString& text, MessageKind kind)
{
    if (m_isSilent || text.isEmpty())
        return;
    chat::Message made;
    made.kind = kind;
    made.text = text;
    m_space.messageReports().tellMessage(where, std::move(made));
}

void IrcReports::welcomed(const QByteArray& nick)
{
    if (m_isSilent)
        return;
    m_isWelcome = true;
    m_space.reports().tellOwnName(m_account, readName(nick));
    if (onWelcome)
        onWelcome();
}

void IrcReports::nickRefused(const QByteArray& nick, const Error& reason)
{
    if (m_isSilent)
        return;
    m_answers.answer(IrcAnswers::About::Nick, {}, reason);
    info(m_account.networkPage(), u"The name \"%1\" cannot be had: %2"_s.arg(readName(nick), reason.text),
        MessageKind::Trouble);
}

void IrcReports::loginFailed(const Error& reason)
{
    if (m_isSilent)
        return;
    info(m_account.networkPage(), u"Logging in to the account failed: "_s + reason.text, MessageKind::Trouble);
}

void IrcReports::loggedIn(const QByteArray& account)
{
    info(m_account.networkPage(), u"Logged in as %1."_s.arg(readName(account)));
}

void IrcReports::motdReceived(const QString& text)
{
    if (m_isSilent)
        return;
    chat::Message made;
    made.kind = MessageKind::Info;
    made.text = readText(text);
    m_space.messageReports().tellMessage(m_account.networkPage(), std::move(made));
}

void IrcReports::supportChanged()
{
    if (m_isSilent)
        return;
    // Which names are the same may be another now than when they were stored.
    for (const auto& conversation : m_account.conversations()) {
        if (conversation->kind != Conversation::Kind::Network
            && conversation->key != readName(foldedKey(writeName(conversation->name))))
            m_space.reports().tellRenamed(*conversation, conversation->name);
    }
    if (onSupport)
        onSupport();
}

void IrcReports::lagMeasured(std::chrono::milliseconds lag)
{
    if (!m_isSilent)
        m_space.reports().tellLag(m_account, int(lag.count()));
}

void IrcReports::disconnected(const Error& reason)
{
    m_answers.connectionLost(reason);
    if (m_isSilent)
        return;
    for (const auto& lost : std::exchange(m_onTheirWay, {})) {
        if (!lost.isEchoed || lost.hasArrived)
            continue;
        if (auto* where = m_space.conversation(lost.conversation))
            m_space.messageReports().tellDelivery(*where, lost.message, chat::Delivery::Failed, {}, 0,
                u"The connection was lost before the network confirmed it."_s);
    }
    for (const auto& conversation : m_account.conversations()) {
        if (conversation->kind == Conversation::Kind::Room && !conversation->members().isEmpty())
            m_space.reports().tellMembers(*conversation, {});
        if (!IrcTalks::isTalk(conversation->name)) // those go on without the network
            m_space.reports().tellPresence(*conversation, Conversation::Presence::Out);
    }
    if (std::exchange(m_isWelcome, false) && onLoss)
        onLoss(reason);
}

void IrcReports::netSplit(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people)
{
    if (m_isSilent)
        return;
    for (auto it = people.begin(); it != people.end(); ++it) {
        auto* where = room(it.key());
        if (!where)
            continue;
        for (const auto& nick : it.value())
            m_space.reports().tellMemberGone(*where, readName(foldedKey(nick)));
        info(*where,
            u"The servers %1 lost each other: %2 are gone for a while."_s.arg(
                listed(servers), listed(it.value().mid(0, 20))));
    }
}

void IrcReports::netJoined(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people)
{
    if (m_isSilent)
        return;
    for (auto it = people.begin(); it != people.end(); ++it) {
        auto* where = room(it.key());
        if (!where)
            continue;
        for (const auto& nick : it.value())
            tellMember(it.key(), nick);
        info(*where,
            u"The servers %1 found each other: %2 are back."_s.arg(listed(servers), listed(it.value().mid(0, 20))));
    }
}

void IrcReports::dccOffered(const Cause& by, const irc::DccOffer& offer)
{
    // Our own come back where the server echoes; what was offered while we were away is over.
    if (!m_isSilent && !by.isMe && !by.isHistory && onDcc)
        onDcc(by.nick, offer);
}

void IrcReports::ctcpReceived(const Cause& by, const QByteArray& command, const QString& arguments, bool isReply)
{
    const auto what = readName(command.left(40));
    if (isReply)
        info(m_account.networkPage(), u"%1 answers %2: %3"_s.arg(readName(by.nick), what, arguments.left(400)));
    else
        info(m_account.networkPage(), u"%1 asked for %2."_s.arg(readName(by.nick), what));
}

void IrcReports::standardReplyReceived(const QByteArray& kind, const QByteArray& command, const QByteArray& code,
    const QByteArrayList& context, const QString& text)
{
    Q_UNUSED(command)
    Q_UNUSED(code)
    auto* where = &m_account.networkPage();
    for (const auto& about : context) {
        if (auto* found = room(about))
            where = found;
    }
    info(*where, text, kind == "FAIL" ? MessageKind::Trouble : MessageKind::Info);
}

bool IrcReports::refusedToSend(int numeric, const QByteArrayList& parameters)
{
    if (numeric != 401 && numeric != 404 && numeric != 403 && numeric != 407 && numeric != 411 && numeric != 412
        && numeric != 415 && numeric != 531 && numeric != 716)
        return false;
    const auto target = foldedKey(parameters.value(1));
    const auto found = std::find_if(m_onTheirWay.begin(), m_onTheirWay.end(),
        [&](const OnItsWay& sent) { return sent.target == target && !sent.hasArrived; });
    if (found == m_onTheirWay.end())
        return false;
    const auto lost = *found;
    m_onTheirWay.erase(found);
    if (auto* where = m_space.conversation(lost.conversation))
        m_space.messageReports().tellDelivery(
            *where, lost.message, chat::Delivery::Failed, {}, 0, refusalOf(numeric, parameters).text);
    return true;
}

void IrcReports::replyReceived(int numeric, const QByteArrayList& parameters)
{
    if (m_isSilent || m_answers.take(numeric, parameters))
        return;
    const bool isRefusal = numeric >= 400 && numeric < 600;
    const auto about = parameters.value(1);
    // 441 and 443 name a person before the channel; 401 names a person alone, of whom there was one question.
    const bool isOfPerson = numeric == 441 || numeric == 443;
    const auto where = isOfPerson ? parameters.value(2) : about;
    if (isRefusal && (m_answers.refuse(numeric, parameters, foldedKey(where)) || refusedToSend(numeric, parameters)))
        return;
    if (numeric == 401 && m_answers.refuseOnly(numeric, parameters))
        return;
    if (numeric == 341) {
        m_answers.answer(IrcAnswers::About::Invite, foldedKey(parameters.value(2)), Done{});
        return;
    }
    if (numeric == 305 || numeric == 306) {
        m_answers.answer(IrcAnswers::About::Away, {}, Done{});
        m_space.reports().tellAway(m_account, numeric == 306, m_account.awayText);
        return;
    }
    auto* page = room(about);
    if (!page)
        page = person(about);
    QStringList words;
    for (qsizetype i = page ? 2 : 1; i < parameters.size(); ++i)
        words.append(readText(readName(parameters[i])).text);
    info(
        page ? *page : m_account.networkPage(), words.join(u' '), isRefusal ? MessageKind::Trouble : MessageKind::Info);
}

void IrcReports::sent(
    qint64 conversation, qint64 message, const QByteArray& label, const QByteArray& target, const QString& text)
{
    forgetOld();
    const auto* client = m_client();
    const bool isEchoed = client && client->has(irc::Capability::EchoMessage);
    m_onTheirWay.push_back({conversation, message, label, foldedKey(target), text, m_clock.now(), isEchoed, false});
}

/// A refusal, or the echo of the last part, comes within seconds.
void IrcReports::forgetOld()
{
    while (!m_onTheirWay.empty()
        && (m_onTheirWay.size() >= mostOnTheirWay || m_clock.now() - m_onTheirWay.front().at > echoTakes))
        m_onTheirWay.pop_front();
}

} // namespace everyport::ircchat
