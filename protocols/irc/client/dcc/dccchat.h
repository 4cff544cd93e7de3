#pragma once

#include "protocols/irc/client/dcc/dccend.h"

namespace everyport::irc::client {

/// Talks without a server between: lines of text, and ACTION as everywhere. Whoever calls first has an offer of ours;
/// where that is a web page that found the port, the conversation ends before anything of it is heard.
class DccChat final : public DccEnd {
public:
    static constexpr qsizetype longestLine = 8192; ///< More is cut.

    DccChat(Reactor& reactor, DccRules rules) : DccEnd(reactor, std::move(rules)) {}

    Result<DccOffer> offer(); ///< Listens from now on.
    Result<Done> accept(const DccOffer& offer);
    bool say(const QString& text, bool isAction = false); ///< False while nobody is there.
    void close() { finish(); }

    std::function<void()> opened = {};
    std::function<void(const QString& text, bool isAction)> heard = {};
    std::function<void(const Error& reason)> closed = {};

private:
    void made() override;
    void received(QByteArrayView bytes) override;
    void ended(const Error& reason) override;
    void lineReceived(QByteArray line);
    void tellLine(bool in, const QString& text, bool isAction) const;

    QByteArray m_pending;
    bool m_hasHeard = false; ///< A line at least.
};

} // namespace everyport::irc::client
