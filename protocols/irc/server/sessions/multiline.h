#pragma once

#include <QList>

#include "protocols/irc/server/lines/line.h"
#include "protocols/irc/server/sessions/session.h"

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
/// The batch that is open; the label of its beginning is answered by this, and by nothing else.
void refuseBatch(Session& session, QByteArrayView code, Parameters context, QByteArrayView text);
/// The batch's further lines are swallowed until it is closed: a message is said whole, or not at all.
void rememberRefused(Session& session, const QByteArray& reference);

} // namespace everyport::ircd
