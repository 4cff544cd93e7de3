#pragma once

namespace everyport {

/// A descriptor that any thread may ring and the loop waits on. A pipe: every system has one. Rung again before it was
/// heard, it costs nothing more.
class WakeBell {
public:
    WakeBell();
    ~WakeBell();
    WakeBell(const WakeBell&) = delete;
    WakeBell& operator=(const WakeBell&) = delete;

    int descriptor() const { return m_ends[0]; } ///< Readable once rung.
    void ring();    ///< Any thread.
    void silence(); ///< The loop has heard.

private:
    int m_ends[2] = {-1, -1};
};

} // namespace everyport
