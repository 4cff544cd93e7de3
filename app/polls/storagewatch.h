#pragma once

#include <functional>
#include <optional>

#include "app/polls/polls.h"
#include "netcore/base/clock.h"

namespace everyport::polls {

class PollRegistry;

/// That votes cannot be stored: why, and since when. A value.
struct StorageTrouble {
    enum class What {
        NoDatabase, ///< Its server does not answer.
        NotStoring, ///< It does, or is a file, and takes nothing.
        TooMany,    ///< More wait than fit: what comes now is not counted.
    };

    Error why = {};
    qint64 since = 0; ///< Wall ms.

    What what() const;
    /// One line for people, in English: "The database does not answer since 17:03; 3 votes wait on this computer."
    /// `now` is wall ms: another day's is said with its day.
    QString line(qsizetype waiting, qint64 now) const;
};

/// Remembers for whoever shows it that votes cannot be stored. What the polls' listeners are told stands here while it
/// lasts, so that all who show it say the same. `clock` and `registry` must outlive it. Loop's thread.
class StorageWatch final : private PollEvents {
public:
    /// `changed` is called when the trouble comes, changes or goes.
    StorageWatch(
        Clock& clock, PollRegistry& registry, std::function<void()> changed = [] {});
    ~StorageWatch() override;
    StorageWatch(const StorageWatch&) = delete;
    StorageWatch& operator=(const StorageWatch&) = delete;

    const std::optional<StorageTrouble>& trouble() const { return m_trouble; }
    QString line() const; ///< Empty: all is stored.

private:
    void trouble(const Error& error) override;
    void troublePassed() override;

    Clock& m_clock;
    PollRegistry& m_registry;
    std::function<void()> m_changed;
    std::optional<StorageTrouble> m_trouble;
};

} // namespace everyport::polls
