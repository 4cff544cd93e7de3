#pragma once

#include <memory>

namespace everyport::devices {

/// Threads that call libraries which wait for others: a name server, a broker, a smart card service. Whoever began one
/// lets go of it without waiting, and it owns all that it touches. Only the program's end waits, half a second for all
/// of them: what the libraries are made of is taken down behind it.
class DetachedThreads {
public:
    DetachedThreads() = delete;

    /// To be held by a thread as long as it runs. Any thread; what it calls is prepared before.
    static std::shared_ptr<void> token();
};

} // namespace everyport::devices
