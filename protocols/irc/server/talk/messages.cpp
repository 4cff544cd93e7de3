#include "protocols/irc/server/talk/messages.h"

#include <algorithm>

#include "protocols/irc/ctcp.h"
#include "protocols/irc/server/admission/channelreplies.h"
#include "protocols/irc/server/lines/labelledreply.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/multiline.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/talk/services.h"
#include "protocols/irc/source.h"

namespace everyport::ircd {

namespace {

bool isCtcpRequest(QByteArrayView text)
{
    return irc::Ctcp::isCtcp(text) && !text.sliced(1).startsWith("ACTION ");
}

/// In any of its lines: who knows no batches gets each by itself.
bool hasCtcpRequest(const Saying& saying)
{
    const auto& all = saying.parts;
    return isCtcpRequest(saying.text)
        || std::any_of(all.begin(), all.end(), [](const MessagePart& part) { return isCtcpRequest(part.text); });
}

bool hasColours(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c == '\x03' || c == '\x04' || c == '\x16'; });
}

/// Colours and other formatting out of it (channel mode S).
QByteArray withoutFormatting(const QByteArray& text)
{
    QByteArray plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto c = text[at];
        if (c == '\x03') {
            for (int digits = 0; digits < 2 && at + 1 < text.size() && isdigit(uchar(text[at + 1])); ++digits)
                ++at;
            if (at + 2 < text.size() && text[at + 1] == ',' && isdigit(uchar(text[at + 2])))
                at += at + 3 < text.size() && isdigit(uchar(text[at + 3])) ? 3 : 2;
        } else if (!QByteArrayView("\x02\x0f\x11\x16\x1d\x1e\x1f").contains(c)) {
            plain.append(c);
        }
    }
    return plain;
}

bool isSilenced(const User& target, const User& from)
{
    if (!target.extras())
        return false;
    const auto& masks = target.extras()->silence;
    return std::any_of(masks.begin(), masks.end(), [&](const QByteArray& mask) { return from.matches(mask); });
}

QByteArray bodyOf(const Saying& saying, QByteArrayView target, const QByteArray& text)
{
    return saying.kind == Saying::Kind::Tags ? Server::body(saying.from.mask(), "TAGMSG", {target})
                                             : Server::body(saying.from.mask(), saying.command(), {target}, text);
}

/// Typing is of the moment: nobody wants to read it tomorrow.
bool isWorthKeeping(const Saying& saying)
{
    if (saying.kind != Saying::Kind::Tags)
        return true;
    const auto tags = parts(saying.clientTags, 50, false, ';');
    return std::any_of(tags.begin(), tags.end(),
        [](QByteArrayView tag) { return !tag.startsWith("+typing") && !tag.startsWith("+draft/typing"); });
}

LineTags tagsFor(Server& server, const Saying& saying)
{
    auto tags = server.tagsOf(saying.from);
    tags.id = server.nextId();
    tags.client = saying.clientTags;
    return tags;
}

/// What goes out: one line, or several as one message.
struct Spoken {
    Spoken(
        Server& server, const Saying& saying, QByteArrayView target, const QByteArray& text, QList<MessagePart> parts)
        : line(bodyOf(saying, target, parts.isEmpty() ? text : QByteArray(text).replace('\n', ' ')),
            tagsFor(server, saying))
    {
        if (!parts.isEmpty())
            whole.emplace(saying.from.mask(), saying.command(), target, parts, line.tags());
    }

    Line line; // of several, all in one: for who takes lines without having a client
    std::optional<MultilineMessage> whole;
};

void sendTo(Session& session, const Spoken& spoken)
{
    if (spoken.whole)
        spoken.whole->sendTo(session);
    else
        session.send(spoken.line);
}

void sendTo(Server& server, User& user, const Spoken& spoken, const Session* except = nullptr)
{
    if (!spoken.whole) {
        server.delivery().toUser(user, spoken.line, except);
        return;
    }
    server.delivery().push();
    if (user.plug)
        user.plug->lineCame(user, spoken.line);
    for (auto* session = user.sessions; session; session = session->next) {
        if (session != except)
            spoken.whole->sendTo(*session);
    }
}

/// Other clients of the same user see what this one says; in private only those who know what an echo is.
void echo(const Saying& saying, const Spoken& spoken)
{
    const bool isTags = saying.kind == Saying::Kind::Tags;
    for (auto* session = saying.from.sessions; session; session = session->next) {
        // Older clients of the same user: they know their own words from others' of theirs.
        if (session != saying.session && session->has(Capability::SelfMessage) && !session->has(Capability::EchoMessage)
            && !isTags)
            sendTo(*session, spoken);
        if (session->has(Capability::EchoMessage) && (!isTags || session->has(Capability::MessageTags)))
            sendTo(*session, spoken);
    }
}

/// What somebody without an account has said is theirs as long as they are there.
void rememberOwn(User& from, const QByteArray& id)
{
    constexpr qsizetype most = 50;
    if (!from.account.isEmpty() || from.plug)
        return;
    auto& said = from.ownExtras().said;
    if (!said.isEmpty() && said.last() == id)
        return;
    said.append(id);
    if (said.size() > most)
        said.removeFirst();
}

void keep(Server& server, const Saying& saying, const Spoken& spoken, const QByteArray& target)
{
    const auto kind = saying.kind == Saying::Kind::Tags ? HistoryItem::Kind::TagMessage : HistoryItem::Kind::Message;
    if (!isWorthKeeping(saying))
        return;
    rememberOwn(saying.from, spoken.line.tags().id);
    server.store(target, kind, spoken.whole ? Line(spoken.whole->stored(), spoken.line.tags()) : spoken.line);
}

void sayToChannel(Server& server, const Saying& saying, Channel& channel, QByteArrayView shown, quint8 ranks)
{
    const auto text = channel.is('S') ? withoutFormatting(saying.text) : saying.text;
    auto parts = saying.parts;
    if (channel.is('S')) {
        for (auto& part : parts)
            part.text = withoutFormatting(part.text);
    }
    const Spoken spoken(server, saying, shown, text, std::move(parts));
    const auto& line = spoken.line;
    auto* except = saying.session && !saying.session->has(Capability::EchoMessage) ? saying.session : nullptr;
    if (saying.kind == Saying::Kind::Tags) {
        server.delivery().toChannel(channel, Choice{nullptr, Capability::MessageTags, &line}, except);
    } else if (ranks || spoken.whole) {
        for (const auto& member : channel.members()) {
            if (!ranks || (member.ranks & ranks))
                sendTo(server, *member.user, spoken, except);
        }
        if (ranks && !except && !(channel.ranksOf(saying.from) & ranks))
            echo(saying, spoken);
    } else {
        // An echo stands in order with the other answers; without one, lines may go together.
        if (except)
            server.delivery().sayToChannel(channel, line, except);
        else
            server.delivery().toChannel(channel, line);
    }
    if (!ranks)
        keep(server, saying, spoken, channel.name());
    if (saying.kind != Saying::Kind::Tags && !ranks)
        server.tell(
            &ServerEvents::channelMessage, channel, saying.from, saying.kind == Saying::Kind::Notice, text, line);
}

/// Who is written to by somebody with +g may answer.
void acceptOther(Server& server, User& own, const User& other)
{
    if (!own.is('g') || isAccepted(own, other) || &own == &other
        || own.ownExtras().accepted.size() >= server.options().limits.accept)
        return;
    own.ownExtras().accepted.append(lower(other.nick()));
}

void sayToUser(Server& server, const Saying& saying, User& target)
{
    acceptOther(server, saying.from, target);
    const Spoken spoken(server, saying, target.nick(), saying.text, saying.parts);
    const bool isSelf = &target == &saying.from;
    // To oneself, what is delivered and its echo are two messages; a label is the echo's (labeled-response).
    auto* const label = isSelf && saying.session ? saying.session->label() : nullptr;
    const bool wasHeld = label && std::exchange(label->isHeld, true);
    if (isSelf || !isSilenced(target, saying.from)) {
        if (saying.kind == Saying::Kind::Tags)
            server.delivery().toUser(target, Choice{nullptr, Capability::MessageTags, &spoken.line});
        else
            sendTo(server, target, spoken);
        if (target.plug && saying.kind == Saying::Kind::Message)
            target.plug->spokenTo(target, saying);
    }
    if (label)
        label->isHeld = wasHeld;
    echo(saying, spoken);
    if (saying.kind == Saying::Kind::Message && target.isAway() && saying.session)
        saying.session->reply(Numeric::Away, {target.nick()}, target.away());
    if (!saying.from.account.isEmpty())
        keep(server, saying, spoken, History::conversation(saying.from.account, target.nick()));
    if (!target.account.isEmpty() && !isSelf && target.account != saying.from.account)
        keep(server, saying, spoken, History::conversation(target.account, saying.from.nick()));
}

void refuse(const Saying& saying, Numeric numeric, QByteArrayView target, QByteArrayView text)
{
    if (saying.session && saying.kind != Saying::Kind::Notice)
        saying.session->reply(numeric, {target}, text);
}

} // namespace

bool maySpeak(const Channel& channel, const Saying& saying, QByteArrayView* why)
{
    const auto refused = [why](QByteArrayView text) {
        if (why)
            *why = text;
        return false;
    };
    const auto* member = channel.memberOf(saying.from);
    if (!member && channel.is('n'))
        return refused("Cannot send to channel (+n)");
    const auto ranks = member ? member->ranks : quint8(0);
    if (!ranks && channel.is('m'))
        return refused("Cannot send to channel (+m)");
    if (!ranks && channel.is('M') && saying.from.account.isEmpty())
        return refused("Cannot send to channel (+M) - you need to be logged in to an account");
    if (!ranks && (channel.isBanned(saying.from) || channel.isMuted(saying.from)))
        return refused("Cannot send to channel (+b)");
    if (channel.is('C') && hasCtcpRequest(saying))
        return refused("Cannot send CTCP to channel (+C)");
    if (channel.is('T') && saying.kind == Saying::Kind::Notice)
        return refused("Cannot send NOTICE to channel (+T)");
    if (channel.is('c') && hasColours(saying.text))
        return refused("Cannot send colours to channel (+c)");
    return true;
}

bool mayReach(const User& target, const Saying& saying)
{
    if (&target == &saying.from || saying.from.isOperator())
        return true;
    if (target.is('c') && !Delivery::sharesChannel(target, saying.from))
        return false;
    if (target.is('g') && !isAccepted(target, saying.from))
        return false;
    return !(target.is('R') && saying.from.account.isEmpty()) && !(target.is('T') && hasCtcpRequest(saying));
}

bool isAccepted(const User& target, const User& from)
{
    if (!target.extras())
        return false;
    const auto& accepted = target.extras()->accepted;
    return accepted.contains(lower(from.nick())) || (!from.account.isEmpty() && accepted.contains(from.account));
}

void notifyUnreached(Server& server, const Saying& saying, User& target)
{
    if (!target.is('g') || isAccepted(target, saying.from)) {
        refuse(saying, Numeric(531), target.nick(), "You cannot send messages to this user");
        return;
    }
    refuse(saying, Numeric::TargetCallerId, target.nick(), "is in +g mode (server-side ignore)");
    auto& told = target.ownExtras().lastCaller;
    if (saying.kind == Saying::Kind::Tags || server.seconds() - told < 60)
        return;
    told = server.seconds();
    refuse(saying, Numeric::TargetNotified, target.nick(), "has been informed that you messaged them");
    for (auto* session = target.sessions; session; session = session->next)
        session->reply(Numeric::CallerIdMessage,
            {saying.from.nick(), saying.from.mask().mid(saying.from.nick().size() + 1)},
            "is messaging you, and you have user mode +g");
}

void say(Server& server, const Saying& saying, QByteArrayView target)
{
    quint8 ranks = 0;
    auto name = target;
    while (name.size() > 1 && rankOfSymbol(name.front())) {
        const auto lowest = rankOfSymbol(name.front());
        ranks |= quint8(lowest | (lowest - 1)); // and everybody above
        name = name.sliced(1);
    }
    if (isChannel(name)) {
        auto* channel = server.findChannel(name);
        QByteArrayView why = "Cannot send to channel";
        if (!channel)
            refuse(saying, Numeric::NoSuchChannel, name, "No such channel");
        else if (!maySpeak(*channel, saying, &why))
            refuse(saying, Numeric::CannotSendToChannel, channel->name(), why);
        else
            sayToChannel(server, saying, *channel,
                ranks ? QByteArray(target.first(target.size() - name.size()).toByteArray() + channel->name())
                      : channel->name(),
                ranks);
        return;
    }
    auto* user = server.findUser(target);
    if (!user && saying.parts.isEmpty() && notifyService(saying, target)) // which take one line
        return;
    if (!user)
        refuse(saying, Numeric::NoSuchNick, target, "No such nick/channel");
    else if (!mayReach(*user, saying))
        notifyUnreached(server, saying, *user);
    else
        sayToUser(server, saying, *user);
}

QByteArray clientOnlyTags(QByteArrayView tags)
{
    if (!tags.contains('+'))
        return {};
    QByteArray kept;
    for (const auto tag : parts(tags, 100, false, ';')) {
        if (tag.startsWith('+') && tag.size() > 1)
            kept.append(kept.isEmpty() ? "" : ";").append(tag);
    }
    return kept;
}

} // namespace everyport::ircd
