#pragma once

#include "app/traffic/trafficdecoder.h"

namespace everyport {

/// HTTP's heads, as requests and their answers: method or status, target, header fields.
class HttpDecoder final : public TrafficDecoder {
public:
    DecodedUnit decode(bool in, QByteArrayView unit) const override;
    /// Whether it begins as a request or an answer does.
    static bool isHead(QByteArrayView unit);
};

} // namespace everyport
