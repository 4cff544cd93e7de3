#pragma once

#include <functional>
#include <optional>
#include <utility>

#include <QString>

namespace everyport::ui {

class TranscriptModel;

/// A place in a conversation's text: before a character of what a message's row shows.
struct TextSpot {
    qint64 message = 0;
    int position = 0;
    bool operator==(const TextSpot&) const = default;
};

/// What of a conversation is chosen by its characters, from one message into another. Rows may come and go meanwhile;
/// it is empty while one of its ends is not in memory. `model` outlives it.
class TextChoice {
public:
    explicit TextChoice(const TranscriptModel& model) : m_model(model) {}

    void begin(TextSpot at) { m_anchor = m_caret = at; }
    void extend(TextSpot to) { m_caret = to; }
    void clear() { m_anchor = m_caret = {}; }
    bool isBegun() const { return m_anchor.message != 0; }
    bool isEmpty() const { return m_anchor == m_caret || !ends(); }
    TextSpot caret() const { return m_caret; }

    /// From and to in a row whose text is so long; the same where nothing of it is chosen.
    std::pair<int, int> in(int row, int length) const;

    /// As text for others: part of one message as it is, several with times and names. `shown` gives a row's text.
    QString copied(const std::function<QString(int row)>& shown) const;

private:
    struct Ends {
        std::pair<int, int> from = {}; ///< Row and position.
        std::pair<int, int> to = {};
    };
    std::optional<Ends> ends() const;

    const TranscriptModel& m_model;
    TextSpot m_anchor;
    TextSpot m_caret;
};

} // namespace everyport::ui
