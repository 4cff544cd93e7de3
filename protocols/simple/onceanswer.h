#pragma once

#include <functional>

#include "netcore/transport/transport.h"

namespace everyport::simple {

/// Says one thing to whoever connects and hangs up; what they send is not read. `say` is called once.
class OnceAnswer final : public Protocol {
public:
    explicit OnceAnswer(std::function<QByteArray()> say) : m_say(std::move(say)) {}
    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override {}

private:
    std::function<QByteArray()> m_say;
};

} // namespace everyport::simple
