#include "app/chat/model/ownmessages.h"

#include <algorithm>

#include "app/chat/messages/messagesize.h"
#include "app/chat/messages/wording.h"
#include "app/chat/network/network.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

OwnMessages::OwnMessages(Clock& clock, ChatStore& store, History& history)
    : m_clock(clock),
      m_store(store),
      m_history(history),
      m_outbox([&store](qint64 conversation) { return store.linkOf(conversation); },
          [this](qint64 conversation, qint64 message, const Result<Done>& result) {
              sendingEnded(conversation, message, result);
          })
{
}

void OwnMessages::sendingEnded(qint64 conversation, qint64 message, const Result<Done>& result)
{
    const auto why = result ? QString() : cleanSentence(result.error().text);
    auto change = [ok = result.ok(), why](Message& sent) {
        if (sent.delivery == Delivery::Received || sent.delivery == Delivery::Read
            || (ok && sent.delivery == Delivery::Failed))
            return; // it came back before, or was sent back
        sent.delivery = ok ? Delivery::Sent : Delivery::Failed;
        sent.trouble = why;
    };
    m_store.messages().change({conversation, message}, std::move(change), {}, bytesOf(why));
}

Task<Result<qint64>> OwnMessages::say(qint64 id, Outgoing outgoing)
{
    auto* found = m_store.conversation(id);
    if (!found)
        co_return Error{Error::Kind::Refused, Reason::NotFound, u"This conversation is closed."_s, {}, 0};
    outgoing.text = cleanText(outgoing.text);
    if (!outgoing.edits.isEmpty()) {
        auto editing = edit(id, std::move(outgoing));
        const auto edited = co_await std::move(editing);
        co_return edited;
    }
    Message message;
    message.conversation = id;
    message.at = std::max(m_clock.wallMsecs(), found->newestAt);
    message.kind = outgoing.kind;
    const auto& account = *found->account;
    message.sender = account.ownName.isEmpty() ? cleanName(account.type->expectedName(account)) : account.ownName;
    message.text = outgoing.text;
    message.replyTo = outgoing.replyTo;
    message.isMine = true;
    message.delivery = Delivery::Waiting;
    auto storing = m_store.messages().addOwn(std::move(message));
    const auto number = co_await std::move(storing);
    if (number)
        m_outbox.add(id, *number, std::move(outgoing));
    co_return number;
}

Task<Result<qint64>> OwnMessages::edit(qint64 id, Outgoing outgoing)
{
    auto looking = find({id, 0, outgoing.edits});
    const auto message = co_await std::move(looking);
    if (!message)
        co_return message.error();
    auto* link = m_store.linkOf(id);
    if (!*message || !(*message)->isMine || !link || !(link->abilities() & Ability::Edit))
        co_return Error{Error::Kind::Refused, Reason::NotFound, u"This message cannot be changed."_s, {}, 0};
    const auto number = (*message)->number;
    if (!(*message)->senderId.isEmpty())
        outgoing.edits = (*message)->senderId; // we are who calls it so
    auto sending = link->send(id, number, outgoing);
    const auto sent = co_await std::move(sending);
    if (!sent)
        co_return sent.error();
    auto change = [text = outgoing.text](Message& edited) {
        edited.text = text;
        edited.isEdited = true;
    };
    m_store.messages().change({id, number}, std::move(change), {}, bytesOf(outgoing.text));
    co_return number;
}

Task<Result<std::optional<Message>>> OwnMessages::find(WhichMessage which)
{
    using Found = Result<std::optional<Message>>;
    if (const auto waiting = m_store.messages().unstored(which))
        return Task<Found>(Found(waiting));
    return which.number != 0 ? m_history.get(which.number) : m_history.find(which.conversation, which.id);
}

Task<Result<Done>> OwnMessages::sendAgain(qint64 id, qint64 number)
{
    auto looking = find({id, number});
    const auto message = co_await std::move(looking);
    if (!message)
        co_return message.error();
    if (!*message || (*message)->conversation != id || (*message)->delivery != Delivery::Failed)
        co_return Error{
            Error::Kind::Refused, Reason::NotFound, u"This message is not waiting to be sent again."_s, {}, 0};
    m_store.messages().change({id, number}, [](Message& waiting) {
        waiting.delivery = Delivery::Waiting;
        waiting.trouble.clear();
    });
    Outgoing outgoing;
    outgoing.text = (*message)->text;
    outgoing.kind = (*message)->kind;
    outgoing.replyTo = (*message)->replyTo;
    outgoing.again = (*message)->senderId.isEmpty() ? (*message)->id : (*message)->senderId;
    m_outbox.add(id, number, std::move(outgoing));
    co_return Done{};
}

Task<Result<Done>> OwnMessages::cancel(qint64 id, qint64 number)
{
    const Error why{Error::Kind::Cancelled, Reason::None, u"You took it back before it was sent."_s, {}, 0};
    auto* link = m_store.linkOf(id);
    if (!m_outbox.take(id, number) && !(link && link->takeBack(number, why)))
        return Task<Result<Done>>(
            Result<Done>(Error{Error::Kind::Refused, Reason::NotFound, u"This message has gone already."_s, {}, 0}));
    m_store.messages().change({id, number}, [text = why.text](Message& message) {
        message.delivery = Delivery::Failed;
        message.trouble = text;
    });
    return m_store.messages().flushed();
}

} // namespace everyport::chat
