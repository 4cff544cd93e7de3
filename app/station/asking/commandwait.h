#pragma once

#include <chrono>
#include <functional>
#include <optional>

#include <QString>

namespace everyport {

/// How long a command is waited for.
struct CommandPatience {
    std::chrono::milliseconds silence{5000}; ///< After it others are asked whether the program stands.
    /// For a sign of the command itself, of which a program that works gives one every few seconds (controlwire.h): a
    /// whole line. Also for all of the request to be taken.
    std::chrono::milliseconds most{std::chrono::minutes(5)};
    /// For a word, or progress, behind signs that say only that the command goes on; without end where there is none.
    std::optional<std::chrono::milliseconds> signsAlone{std::chrono::hours(1)};
    std::optional<std::chrono::milliseconds> whole = {}; ///< For the command's end, whatever comes until then.
    std::function<qint64()> progress = {}; ///< Grows while the command goes on by another way, which is a sign, too.
    std::function<bool()> isStopped = {};  ///< Asked when a signal came, and now and then: whether it is given up.
};

/// For how long nothing has come of one command: asked while it is waited for, and told what comes.
class CommandWait {
public:
    explicit CommandWait(const CommandPatience& patience);

    void signHeard() { m_sign = Watch::now(); } ///< A whole line that says only that the command goes on.
    void wordHeard() { m_word = m_sign = Watch::now(); }

    std::chrono::milliseconds silence() const { return m_patience.silence; }
    std::chrono::milliseconds untilNextLook() const;
    bool isStopped() const { return m_patience.isStopped && m_patience.isStopped(); }
    bool isOver(); ///< Whether it is waited for no longer.
    /// What it was that did not come, for a sentence that begins with the program.
    QString whatIsMissing() const;

private:
    using Watch = std::chrono::steady_clock;
    qint64 progress() const { return m_patience.progress ? m_patience.progress() : 0; }
    bool isPast(Watch::time_point since, std::optional<std::chrono::milliseconds> most) const;

    const CommandPatience m_patience;
    const Watch::time_point m_begin = Watch::now();
    Watch::time_point m_sign = m_begin;
    Watch::time_point m_word = m_begin;
    qint64 m_reached = progress();
};

} // namespace everyport
