#include "protocols/irc/server/sessions/batches.h"

#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

QByteArray openBatch(Session& session, QByteArrayView type, QByteArrayView parameter)
{
    if (!session.has(Capability::Batch))
        return {};
    const auto reference = QByteArray::number(session.server().nextReference(), 36);
    if (parameter.isEmpty())
        session.tell("BATCH", {QByteArray('+' + reference), type});
    else
        session.tell("BATCH", {QByteArray('+' + reference), type, parameter});
    return reference;
}

void sendInBatch(Session& session, const QByteArray& reference, const QByteArray& line)
{
    session.output().send(reference.isEmpty() ? line : withTag("batch=" + reference, line));
}

void closeBatch(Session& session, const QByteArray& reference)
{
    if (!reference.isEmpty())
        session.tell("BATCH", {QByteArray('-' + reference)});
}

} // namespace everyport::ircd
