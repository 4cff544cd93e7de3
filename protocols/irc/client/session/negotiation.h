#pragma once

#include "protocols/irc/client/session/session.h"

namespace everyport::irc::client {

/// CAP 302 (ircv3.net/specs/extensions/capability-negotiation): what the server offers, in as many lines as it takes,
/// what we want of it, and how that changes later by NEW and DEL.
class Negotiation final : public Part {
public:
    explicit Negotiation(Session& session) : Part(session) {}

    void begin();
    void finish(); ///< CAP END, if it is still to be said.
    /// All that was asked for has been answered: once before registration, and again when NEW brought more.
    std::function<void()> settled = {};
    /// A list was completed, or NEW came: looked at before anything is asked for. False: no more of it, for we leave.
    std::function<bool()> offerChanged = {};

    void listen(Table& table) override;

private:
    void received(const Incoming& line);
    void listed(const QByteArray& list, bool isMore);
    void acknowledged(const QByteArray& list);
    void removed(const QByteArray& list);
    void offer(const QByteArray& list);
    void ask(const QByteArrayList& names);
    void answered();

    int m_asked = 0; // REQ lines without an answer
    bool m_isOpen = false;
    bool m_isSettled = false;
};

} // namespace everyport::irc::client
