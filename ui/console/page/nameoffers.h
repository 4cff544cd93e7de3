#pragma once

#include <QObject>
#include <QTimer>

#include "app/python/session.h"
#include "netcore/task/task.h"

namespace everyport::ui {

class ConsoleController;
class NamesPopup;
class PromptEdit;

/// Asks the session for what may be typed next, and what a call takes, and shows it above the prompt. Prompt and popup
/// stand in the same parent and outlive it.
class NameOffers : public QObject {
    Q_OBJECT
public:
    NameOffers(ConsoleController& controller, PromptEdit& prompt, NamesPopup& names, QObject* parent);

    void dismiss();

    static constexpr int offersAfter = 120; ///< In ms, since the last letter.

private:
    /// By Tab what all have in common is taken at once; Again: what is shown narrows; Typing: nobody has asked.
    enum class Asked { Tab, Again, Typing };
    void typedOn(bool mayOffer);
    void ask(Asked asked);
    void show(QList<python::Completion> names, Asked asked);
    void take();
    void askAbout(const QString& source, int position);
    QPoint place() const;

    ConsoleController& m_controller;
    PromptEdit& m_prompt;
    NamesPopup& m_names;
    QTimer m_offering; ///< Until names are asked for that nobody has asked for.
    bool m_isAsked = false;
    Task<Result<QList<python::Completion>>> m_asking;
    Task<Result<std::optional<python::Explanation>>> m_explaining;
    int m_question = 0;
};

} // namespace everyport::ui
