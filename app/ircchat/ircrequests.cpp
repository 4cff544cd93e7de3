#include "app/ircchat/ircrequests.h"

#include "app/chat/network/ready.h"
#include "app/ircchat/irctalks.h"
#include "app/ircchat/irctext.h"
#include "netcore/task/taskstages.h"
#include "protocols/irc/ctcp.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;
using About = IrcAnswers::About;
using chat::Conversation;
using chat::ready;

Error notConnected()
{
    return Error::busy(Reason::ConnectionLost, u"There is no connection to the network."_s);
}

IrcRequests::IrcRequests(Clock& clock, chat::ChatModel& chat, chat::Account& account, CurrentClient client)
    : m_chat(chat), m_account(account), m_answers(clock), m_reports(clock, chat, account, m_answers, std::move(client))
{
}

QString IrcRequests::keyOf(Conversation::Kind, const QString& name) const
{
    return m_reports.conversations().keyOf(writeName(name));
}

bool IrcRequests::isRoomName(const QString& name) const
{
    static const irc::Isupport usual;
    const auto* now = client();
    return (now ? now->isupport() : usual).isChannel(writeName(name));
}

irc::Client* IrcRequests::welcome() const
{
    auto* now = client();
    return now && now->isRegistered() ? now : nullptr;
}

QByteArray IrcRequests::targetOf(qint64 conversation) const
{
    const auto* found = m_chat.conversation(conversation);
    return found ? writeName(IrcTalks::personOf(found->name)) : QByteArray();
}

bool IrcRequests::isTalk(qint64 conversation) const
{
    const auto* found = m_chat.conversation(conversation);
    return found && found->kind == Conversation::Kind::Person && IrcTalks::isTalk(found->name);
}

Task<Result<Done>> IrcRequests::answered(About about, const QByteArray& where, const Result<Done>& asked)
{
    return asked ? m_answers.wait(about, where) : ready(asked);
}

Task<Result<Done>> IrcRequests::send(qint64 conversation, qint64 message, chat::Outgoing outgoing)
{
    auto* now = welcome();
    const auto target = targetOf(conversation);
    if (!now || target.isEmpty())
        return ready<Done>(notConnected());
    irc::client::Saying how;
    how.kind = outgoing.kind == chat::MessageKind::Action ? irc::client::ReceivedText::Kind::Action
        : outgoing.kind == chat::MessageKind::Notice      ? irc::client::ReceivedText::Kind::Notice
                                                          : irc::client::ReceivedText::Kind::Message;
    how.replyTo = writeName(outgoing.replyTo);
    const auto text = writeText(outgoing.text);
    const auto behind = now->lastLine();
    m_reports.echoes().setSaying(true);
    const auto label = now->say(target, text, how);
    m_reports.echoes().setSaying(false);
    if (!label)
        return ready<Done>(label.error());
    // What waits for its turn has not gone: a connection may end before. Nothing answers to it sooner.
    m_waiting.insert(message, {behind, now->lastLine()});
    return now->whenSent()
        .always([this, message](const Result<Done>&) { m_waiting.remove(message); })
        .then([this, conversation, message, label = *label, target, text] {
            m_reports.echoes().sent(conversation, message, label, target, text);
        });
}

bool IrcRequests::takeBack(qint64 message, const Error& why)
{
    auto* now = welcome();
    const auto lines = m_waiting.constFind(message);
    return now && lines != m_waiting.constEnd() && now->takeBack(lines->behind, lines->last, why);
}

Task<Result<Done>> IrcRequests::enter(QString room, QString password)
{
    auto* now = welcome();
    const auto name = writeName(room);
    return now ? answered(About::Join, foldedKey(name), now->join(name, writeName(password)))
               : ready<Done>(notConnected());
}

Task<Result<Done>> IrcRequests::leave(QString room, QString farewell)
{
    auto* now = welcome();
    const auto name = writeName(room);
    return now ? answered(About::Part, foldedKey(name), now->part(name, farewell)) : ready<Done>(notConnected());
}

Task<Result<Done>> IrcRequests::setTopic(QString room, chat::RichText topic)
{
    auto* now = welcome();
    const auto name = writeName(room);
    return now ? answered(About::Topic, foldedKey(name), now->changeTopic(name, writeText(topic)))
               : ready<Done>(notConnected());
}

Task<Result<Done>> IrcRequests::rename(QString name)
{
    auto* now = welcome();
    return now ? answered(About::Nick, {}, now->changeNick(writeName(name))) : ready<Done>(notConnected());
}

Task<Result<Done>> IrcRequests::setAway(QString text)
{
    auto* now = welcome();
    if (!now)
        return ready<Done>(notConnected());
    m_account.awayText = text;
    return answered(About::Away, {}, now->setAway(text));
}

Task<Result<Done>> IrcRequests::invite(QString room, QString person)
{
    auto* now = welcome();
    const auto name = writeName(room);
    return now ? answered(About::Invite, foldedKey(name), now->invite(name, writeName(person)))
               : ready<Done>(notConnected());
}

/// By address where it is known; a name is changed too easily.
QByteArray IrcRequests::banMaskOf(const QByteArray& nick) const
{
    const auto* person = client()->channels().person(nick);
    return person && !person->host.isEmpty() ? "*!*@" + person->host : nick + "!*@*";
}

Task<Result<Done>> IrcRequests::remove(QString room, QString person, QString reason, bool ban)
{
    auto* now = welcome();
    if (!now)
        return ready<Done>(notConnected());
    const auto channel = writeName(room);
    const auto nick = writeName(person);
    if (ban) {
        const auto banned = now->changeModes(channel, {{true, 'b', banMaskOf(nick)}});
        if (!banned)
            return ready<Done>(banned.error());
    }
    return answered(About::Kick, foldedKey(channel), now->kick(channel, nick, reason));
}

Task<Result<Done>> IrcRequests::setRank(QString room, QString person, chat::Member::Rank rank)
{
    auto* now = welcome();
    if (!now)
        return ready<Done>(notConnected());
    const auto channel = writeName(room);
    const auto nick = writeName(person);
    const auto* state = now->channels().find(channel);
    const auto has = state ? state->members.value(foldedKey(nick)) : QByteArray();
    const char wanted = modeOf(rank, now->isupport());
    if (rank != chat::Member::Rank::Member && !wanted) {
        return ready<Done>(Error::unsupported(Reason::BadValue, u"This network has no such rank."_s));
    }
    QList<irc::ModeChange> changes;
    for (const char mode : has) {
        if (mode != wanted)
            changes.append({false, mode, nick});
    }
    if (wanted && !has.contains(wanted))
        changes.append({true, wanted, nick});
    if (changes.isEmpty())
        return ready<Done>(Done{});
    return answered(About::Mode, foldedKey(channel), now->changeModes(channel, changes));
}

Task<Result<Done>> IrcRequests::react(qint64 conversation, QString message, QString emoji, bool on)
{
    auto* now = isTalk(conversation) ? nullptr : welcome();
    return ready<Done>(
        now ? now->react(targetOf(conversation), writeName(message), emoji, !on) : Result<Done>(notConnected()));
}

Task<Result<Done>> IrcRequests::redact(qint64 conversation, QString message, QString reason)
{
    auto* now = isTalk(conversation) ? nullptr : welcome();
    return ready<Done>(
        now ? now->redact(targetOf(conversation), writeName(message), reason) : Result<Done>(notConnected()));
}

void IrcRequests::typing(qint64 conversation, bool on)
{
    auto* now = welcome();
    if (!now || !now->has(irc::Capability::MessageTags) || isTalk(conversation))
        return;
    const auto sent = now->sendTyping(targetOf(conversation), on ? "active" : "done");
    Q_UNUSED(sent) // nobody waits for it
}

void IrcRequests::markRead(qint64 conversation, const chat::Message& upTo)
{
    auto* now = welcome();
    if (!now || !now->has(irc::Capability::ReadMarker) || isTalk(conversation))
        return;
    const auto sent = now->markRead(targetOf(conversation), upTo.at);
    Q_UNUSED(sent) // the next one says more
}

Task<Result<int>> IrcRequests::fetchHistory(qint64 conversation, int count)
{
    if (isTalk(conversation))
        co_return 0; // nobody else has heard it
    auto looking = m_chat.wholeHistory().newest(conversation, 1000);
    const auto stored = co_await std::move(looking);
    auto* now = welcome();
    if (!now)
        co_return notConnected();
    irc::client::HistoryRequest request;
    request.target = targetOf(conversation);
    request.limit = count;
    if (stored && !stored->messages.isEmpty()) {
        request.kind = irc::client::HistoryRequest::Kind::Before;
        request.from = "timestamp=" + irc::client::writeTimestamp(stored->messages.first().at);
    }
    auto asking = now->requestHistory(request);
    const auto came = co_await std::move(asking);
    co_return came;
}

Task<Result<QList<chat::RoomFound>>> IrcRequests::listRooms(QString mask, int most)
{
    auto* now = welcome();
    if (!now)
        return ready<QList<chat::RoomFound>>(notConnected());
    const auto asked = now->send({{}, {}, "LIST", mask.isEmpty() ? QByteArrayList() : QByteArrayList{writeName(mask)}});
    return asked ? m_answers.list(most) : ready<QList<chat::RoomFound>>(asked.error());
}

Task<Result<chat::PersonFacts>> IrcRequests::facts(QString person)
{
    auto* now = welcome();
    if (!now)
        return ready<chat::PersonFacts>(notConnected());
    const auto nick = writeName(IrcTalks::personOf(person));
    const auto asked = now->send({{}, {}, "WHOIS", {nick, nick}}); // twice: with how long they have been silent
    return asked ? m_answers.whois(nick) : ready<chat::PersonFacts>(asked.error());
}

Task<Result<Done>> IrcRequests::raw(QString line)
{
    auto* now = welcome();
    if (!now)
        return ready<Done>(notConnected());
    const auto bytes = line.toUtf8();
    const auto view = irc::MessageView::parse(bytes);
    if (!view)
        return ready<Done>(view.error());
    return ready<Done>(now->send(irc::Message::from(*view)));
}

} // namespace everyport::ircchat
