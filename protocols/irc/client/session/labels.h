#pragma once

#include <map>

#include "netcore/task/deferred.h"
#include "protocols/irc/client/session/batchcollector.h"

namespace everyport::irc::client {

/// A question with a label, and the lines that answer it (ircv3.net/specs/extensions/labeled-response).
class Labels {
public:
    static constexpr int mostOpen = 100;
    static constexpr int mostLines = 5000; ///< Of one answer; the rest is left out.
    static constexpr qsizetype mostBytes = 1024 * 1024;
    static constexpr std::chrono::seconds patience{60};

    explicit Labels(Session& session) : m_session(session) {}

    /// Everything that the server says to it; nothing for a bare ACK. Unsupported without the capability, Busy,
    /// Disconnected/TimedOut. Refusals are lines, too.
    Task<Result<QList<Message>>> ask(Message question);

    void see(const Incoming& line); ///< Every line, before its parts.
    void batchEnded(const Batch& batch);
    void connectionLost(const Error& reason);

private:
    struct Open {
        Deferred<Result<QList<Message>>> answer = {};
        QList<Message> lines = {};
        qsizetype bytes = 0;
        Clock::Timer deadline = {};
    };
    void finish(const QByteArray& label, const Result<QList<Message>>& answer);

    Session& m_session;
    std::map<QByteArray, Open> m_open;
    quint64 m_count = 0;
};

} // namespace everyport::irc::client
