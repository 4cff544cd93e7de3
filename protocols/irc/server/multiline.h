#pragma once

#include "protocols/irc/server/messages.h"
#include "protocols/irc/server/session.h"
#include "protocols/irc/server/sessionextras.h"

namespace everyport::ircd {

/// A message of several lines (draft/multiline), written for those who know such batches and for those who do not.
class MultilineMessage {
public:
    MultilineMessage(const QByteArray& source, QByteArrayView command, QByteArrayView target,
        const QList<MessagePart>& parts, LineTags tags);
    void sendTo(Session& session) const;
    /// As history keeps it: the lines, those that go on with a tag that says so.
    const QByteArray& stored() const { return m_stored; }

private:
    QByteArray m_stored;
    LineTags m_tags;
};

bool isMultiline(const QByteArray& body); ///< More than one line.
void sendStoredMultiline(Session& session, const QByteArray& body, const LineTags& tags, const QByteArray& batch);

/// A line inside a batch that the client has opened, or one that says so wrongly. True: it was taken, or refused.
bool takeBatchedLine(Session& session, const irc::MessageView& message);
/// A line that cannot be taken at all, or the beginning of one, is a batch's: then all of the batch is refused, since a
/// message is said whole or not at all. False where the line is for itself.
bool refuseBatchOf(Session& session, QByteArrayView line, QByteArrayView why);

} // namespace everyport::ircd
