#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <ctime>

#include <QByteArray>

namespace everyport {

/// A text of bounded size that a signal handler may read while it is replaced: two buffers take turns.
template <size_t size>
class CrashText {
public:
    void set(const QByteArray& text)
    {
        const auto next = m_front.load() ^ 1U;
        qstrncpy(m_buffers[next].data(), text.constData(), size);
        m_front = next;
    }
    const char* get() const { return m_buffers[m_front.load()].data(); }

private:
    std::array<std::array<char, size>, 2> m_buffers = {};
    std::atomic<unsigned> m_front{0};
};

/// All that the report of a crash is made of, in memory that was there before. Written on the loop's thread, but for
/// `reason`; read by the signal handler on any.
struct CrashMemory {
    static constexpr size_t lineCount = 48;
    static constexpr size_t lineSize = 512;

    /// The newest `lineCount` lines stay, each cut at `lineSize`.
    void addLine(const QByteArray& line)
    {
        const auto before = linesSaid.load();
        qstrncpy(lines[before % lineCount].data(), line.constData(), lineSize);
        linesSaid = before + 1;
    }

    CrashText<4096> head = {};
    CrashText<1024> reason = {}; ///< What std::terminate or qFatal was called for.
    CrashText<256> page = {};
    CrashText<2048> services = {};
    std::array<std::array<char, lineSize>, lineCount> lines = {};
    std::atomic<size_t> linesSaid{0};

    int fd = -1;
    CrashText<1024> path = {};
    std::time_t startedAt = 0;
    int process = 0;
    CrashMemory* below = nullptr; ///< The handler's that is in charge again when this one goes.
};

} // namespace everyport
