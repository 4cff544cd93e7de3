#pragma once

#include <QObject>
#include <QTimer>

#include "app/python/session.h"
#include "netcore/task/task.h"

namespace everyport::ui {

class ConsoleController;
class PromptEdit;

/// Asks the session what is wrong with what stands in the prompt, once typing rests, and underlines the place. Nothing
/// of it is run. What is said goes as soon as the text changes. The prompt outlives it.
class SyntaxCheck : public QObject {
    Q_OBJECT
public:
    SyntaxCheck(ConsoleController& controller, PromptEdit& prompt, QObject* parent);
    ~SyntaxCheck() override;

    QString words() const;                         ///< What is wrong, in one line; empty where nothing is known to be.
    bool isWaiting() const { return m_isWaiting; } ///< For typing to rest, or for the answer.

    static constexpr int asksAfter = 300; ///< In ms, since the last change.

Q_SIGNALS:
    void told(); ///< `words` are others.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void textChanged();
    void ask();
    void tell(const std::optional<python::SyntaxFault>& fault);
    void underline();

    ConsoleController& m_controller;
    PromptEdit& m_prompt;
    QTimer m_resting;
    bool m_isWaiting = false;
    int m_question = 0; ///< Answers to others than the last are dropped.
    std::optional<python::SyntaxFault> m_fault;
    Task<Result<std::optional<python::SyntaxFault>>> m_asking;
};

} // namespace everyport::ui
