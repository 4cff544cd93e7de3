#pragma once

#include <functional>

#include <QPointer>
#include <QString>
#include <QStringList>

class QAbstractButton;
class QSettings;

namespace everyport::ui {

class MessageBars;

/// What is asked in a strip before the window closes or the program ends. While others would miss the program: said
/// once, afterwards the window goes to the tray without a word. Where there is no tray it stays, for it could not be
/// found again. Who wants it so has the window go to the tray whatever runs. While something is not saved: always.
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

    /// How it is lost: with the program, because the window is made anew, or with the station that a demo replaces.
    enum class Loss { End, NewWindow, Demo };
    struct Lost {
        QStringList words = {};
        bool isWork = false;   ///< All of it goes on by itself (WindowLosses): nobody has written anything.
        bool isEdited = false; ///< Somebody writes some of it, and may go on.
    };
    struct LossWays {
        std::function<void()> stay;
        std::function<void()> discard;
        QString saveWords = {}; ///< "Add the rule and quit"; empty: it cannot be saved from here.
        std::function<void()> save = {};
    };
    /// What would be lost; the button that keeps it has the keyboard. Call with the page in front.
    void askUnsaved(Loss how, const Lost& lost, LossWays ways);
    bool isAsking() const; ///< That.
    bool stay();           ///< Esc, while that is asked. False: it is not.

private:
    QSettings& m_memory;
    MessageBars& m_strips;
    std::function<QString()> m_whoWouldMiss;
    std::function<bool()> m_hasTray;
    QPointer<QAbstractButton> m_stay;
};

} // namespace everyport::ui
