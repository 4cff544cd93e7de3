#pragma once

#include <functional>

#include <QString>

class QSettings;

namespace everyport::ui {

class MessageBars;

/// What happens when somebody closes the window while others would miss the program: said once in a strip, afterwards
/// the window goes to the tray without a word. Where there is no tray it stays, for it could not be found again.
class ClosingWord {
public:
    ClosingWord(QSettings& memory, MessageBars& strips) : m_memory(memory), m_strips(strips) {}

    /// `whoWouldMiss` gives a sentence ("12 people are connected."), or nothing when nobody would; `hasTray` is asked
    /// each time, for panels come and go.
    void setQuestion(std::function<QString()> whoWouldMiss, std::function<bool()> hasTray);

    enum class Answer { End, Hide, Stay };
    struct Ways {
        std::function<void()> hide;
        std::function<void()> minimise;
        std::function<void()> quit;
    };
    Answer ask(const Ways& ways); ///< Stay: the strip asks now, with the ways as its buttons.

private:
    QSettings& m_memory;
    MessageBars& m_strips;
    std::function<QString()> m_whoWouldMiss;
    std::function<bool()> m_hasTray;
};

} // namespace everyport::ui
