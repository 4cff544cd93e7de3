#pragma once

#include "netcore/transport/transport.h"

namespace everyport::simple {

/// RFC 863: throws away what comes.
class Discard final : public Protocol {
public:
    void connectionMade(Transport&) override {}
    void dataReceived(QByteArrayView) override {}
    qsizetype mostAtOnce() const override { return muchAtOnce; }
    void connectionLost(const Error&) override {}
};

} // namespace everyport::simple
