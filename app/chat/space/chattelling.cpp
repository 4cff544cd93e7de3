// What links tell a ChatSpace.
#include <algorithm>

#include "app/chat/messages/mention.h"
#include "app/chat/messages/wording.h"
#include "app/chat/space/chatspaceprivate.h"

namespace everyport::chat {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostMembers = 200'000;
constexpr qsizetype mostTyping = 20;
constexpr qsizetype mostReactions = 50; // of a message
constexpr qsizetype mostReacting = 200; // with one of them
constexpr qsizetype mostTopicCharacters = 8000;
constexpr auto typingLasts = 6s; // IRCv3's typing says it again every three; XEP-0085 leaves it open

Member cleaned(Member member)
{
    member.name = cleanName(member.name);
    member.address = cleanName(member.address);
    member.account = cleanName(member.account);
    member.realName = cleanName(member.realName);
    member.symbol = member.symbol.left(8);
    return member;
}

/// How far: what is known to have arrived was not merely sent.
bool isBefore(Delivery delivery, Delivery than)
{
    static constexpr Delivery order[] = {
        Delivery::None, Delivery::Waiting, Delivery::Sent, Delivery::Received, Delivery::Read};
    const auto* end = std::end(order);
    const auto* at = std::find(std::begin(order), end, delivery);
    return at != end && std::find(at + 1, end, than) != end;
}

void takeBack(Message& taken)
{
    taken.isRedacted = true;
    taken.text = {};
    taken.reactions.clear();
}

} // namespace

void ChatSpace::tellState(Account& account, Account::State state, const QString& text, qint64 retryAt)
{
    const bool isTrouble = state == Account::State::Waiting || state == Account::State::Failed;
    account.state = state;
    account.stage = isTrouble ? QString() : cleanSentence(text);
    account.trouble = isTrouble ? cleanSentence(text) : QString();
    account.retryAt = state == Account::State::Waiting ? retryAt : 0;
    if (state != Account::State::Online)
        account.lagMilliseconds = -1;
    d->tell([&](ChatEvents& events) { events.accountChanged(account); });
    if (state != Account::State::Online)
        return;
    for (const auto& conversation : account.m_conversations)
        d->outbox.sendWaiting(conversation->id);
}

void ChatSpace::tellOwnName(Account& account, const QString& name)
{
    account.ownName = cleanName(name);
    d->tell([&](ChatEvents& events) { events.accountChanged(account); });
}

void ChatSpace::tellAway(Account& account, bool away, const QString& text)
{
    account.isAway = away;
    account.awayText = cleanName(text);
    d->tell([&](ChatEvents& events) { events.accountChanged(account); });
}

void ChatSpace::tellLag(Account& account, int milliseconds)
{
    account.lagMilliseconds = milliseconds;
    d->tell([&](ChatEvents& events) { events.accountChanged(account); });
}

Conversation& ChatSpace::tellConversation(Account& account, Conversation::Kind kind, const QString& name)
{
    return openConversation(account, kind, name);
}

void ChatSpace::tellPresence(Conversation& conversation, Conversation::Presence presence, const QString& trouble)
{
    const auto clean = cleanSentence(trouble);
    if (conversation.presence == presence && conversation.trouble == clean)
        return;
    conversation.presence = presence;
    conversation.trouble = clean;
    conversation.wantsSettings = conversation.wantsSettings && presence == Conversation::Presence::In;
    tellChanged(conversation);
    d->outbox.sendWaiting(conversation.id);
}

void ChatSpace::tellTopic(Conversation& conversation, const RichText& topic, const QString& by, qint64 at)
{
    conversation.topic = cleanText(topic, mostTopicCharacters);
    conversation.topicBy = cleanName(by);
    conversation.topicAt = at;
    saveSoon(conversation);
    tellChanged(conversation);
}

void ChatSpace::tellModes(Conversation& conversation, const QString& modes)
{
    conversation.modes = cleanName(modes);
    tellChanged(conversation);
}

void ChatSpace::tellWantsSettings(Conversation& conversation, bool wants)
{
    if (conversation.wantsSettings == wants)
        return;
    conversation.wantsSettings = wants;
    tellChanged(conversation);
}

void ChatSpace::tellRenamed(Conversation& conversation, const QString& name)
{
    auto& account = *conversation.account;
    const auto clean = cleanName(name);
    const auto key = account.m_link ? account.m_link->keyOf(conversation.kind, clean) : clean.toCaseFolded();
    const auto* there = account.find(conversation.kind, key);
    if (there && there != &conversation)
        return; // the other one goes on under that name
    conversation.name = clean;
    conversation.key = key;
    saveSoon(conversation);
    tellChanged(conversation);
}

void ChatSpace::tellMembers(Conversation& conversation, QList<Member> all)
{
    conversation.m_members.clear();
    conversation.m_members.reserve(std::min(all.size(), mostMembers));
    for (const auto& member : all) {
        if (conversation.m_members.size() >= mostMembers)
            break;
        conversation.m_members.insert(member.key, cleaned(member));
    }
    d->toTellMembers.insert(conversation.id);
    d->wantTurn();
}

void ChatSpace::tellMember(Conversation& conversation, Member member)
{
    const auto found = conversation.m_members.find(member.key);
    if (found == conversation.m_members.end() && conversation.m_members.size() >= mostMembers)
        return;
    if (found != conversation.m_members.end())
        member.spokeAt = std::max(member.spokeAt, found->spokeAt);
    conversation.m_members.insert(member.key, cleaned(member));
    d->toTellMembers.insert(conversation.id);
    d->wantTurn();
}

void ChatSpace::tellMemberRenamed(Conversation& conversation, const QString& key, const Member& now)
{
    const auto before = conversation.m_members.take(key);
    auto member = now;
    member.spokeAt = std::max(member.spokeAt, before.spokeAt);
    tellMember(conversation, std::move(member));
}

void ChatSpace::tellMemberGone(Conversation& conversation, const QString& key)
{
    const auto gone = conversation.m_members.take(key);
    tellTyping(conversation, gone.name, false);
    d->toTellMembers.insert(conversation.id);
    d->wantTurn();
}

void ChatSpace::tellMessage(Conversation& conversation, Message message)
{
    d->flow.add(prepared(conversation, std::move(message)));
}

/// As it is stored: bounded, in its place, with what it means for us.
Message ChatSpace::prepared(Conversation& conversation, Message message)
{
    message.conversation = conversation.id;
    message.sender = cleanName(message.sender);
    message.account = cleanName(message.account);
    message.detail = cleanName(message.detail);
    message.text = cleanText(std::move(message.text));
    message.at = d->bounded(message.at);
    // What is said now stands behind what was said before, whatever the network's clock says.
    auto& newestTold = d->newestTold[conversation.id];
    newestTold = std::max(newestTold, conversation.newestAt);
    if (!message.isPlayback) {
        message.at = std::max(message.at, newestTold);
        newestTold = message.at;
    }
    if (!message.isMine && isSpoken(message.kind)) {
        tellTyping(conversation, message.sender, false);
        if (!message.isMention && conversation.kind == Conversation::Kind::Room)
            message.isMention = chat::mentions(message.text.text, {conversation.account->ownName});
        const auto* link = conversation.account->link();
        const auto speaker = link ? conversation.m_members.find(link->keyOf(Conversation::Kind::Person, message.sender))
                                  : conversation.m_members.end();
        if (speaker != conversation.m_members.end())
            speaker->spokeAt = std::max(speaker->spokeAt, message.at);
    }
    return message;
}

void ChatSpace::tellDelivery(
    Conversation& conversation, qint64 message, Delivery delivery, const QString& id, qint64 at, const QString& trouble)
{
    Q_UNUSED(at) // it stays where it stands: moving under the reader's eye says less than a minute's difference
    d->flow.change({conversation.id, message}, [=](Message& sent) {
        if (!id.isEmpty() && !sent.id.isEmpty() && sent.id != id && sent.senderId.isEmpty())
            sent.senderId = sent.id; // as we called it; the network has its own name for it
        if (!id.isEmpty())
            sent.id = id;
        if (isBefore(delivery, sent.delivery))
            return;
        sent.delivery = delivery;
        sent.trouble = cleanSentence(trouble);
    });
}

void ChatSpace::tellDeliveryOf(Conversation& conversation, const QString& id, Delivery delivery, const QString& trouble)
{
    if (id.isEmpty())
        return;
    d->flow.change({conversation.id, 0, id, Author{true}}, [=](Message& sent) {
        const bool isLate = delivery == Delivery::Failed
            && (sent.delivery == Delivery::Received || sent.delivery == Delivery::Read);
        if (isLate || isBefore(delivery, sent.delivery))
            return; // one of several recipients had it
        sent.delivery = delivery;
        sent.trouble = cleanSentence(trouble);
    });
}

void ChatSpace::tellEdited(Conversation& conversation, const QString& id, Message message)
{
    message = prepared(conversation, std::move(message));
    message.isEdited = true;
    const Author by{message.isMine, message.account, message.sender};
    auto change = [text = message.text](Message& edited) {
        if (edited.isRedacted)
            return;
        edited.isEdited = edited.isEdited || edited.text != text;
        edited.text = text;
    };
    d->flow.change({conversation.id, 0, id, by}, std::move(change), std::move(message));
}

void ChatSpace::tellReaction(
    Conversation& conversation, const QString& message, const QString& who, const QString& emoji, bool on)
{
    if (message.isEmpty() || emoji.isEmpty())
        return;
    d->flow.change({conversation.id, 0, message},
        [who = cleanName(who), emoji = cleanName(emoji).left(32), on](Message& answered) {
            auto& names = answered.reactions[emoji];
            if (!on)
                names.removeAll(who);
            else if (!names.contains(who) && names.size() < mostReacting)
                names.append(who);
            if (names.isEmpty() || answered.reactions.size() > mostReactions)
                answered.reactions.remove(emoji);
        });
}

void ChatSpace::tellReactions(
    Conversation& conversation, const QString& message, const QString& who, const QStringList& all)
{
    if (message.isEmpty())
        return;
    QStringList now;
    for (const auto& one : all) {
        const auto emoji = cleanName(one).left(32);
        if (!emoji.isEmpty() && !now.contains(emoji) && now.size() < mostReactions)
            now.append(emoji);
    }
    d->flow.change({conversation.id, 0, message}, [who = cleanName(who), now](Message& answered) {
        for (auto& names : answered.reactions)
            names.removeAll(who);
        for (const auto& emoji : now) {
            auto& names = answered.reactions[emoji];
            if (names.size() < mostReacting)
                names.append(who);
        }
        answered.reactions.removeIf([](const auto& one) { return one.value().isEmpty(); });
        for (auto it = now.rbegin(); it != now.rend() && answered.reactions.size() > mostReactions; ++it)
            answered.reactions.remove(*it);
    });
}

void ChatSpace::tellTakenBack(Conversation& conversation, const QString& message, const Author& by)
{
    if (!message.isEmpty())
        d->flow.change({conversation.id, 0, message, by}, takeBack);
}

void ChatSpace::tellRedacted(Conversation& conversation, const QString& message)
{
    if (message.isEmpty())
        return;
    d->flow.change({conversation.id, 0, message}, takeBack);
}

void ChatSpace::tellTyping(Conversation& conversation, const QString& name, bool on)
{
    const auto clean = cleanName(name);
    const std::pair key(conversation.id, clean);
    auto& names = conversation.m_typing;
    if (!on) {
        d->typing.erase(key);
        if (names.removeAll(clean) > 0)
            d->tell([&](ChatEvents& events) { events.typingChanged(conversation); });
        return;
    }
    if (clean.isEmpty() || (!names.contains(clean) && names.size() >= mostTyping))
        return;
    d->typing[key] = d->reactor.clock().callLater(typingLasts, [this, key] {
        const auto who = key; // the timer goes with its entry
        if (auto* found = this->conversation(who.first))
            tellTyping(*found, who.second, false);
    });
    if (names.contains(clean))
        return;
    names.append(clean);
    d->tell([&](ChatEvents& events) { events.typingChanged(conversation); });
}

void ChatSpace::tellReadUpTo(Conversation& conversation, qint64 at)
{
    if (at <= conversation.lastReadAt)
        return;
    d->work.start(readElsewhere(conversation.id, d->bounded(at)), QStringLiteral("Noting what was read"));
}

Task<Result<Done>> ChatSpace::readElsewhere(qint64 id, qint64 at)
{
    auto flushing = d->flow.flushed();
    (void)co_await std::move(flushing); // that it failed was said by whoever wrote
    auto writing = d->database.write(
        [id, at](QSqlDatabase& connection) { return accounttable::readUpTo(connection, id, at); });
    const auto state = co_await std::move(writing);
    auto* found = conversation(id);
    if (!state || !found)
        co_return state ? Result<Done>(Done{}) : Result<Done>(state.error());
    found->lastRead = state->lastRead;
    found->lastReadAt = state->lastReadAt;
    found->unread = state->unread;
    found->mentions = state->mentions;
    tellChanged(*found);
    co_return Done{};
}

} // namespace everyport::chat
