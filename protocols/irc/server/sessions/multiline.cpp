#include "protocols/irc/server/sessions/multiline.h"

#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/batches.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/users/sessionextras.h"

namespace everyport::ircd {

namespace {

constexpr QByteArrayView concatTag = "@draft/multiline-concat ";

} // namespace

void rememberRefused(Session& session, const QByteArray& reference)
{
    constexpr qsizetype most = 4; // lines of older ones are refused one by one
    auto& refused = session.extras().refusedBatches;
    refused.removeAll(reference);
    refused.append(reference);
    if (refused.size() > most)
        refused.removeFirst();
}

void refuseBatch(Session& session, QByteArrayView code, Parameters context, QByteArrayView text)
{
    const auto batch = std::exchange(session.extras().batch, nullptr);
    rememberRefused(session, batch->reference);
    session.output().giveLabel(batch->label);
    session.fail("BATCH", code, context, text);
}

bool takeBatchedLine(Session& session, const irc::MessageView& message)
{
    const auto reference = message.tag("batch");
    if (reference.isNull() || message.isCommand("BATCH"))
        return false;
    auto* extras = session.existingExtras();
    if (extras && extras->refusedBatches.contains(reference)) {
        session.output().takeLabel();
        return true;
    }
    if (!extras || !extras->batch || reference != extras->batch->reference) {
        session.fail("BATCH", "INVALID_REFTAG", {reference}, "There is no such batch");
        return true;
    }
    session.output().takeLabel(); // the batch has one, its lines have none
    auto& batch = *extras->batch;
    const auto& limits = session.server().options().limits;
    const auto command = message.command().toByteArray().toUpper();
    const auto concatenates = !message.tag("draft/multiline-concat").isNull();
    const auto text = message.parameter(1).toByteArray();
    if ((command != "PRIVMSG" && command != "NOTICE") || (!batch.command.isEmpty() && batch.command != command)) {
        refuseBatch(session, "MULTILINE_INVALID", {}, "Only PRIVMSG, or only NOTICE, goes into a multiline batch");
        return true;
    }
    if (!isSame(message.parameter(0), batch.target)) {
        refuseBatch(session, "MULTILINE_INVALID_TARGET", {QByteArray(batch.target), message.parameter(0)},
            "The target is not the batch's");
        return true;
    }
    if (concatenates && text.isEmpty()) {
        refuseBatch(session, "MULTILINE_INVALID", {}, "A blank line cannot go on with another");
        return true;
    }
    batch.command = command;
    batch.bytes += text.size() + (concatenates || batch.parts.isEmpty() ? 0 : 1);
    if (batch.bytes > limits.multilineBytes)
        refuseBatch(
            session, "MULTILINE_MAX_BYTES", {QByteArray::number(limits.multilineBytes)}, "The message is too long");
    else if (batch.parts.size() >= limits.multilineLines)
        refuseBatch(session, "MULTILINE_MAX_LINES", {QByteArray::number(limits.multilineLines)},
            "The message has too many lines");
    else
        batch.parts.append({text, concatenates});
    return true;
}

bool refuseBatchOf(Session& session, QByteArrayView line, QByteArrayView why)
{
    constexpr QByteArrayView key = "batch=";
    auto* extras = session.existingExtras();
    if (!extras || !line.startsWith('@'))
        return false;
    const auto tags = line.sliced(1, std::max<qsizetype>(line.indexOf(' '), 1) - 1);
    QByteArrayView reference;
    for (const auto tag : parts(tags.isEmpty() ? line.sliced(1) : tags, irc::maximumClientTags, true, ';')) {
        if (tag.startsWith(key))
            reference = tag.sliced(key.size());
    }
    if (reference.isEmpty())
        return false;
    if (extras->refusedBatches.contains(reference))
        return true;
    if (!extras->batch || reference != extras->batch->reference)
        return false;
    refuseBatch(session, "MULTILINE_INVALID", {}, why);
    session.output().finishLabel();
    return true;
}

MultilineMessage::MultilineMessage(const QByteArray& source, QByteArrayView command, QByteArrayView target,
    const QList<MessagePart>& parts, LineTags tags)
    : m_tags(std::move(tags))
{
    for (const auto& part : parts)
        m_stored.append(part.concatenates ? concatTag : QByteArrayView())
            .append(lineBody(source, command, {target}, part.text));
}

void MultilineMessage::sendTo(Session& session) const
{
    sendStoredMultiline(session, m_stored, m_tags, {});
}

bool isMultiline(const QByteArray& body)
{
    return body.indexOf('\n') != body.size() - 1;
}

void sendStoredMultiline(Session& session, const QByteArray& body, const LineTags& tags, const QByteArray& batch)
{
    const auto lines = parts(body, 1000, false, '\n');
    const auto whole = session.has(Capability::Multiline) && session.has(Capability::Batch);
    const auto first = lines.front();
    const auto source = first.sliced(first.startsWith('@') ? concatTag.size() : 0);
    const auto words = parts(source, 4, false, ' ');
    const auto reference = QByteArray::number(session.server().nextReference(), 36);
    if (whole) {
        const auto opening = words[0].toByteArray() + " BATCH +" + reference + " draft/multiline "
            + words[2].toByteArray() + "\r\n";
        sendInBatch(session, batch, Line(opening, tags).bytes(session.variant()));
    }
    bool isFirst = true;
    for (const auto line : lines) {
        const auto plain = line.startsWith('@') ? line.sliced(concatTag.size()) : line;
        if (whole) {
            session.output().send(withTag("batch=" + reference, line.toByteArray() + '\n'));
            continue;
        }
        if (plain.endsWith(" :\r"))
            continue; // a blank line cannot be sent alone
        const LineTags own{
            tags.time, tags.account, isFirst ? tags.id : QByteArray(), tags.client, tags.bot, tags.shown};
        sendInBatch(session, batch, Line(plain.toByteArray() + '\n', own).bytes(session.variant()));
        isFirst = false;
    }
    if (whole)
        sendInBatch(session, batch, words[0].toByteArray() + " BATCH -" + reference + "\r\n");
}

} // namespace everyport::ircd
