#pragma once

#include <functional>

#include <QString>

class QSettings;

namespace everyport::ui {

class Strips;

/// What happens when somebody closes the window while others would miss the program: said once in a strip, afterwards
/// the window goes to the tray without a word.
class ClosingWord {
public:
    ClosingWord(QSettings& memory, Strips& strips) : m_memory(memory), m_strips(strips) {}

    /// Gives a sentence ("12 people are connected."), or nothing when nobody would.
    void setQuestion(std::function<QString()> whoWouldMiss) { m_whoWouldMiss = std::move(whoWouldMiss); }

    enum class Answer { End, Hide, Stay };
    /// Stay: the strip asks now; `hide` and `quit` are its buttons.
    Answer ask(std::function<void()> hide, std::function<void()> quit);

private:
    QSettings& m_memory;
    Strips& m_strips;
    std::function<QString()> m_whoWouldMiss;
};

} // namespace everyport::ui
