#pragma once

#include "protocols/irc/client/session/session.h"

namespace everyport::irc::client {

/// Keys and values of people and channels (ircv3.net/specs/extensions/metadata): what the server tells of them. Keeps
/// none.
class Metadata final : public Part {
public:
    explicit Metadata(Session& session) : Part(session) {}

    /// "*" is us; empty removes.
    Result<Done> set(const QByteArray& target, const QByteArray& key, const QByteArray& value);
    /// Told as metadataChanged.
    Result<Done> get(const QByteArray& target, const QByteArrayList& keys);
    Result<Done> subscribe(const QByteArrayList& keys);

    void listen(Table& table) override;
    void connectionLost(const Error& reason) override;

private:
    Result<Done> send(QByteArrayList words);
    void syncLater(const Incoming& line);

    Clock::Timer m_later; // the last that we were put off for
};

} // namespace everyport::irc::client
