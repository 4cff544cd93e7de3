#pragma once

#include "app/traffic/trafficdecoder.h"

namespace everyport {

/// A card reader's frames, as its driver reads them.
class ReaderDecoder final : public TrafficDecoder {
public:
    explicit ReaderDecoder(QString driver) : m_driver(std::move(driver)) {}
    DecodedUnit decode(bool in, QByteArrayView unit) const override;

private:
    QString m_driver;
};

} // namespace everyport
