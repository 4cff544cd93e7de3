#pragma once

#include "netcore/base/filedescriptor.h"

namespace everyport {

/// A descriptor that any thread may ring and the loop waits on. A pipe: every system has one. Rung again before it was
/// heard, it costs nothing more.
class Wakeup {
public:
    Wakeup();
    Wakeup(const Wakeup&) = delete;
    Wakeup& operator=(const Wakeup&) = delete;

    int descriptor() const { return m_heard.get(); } ///< Readable once rung.
    void ring();                                     ///< Any thread.
    void silence();                                  ///< The loop has heard.

private:
    FileDescriptor m_heard;
    FileDescriptor m_rung;
};

} // namespace everyport
