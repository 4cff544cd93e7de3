#pragma once

#include <QByteArrayView>

namespace everyport {
class ConnectionRecord;
}

namespace everyport::ssh {

/// What a channel does, a line each, for whoever looks at the connection: "channel-request 0 pty-req xterm 80x24",
/// "channel-data 0 512", named as RFC 4254 names its messages. Never what is typed or shown, and of a command only its
/// first word: either may hold a password.
class ChannelNotes {
public:
    /// `record` may be null, where the connection has gone: then nothing is told.
    ChannelNotes(const ConnectionRecord* record, quint64 channel) : m_record(record), m_channel(channel) {}

    void opened() const;
    void requested(bool in, QByteArrayView type, QByteArrayView arguments = {}) const;
    void commandRequested(QByteArrayView line) const;
    void windowRequested(QByteArrayView type, QByteArrayView terminal, int columns, int rows) const;
    void moved(bool in, bool isError, qsizetype bytes) const;
    void halfEnded(bool in) const;
    void closed(bool in) const;

private:
    void tell(bool in, const QByteArray& message, const QByteArray& rest = {}) const;

    bool isWatched() const;

    const ConnectionRecord* m_record;
    quint64 m_channel;
};

} // namespace everyport::ssh
