#pragma once

#include "protocols/xmpp/muc/rooms/rooms.h"

namespace everyport::xmpp::muc {

/// A message of a room's under its stanza id (XEP-0359).
struct SaidMessage {
    QString id;
    xml::Element stanza;
};

/// XEP-0308: what an occupant says and what they correct it to are one message to whoever reads it. Gives all that
/// belongs together with the message `id`, out of `all` that its author has said, oldest first: the original, its
/// corrections, and corrections of those, for some clients name the last one in place of the original. Empty: `id` is
/// not among them.
QList<SaidMessage> partsOf(const QString& id, const QList<SaidMessage>& all);

/// What was said under a stanza id, as the archive has it or the room remembers it, and behind it the other parts of
/// the same message (partsOf). A tombstone is by itself, and so is, where `by` is given, what another occupant (by id)
/// has said: nobody has the archive searched for what is not theirs. Error: item-not-found. `rooms` must outlive the
/// Task.
Task<Result<QList<SaidMessage>>> wholeMessage(Rooms& rooms, QString room, QString id, QString by = {});

/// The room tells everybody who said what, whatever their nick is later (XEP-0421).
QString authorOf(const xml::Element& message);
/// Whether a message was taken back already: nothing but the room's own word is left of it.
bool isTombstone(const xml::Element& message);

} // namespace everyport::xmpp::muc
