#pragma once

#include "protocols/irc/client/session/session.h"

namespace everyport::irc::client {

/// From the connection to the welcome: PASS, NICK, USER, another nick where ours is taken, then what the server says of
/// itself. Changes of our nick later on are here, too.
class ConnectionRegistration final : public Part {
public:
    explicit ConnectionRegistration(Session& session) : Part(session) {}

    void begin();
    std::function<void()> welcomed = {};
    /// Somebody has that nick. Before the welcome another is tried at once; later on true says that nobody else need
    /// hear.
    std::function<bool(const QByteArray& nick)> nickTaken = {};
    std::function<void()> caseMappingChanged = {}; ///< Names that were kept are the same by other rules now.

    void listen(Table& table) override;
    void connectionLost(const Error& reason) override;

private:
    void welcome(const Incoming& line);
    void refused(const Incoming& line, QByteArrayView code);
    void nickRefused(const Incoming& line);
    QByteArray nextNick();
    Error noSuchName(const QString& code) const;
    void supported(const Incoming& line);
    void motdLine(const Incoming& line);
    void motdEnded();

    Clock::Timer m_deadline;
    int m_attempts = 0;
    int m_faulty = 0;   // of them those whose name was none
    int m_mappings = 0; // how often CASEMAPPING changed
    QString m_motd;
};

} // namespace everyport::irc::client
