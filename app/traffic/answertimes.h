#pragma once

#include <deque>
#include <optional>

#include "app/traffic/decodedunit.h"

namespace everyport {

/// How long answers take on one connection: units one after the other, as they passed. Remembers the last questions
/// only, so one that is never answered costs nothing for long.
class AnswerTimes {
public:
    /// Milliseconds since what `unit` answers was asked from the other side; none where it answers nothing that is
    /// known. `at` in milliseconds, never going back.
    std::optional<qint64> note(bool in, const DecodedUnit& unit, qint64 at);
    void clear() { m_open.clear(); }

    static constexpr size_t mostOpen = 256;

private:
    struct Question {
        QByteArray key;
        bool in = false;
        qint64 at = 0;
    };
    std::deque<Question> m_open;
};

} // namespace everyport
