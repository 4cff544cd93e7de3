#pragma once

#include "protocols/xmpp/muc/messages/corrections.h"

namespace everyport::xmpp::muc {

/// What occupants say (XEP-0045 §7.4, 7.5, 8.1): to all, in private, and the subject.
class Conversation {
public:
    explicit Conversation(Rooms& rooms) : m_rooms(rooms) {}

    void groupMessage(const Stanza& message);
    void privateMessage(const Stanza& message);
    /// As the room sends it: from an occupant, with the ids that it has here. Rights were asked for. Gives its stanza
    /// id.
    QString say(Room& room, const Occupant& from, Stanza message);
    /// By the program, for a network where it has been set already: here at once, and stored in its turn.
    void setSubject(Room& room, const QString& nick, const QString& text, Stanza message);
    /// By somebody who lives in the program, whose right was asked for: what they have said themselves is retracted
    /// (XEP-0424), what others have said is moderated (XEP-0425). `by` is null where nobody in the room stands for
    /// them.
    void retract(Room& room, const Occupant* by, const QString& id, const QString& reason);

private:
    void changeSubject(Room& room, const Occupant& from, const Stanza& message);
    const Occupant* subjectSetter(const Room& room, const Occupant& asked, const Stanza& message);
    Task<Result<Done>> keepSubject(QString room, Occupant from, Stanza message);
    void showSubject(Room& room, const Subject& subject, Stanza message);
    void refuse(const Stanza& message, const StanzaError& error) { m_rooms.router().send(message.error(error)); }
    Task<Result<Done>> retractKept(QString room, Occupant from, QString id);
    Task<Result<Done>> retractFor(QString room, Occupant by, QString id, QString reason);

    Rooms& m_rooms;
    TaskSet m_work{m_rooms.router().failed()};
};

bool mayWriteInPrivate(const RoomConfig& config, const Occupant& from);
/// A stanza id (XEP-0359) by a room.
xml::Element stanzaId(const Room& room, const QString& id);
/// A message is taken back with all its parts (wholeMessage): nobody is told of them who comes later, and in the
/// archive a tombstone stands for each, its envelope with `retracted`, which is asked for by the room's id. The message
/// itself may be a tombstone and get another; its other parts keep theirs.
void bury(Room& room, const QList<SaidMessage>& whole,
    const std::function<QList<xml::Element>(const QString& id)>& retracted);

} // namespace everyport::xmpp::muc
