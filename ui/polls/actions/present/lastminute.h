#pragma once

#include <optional>

#include <QString>

namespace everyport::ui {

class PollController;

/// The last minute of a poll, begun on the big screen. `controller` outlives it.
class LastMinute {
public:
    explicit LastMinute(PollController& controller) : m_controller(controller) {}

    /// Begins it; or, if it was begun here, gives back the end that there was. As a person would write it into the
    /// poll, so that readers, browsers and a restart keep to it.
    void toggle(const QString& poll);

private:
    struct Begun {
        QString poll;
        qint64 end = 0;
        std::optional<qint64> before = {}; ///< When it would have closed.
    };
    PollController& m_controller;
    std::optional<Begun> m_begun;
};

} // namespace everyport::ui
