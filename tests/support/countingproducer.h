#pragma once

#include "netcore/transport/producer.h"

namespace everyport {

/// Counts what its consumer tells it.
struct CountingProducer final : Producer {
    int pauses = 0;
    int resumes = 0;
    int stops = 0;

    void pauseProducing() override { ++pauses; }
    void resumeProducing() override { ++resumes; }
    void stopProducing() override { ++stops; }
};

} // namespace everyport
