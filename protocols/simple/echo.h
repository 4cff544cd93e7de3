#pragma once

#include "netcore/transport/baseprotocol.h"

namespace everyport::simple {

/// RFC 862: sends back what comes. While the peer does not read it is not read from either.
class Echo final : public BaseProtocol, private Producer {
public:
    void connectionMade(Transport& transport) override;
    void transportReplaced(Transport& transport) override { connectionMade(transport); }
    void dataReceived(QByteArrayView bytes) override;
    qsizetype mostAtOnce() const override { return muchAtOnce; }

private:
    void pauseProducing() override { transport()->pauseReading(); }
    void resumeProducing() override { transport()->resumeReading(); }
};

} // namespace everyport::simple
