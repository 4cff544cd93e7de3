// What one says oneself: stored first, then on its way.
#include <algorithm>

#include "app/chat/messages/wording.h"
#include "app/chat/space/chatspaceprivate.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

void ChatSpace::Private::sendingEnded(qint64 conversation, qint64 message, const Result<Done>& result)
{
    flow.change(
        {conversation, message}, [ok = result.ok(), text = result ? QString() : result.error().text](Message& sent) {
            if (sent.delivery == Delivery::Received || sent.delivery == Delivery::Read
                || (ok && sent.delivery == Delivery::Failed))
                return; // it came back before, or was sent back
            sent.delivery = ok ? Delivery::Sent : Delivery::Failed;
            sent.trouble = cleanSentence(text);
        });
}

Task<Result<qint64>> ChatSpace::say(qint64 id, Outgoing outgoing)
{
    auto* found = conversation(id);
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
    message.at = std::max(d->reactor.clock().wallMsecs(), found->newestAt);
    message.kind = outgoing.kind;
    message.sender = found->account->ownName;
    message.text = outgoing.text;
    message.replyTo = outgoing.replyTo;
    message.isMine = true;
    message.delivery = Delivery::Waiting;
    auto storing = d->flow.addOwn(std::move(message));
    const auto number = co_await std::move(storing);
    if (number)
        d->outbox.add(id, *number, std::move(outgoing));
    co_return number;
}

Task<Result<qint64>> ChatSpace::edit(qint64 id, Outgoing outgoing)
{
    auto looking = m_history.find(id, outgoing.edits);
    const auto message = co_await std::move(looking);
    if (!message)
        co_return message.error();
    auto* link = d->wayOf(id);
    if (!*message || !(*message)->isMine || !link || !(link->abilities() & Ability::Edit))
        co_return Error{Error::Kind::Refused, Reason::NotFound, u"This message cannot be changed."_s, {}, 0};
    const auto number = (*message)->number;
    if (!(*message)->senderId.isEmpty())
        outgoing.edits = (*message)->senderId; // we are who calls it so
    auto sending = link->send(id, number, outgoing);
    const auto sent = co_await std::move(sending);
    if (!sent)
        co_return sent.error();
    d->flow.change({id, number}, [text = outgoing.text](Message& edited) {
        edited.text = text;
        edited.isEdited = true;
    });
    co_return number;
}

Task<Result<Done>> ChatSpace::sendAgain(qint64 id, qint64 number)
{
    auto looking = m_history.get(number);
    const auto message = co_await std::move(looking);
    if (!message)
        co_return message.error();
    if (!*message || (*message)->conversation != id || (*message)->delivery != Delivery::Failed)
        co_return Error{
            Error::Kind::Refused, Reason::NotFound, u"This message is not waiting to be sent again."_s, {}, 0};
    d->flow.change({id, number}, [](Message& waiting) {
        waiting.delivery = Delivery::Waiting;
        waiting.trouble.clear();
    });
    Outgoing outgoing;
    outgoing.text = (*message)->text;
    outgoing.kind = (*message)->kind;
    outgoing.replyTo = (*message)->replyTo;
    outgoing.again = (*message)->senderId.isEmpty() ? (*message)->id : (*message)->senderId;
    d->outbox.add(id, number, std::move(outgoing));
    co_return Done{};
}

Task<Result<Done>> ChatSpace::giveUp(qint64 id, qint64 number)
{
    if (!d->outbox.take(id, number))
        return Task<Result<Done>>(
            Result<Done>(Error{Error::Kind::Refused, Reason::NotFound, u"This message has gone already."_s, {}, 0}));
    d->flow.change({id, number}, [](Message& message) {
        message.delivery = Delivery::Failed;
        message.trouble = u"You took it back before it was sent."_s;
    });
    return d->flow.flushed();
}

Result<qint64> ChatSpace::sendFile(qint64 id, const QString& path, const QString& name)
{
    const auto* found = conversation(id);
    if (!found)
        return Error{Error::Kind::Refused, Reason::NotFound, u"This conversation is closed."_s, {}, 0};
    return d->files.send(id, found->kind, path, name);
}

} // namespace everyport::chat
