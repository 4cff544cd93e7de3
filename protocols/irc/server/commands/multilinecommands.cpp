// draft/multiline: BATCH from clients.
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/deferredecho.h"
#include "protocols/irc/server/sessions/multiline.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/sessions/sessionextras.h"
#include "protocols/irc/server/talk/messages.h"

namespace everyport::ircd {

namespace {

void open(Request& request)
{
    auto& session = request.session;
    auto& slot = session.extras().batch;
    const auto reference = request.parameter(0).sliced(1).toByteArray();
    if (slot && slot->reference == reference) {
        // Nobody can tell any more whose lines are which: both are refused.
        const auto own = session.takeLabel();
        refuseBatch(session, "MULTILINE_INVALID", {}, "This batch is open already");
        if (own.isEmpty())
            return;
        session.finishLabel();
        session.giveLabel(own);
        session.fail("BATCH", "MULTILINE_INVALID", {}, "This batch was open already");
        return;
    }
    if (slot || !isSame(request.parameter(1), "draft/multiline") || request.parameter(2).isEmpty()) {
        rememberRefused(session, reference);
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
    const DeferredEcho promise(session);
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

std::vector<Command> multilineCommands()
{
    return {
        {"BATCH", 1, Command::When::Registered, 1, batch,
            "BATCH +|-reference [draft/multiline target]: a message of several lines"},
    };
}

} // namespace everyport::ircd
