#include "app/chat/model/messagereports.h"

#include <algorithm>

#include "app/chat/messages/mention.h"
#include "app/chat/messages/messagesize.h"
#include "app/chat/messages/wording.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clocksDiffer = 60'000; // milliseconds that a network's clock may be ahead of ours
constexpr qsizetype mostReactions = 50; // of a message
constexpr qsizetype mostReacting = 200; // with one of them

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

MessageReports::MessageReports(Clock& clock, TaskSet& work, ChatStore& store, TypingNotices& typing)
    : m_clock(clock), m_work(work), m_store(store), m_typing(typing)
{
}

qint64 MessageReports::bounded(qint64 at) const
{
    const auto now = m_clock.wallMsecs();
    return at <= 0 ? now : std::min(at, now + clocksDiffer);
}

void MessageReports::notifyMessage(Conversation& conversation, Message message)
{
    m_store.messages().add(prepared(conversation, std::move(message)));
}

/// As it is stored: bounded, in its place, with what it means for us.
Message MessageReports::prepared(Conversation& conversation, Message message)
{
    message.conversation = conversation.id;
    message.sender = cleanName(message.sender);
    message.account = cleanName(message.account);
    message.detail = cleanName(message.detail);
    message.text = cleanText(std::move(message.text));
    message.at = bounded(message.at);
    // What is said now stands behind what was said before, whatever the network's clock says.
    auto& newestTold = m_newestTold[conversation.id];
    newestTold = std::max(newestTold, conversation.newestAt);
    if (!message.isPlayback) {
        message.at = std::max(message.at, newestTold);
        newestTold = message.at;
    }
    if (!message.isMine && isSpoken(message.kind)) {
        m_typing.set(conversation, message.sender, false);
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

void MessageReports::notifyDelivery(
    Conversation& conversation, qint64 message, Delivery delivery, const QString& id, qint64 at, const QString& trouble)
{
    Q_UNUSED(at) // it stays where it stands: moving under the reader's eye says less than a minute's difference
    const auto why = cleanSentence(trouble);
    auto change = [id, delivery, why](Message& sent) {
        if (!id.isEmpty() && !sent.id.isEmpty() && sent.id != id && sent.senderId.isEmpty())
            sent.senderId = sent.id; // as we called it; the network has its own name for it
        if (!id.isEmpty())
            sent.id = id;
        if (isBefore(delivery, sent.delivery))
            return;
        sent.delivery = delivery;
        sent.trouble = why;
    };
    m_store.messages().change({conversation.id, message}, std::move(change), {}, bytesOf(id) + bytesOf(why));
}

void MessageReports::notifyDeliveryOf(
    Conversation& conversation, const QString& id, Delivery delivery, const QString& trouble)
{
    if (id.isEmpty())
        return;
    const auto why = cleanSentence(trouble);
    auto change = [delivery, why](Message& sent) {
        const bool isLate = delivery == Delivery::Failed
            && (sent.delivery == Delivery::Received || sent.delivery == Delivery::Read);
        if (isLate || isBefore(delivery, sent.delivery))
            return; // one of several recipients had it
        sent.delivery = delivery;
        sent.trouble = why;
    };
    m_store.messages().change({conversation.id, 0, id, Author{true}}, std::move(change), {}, bytesOf(why));
}

void MessageReports::notifyEdited(Conversation& conversation, const QString& id, Message message)
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
    m_store.messages().change({conversation.id, 0, id, by}, std::move(change), std::move(message));
}

void MessageReports::notifyReaction(
    Conversation& conversation, const QString& message, const QString& who, const QString& emoji, bool on)
{
    if (message.isEmpty() || emoji.isEmpty())
        return;
    const auto name = cleanName(who);
    const auto with = cleanName(emoji).left(32);
    auto change = [name, with, on](Message& answered) {
        auto& names = answered.reactions[with];
        if (!on)
            names.removeAll(name);
        else if (!names.contains(name) && names.size() < mostReacting)
            names.append(name);
        if (names.isEmpty() || answered.reactions.size() > mostReactions)
            answered.reactions.remove(with);
    };
    m_store.messages().change({conversation.id, 0, message}, std::move(change), {}, bytesOf(name) + bytesOf(with));
}

void MessageReports::notifyReactions(
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
    const auto name = cleanName(who);
    auto change = [name, now](Message& answered) {
        for (auto& names : answered.reactions)
            names.removeAll(name);
        for (const auto& emoji : now) {
            auto& names = answered.reactions[emoji];
            if (names.size() < mostReacting)
                names.append(name);
        }
        answered.reactions.removeIf([](const auto& one) { return one.value().isEmpty(); });
        for (auto it = now.rbegin(); it != now.rend() && answered.reactions.size() > mostReactions; ++it)
            answered.reactions.remove(*it);
    };
    m_store.messages().change({conversation.id, 0, message}, std::move(change), {}, bytesOf(name) + bytesOf(now));
}

void MessageReports::notifyTakenBack(Conversation& conversation, const QString& message, const Author& by)
{
    if (!message.isEmpty())
        m_store.messages().change({conversation.id, 0, message, by}, takeBack);
}

void MessageReports::notifyRedacted(Conversation& conversation, const QString& message)
{
    if (message.isEmpty())
        return;
    m_store.messages().change({conversation.id, 0, message}, takeBack);
}

void MessageReports::notifyReadUpTo(Conversation& conversation, qint64 at)
{
    if (at <= conversation.lastReadAt)
        return;
    m_work.start(m_store.readUpTo(conversation.id, bounded(at)), u"Noting what was read"_s);
}

} // namespace everyport::chat
