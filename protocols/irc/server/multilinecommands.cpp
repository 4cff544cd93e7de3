// draft/multiline: BATCH from clients, and messages of several lines.
#include "protocols/irc/server/allcommands.h"
#include "protocols/irc/server/multiline.h"
#include "protocols/irc/server/names.h"
#include "protocols/irc/server/playback.h"
#include "protocols/irc/server/promise.h"
#include "protocols/irc/server/server.h"

namespace everyport::ircd {

namespace {

constexpr QByteArrayView concatTag = "@draft/multiline-concat ";

/// Its further lines are swallowed until it is closed: a message is said whole, or not at all.
void remember(Session& session, const QByteArray& reference)
{
    constexpr qsizetype most = 4; // lines of older ones are refused one by one
    auto& refused = session.extras().refusedBatches;
    refused.removeAll(reference);
    refused.append(reference);
    if (refused.size() > most)
        refused.removeFirst();
}

/// The open one; the label of its beginning is answered by this, and by nothing else.
void refuse(Session& session, QByteArrayView code, Parameters context, QByteArrayView text)
{
    const auto batch = std::exchange(session.extras().batch, nullptr);
    remember(session, batch->reference);
    session.giveLabel(batch->label);
    session.fail("BATCH", code, context, text);
}

void open(Request& request)
{
    auto& session = request.session;
    auto& slot = session.extras().batch;
    const auto reference = request.parameter(0).sliced(1).toByteArray();
    if (slot && slot->reference == reference) {
        // Nobody can tell any more whose lines are which: both are refused.
        const auto own = session.takeLabel();
        refuse(session, "MULTILINE_INVALID", {}, "This batch is open already");
        if (own.isEmpty())
            return;
        session.finishLabel();
        session.giveLabel(own);
        session.fail("BATCH", "MULTILINE_INVALID", {}, "This batch was open already");
        return;
    }
    if (slot || !isSame(request.parameter(1), "draft/multiline") || request.parameter(2).isEmpty()) {
        remember(session, reference);
        session.fail("BATCH", slot ? "MULTILINE_INVALID" : "UNKNOWN_TYPE", {}, "This batch cannot be opened");
        return;
    }
    session.extras().refusedBatches.removeAll(reference); // whoever begins anew means the new one
    slot = std::make_unique<OpenBatch>();
    slot->reference = reference;
    slot->target = request.parameter(2).toByteArray();
    slot->tags = session.has(Capability::MessageTags) ? clientOnlyTags(request.message.tags()) : QByteArray();
    slot->label = session.takeLabel(); // answers come when it is closed
}

/// All of its words, for what a channel or a person does not let in.
QByteArray wholeText(const OpenBatch& batch)
{
    QByteArray text;
    for (const auto& part : batch.parts)
        text.append(text.isEmpty() || part.concatenates ? "" : "\n").append(part.text);
    return text;
}

void close(Request& request)
{
    auto& session = request.session;
    const auto reference = request.parameter(0).sliced(1).toByteArray();
    if (session.extras().refusedBatches.removeAll(reference) > 0)
        return; // which has been said
    const auto isOpen = session.extras().batch && session.extras().batch->reference == reference;
    const auto batch = isOpen ? std::exchange(session.extras().batch, nullptr) : nullptr;
    if (!batch) {
        session.fail("BATCH", "MULTILINE_INVALID", {}, "There is no such batch");
        return;
    }
    session.giveLabel(batch->label);
    if (batch->parts.isEmpty() || wholeText(*batch).trimmed().isEmpty()) {
        session.fail("BATCH", "MULTILINE_INVALID", {}, "There is nothing in it");
        return;
    }
    const auto kind = batch->command == "NOTICE" ? Saying::Kind::Notice : Saying::Kind::Message;
    request.user().spoke = request.server.seconds();
    const Saying saying{request.user(), &session, kind, wholeText(*batch), batch->tags, batch->parts};
    const Promise promise(session);
    say(request.server, saying, batch->target);
}

void batch(Request& request)
{
    const auto reference = request.parameter(0);
    if (!request.session.has(Capability::Multiline) || !request.session.has(Capability::Batch))
        request.session.reply(Numeric::UnknownCommand, {"BATCH"}, "Unknown command");
    else if (reference.startsWith('+') && reference.size() > 1)
        open(request);
    else if (reference.startsWith('-') && reference.size() > 1)
        close(request);
    else
        request.session.fail("BATCH", "INVALID_REFTAG", {reference}, "Invalid reference tag");
}

} // namespace

bool takeBatchedLine(Session& session, const irc::MessageView& message)
{
    const auto reference = message.tag("batch");
    if (reference.isNull() || message.isCommand("BATCH"))
        return false;
    auto* extras = session.existingExtras();
    if (extras && extras->refusedBatches.contains(reference)) {
        session.takeLabel();
        return true;
    }
    if (!extras || !extras->batch || reference != extras->batch->reference) {
        session.fail("BATCH", "INVALID_REFTAG", {reference}, "There is no such batch");
        return true;
    }
    session.takeLabel(); // the batch has one, its lines have none
    auto& batch = *extras->batch;
    const auto& limits = session.server().options().limits;
    const auto command = message.command().toByteArray().toUpper();
    const auto concatenates = !message.tag("draft/multiline-concat").isNull();
    const auto text = message.parameter(1).toByteArray();
    if ((command != "PRIVMSG" && command != "NOTICE") || (!batch.command.isEmpty() && batch.command != command)) {
        refuse(session, "MULTILINE_INVALID", {}, "Only PRIVMSG, or only NOTICE, goes into a multiline batch");
        return true;
    }
    if (!isSame(message.parameter(0), batch.target)) {
        refuse(session, "MULTILINE_INVALID_TARGET", {QByteArray(batch.target), message.parameter(0)},
            "The target is not the batch's");
        return true;
    }
    if (concatenates && text.isEmpty()) {
        refuse(session, "MULTILINE_INVALID", {}, "A blank line cannot go on with another");
        return true;
    }
    batch.command = command;
    batch.bytes += text.size() + (concatenates || batch.parts.isEmpty() ? 0 : 1);
    if (batch.bytes > limits.multilineBytes)
        refuse(session, "MULTILINE_MAX_BYTES", {QByteArray::number(limits.multilineBytes)}, "The message is too long");
    else if (batch.parts.size() >= limits.multilineLines)
        refuse(session, "MULTILINE_MAX_LINES", {QByteArray::number(limits.multilineLines)},
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
    refuse(session, "MULTILINE_INVALID", {}, why);
    session.finishLabel();
    return true;
}

MultilineMessage::MultilineMessage(const QByteArray& source, QByteArrayView command, QByteArrayView target,
    const QList<MessagePart>& parts, LineTags tags)
    : m_tags(std::move(tags))
{
    for (const auto& part : parts)
        m_stored.append(part.concatenates ? concatTag : QByteArrayView())
            .append(Server::body(source, command, {target}, part.text));
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
            session.send(withTag("batch=" + reference, line.toByteArray() + '\n'));
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

std::vector<Command> multilineCommands()
{
    return {
        {"BATCH", 1, Command::When::Registered, 1, batch,
            "BATCH +|-reference [draft/multiline target]: a message of several lines"},
    };
}

} // namespace everyport::ircd
