#pragma once

#include "protocols/irc/client/session/cause.h"
#include "protocols/irc/message.h"
#include "protocols/irc/source.h"

namespace everyport::irc::client {

struct Batch;

/// One line while it is worked on; views into the bytes that came.
struct Incoming {
    const MessageView& view;
    Source source = Source::parse(view.source());
    Batch* batch = nullptr; ///< The innermost that it belongs to.
    bool isHistory = false; ///< Inside of a playback.

    QByteArray parameter(int at) const { return view.parameter(at).toByteArray(); }
    QString text(int at) const; ///< Decoded.
    int count() const { return view.parameterCount(); }
    /// Milliseconds since 1970 by the tag `time`, at most `now`; `now` where there is none.
    qint64 time(qint64 now) const;
};

/// "2026-01-02T03:04:05.678Z" and back (server-time); 0 where it is none.
qint64 readTimestamp(QByteArrayView text);
QByteArray writeTimestamp(qint64 msecs);

} // namespace everyport::irc::client
