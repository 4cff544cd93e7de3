#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "app/python/session.h"
#include "netcore/task/task.h"
#include "ui/console/keys/promptkeys.h"
#include "ui/frame/page/chosenrow.h"

class QAbstractButton;

namespace everyport::ui {

class CommandColumn;
class ConsoleController;
class HistorySearch;
class NamesPopup;
class PromptEdit;
class PromptIntro;
class Text;

/// The transcript with the prompt below it: the middle of the Console page, and the whole of its drawer.
class PromptPane : public QWidget, public RowTaker {
    Q_OBJECT
public:
    PromptPane(ConsoleController& controller, QWidget* parent);
    ~PromptPane() override;

    ConsoleController& controller() const { return m_controller; }
    PromptEdit* prompt() const { return m_prompt; }
    CommandColumn* column() const { return m_column; }
    NamesPopup* names() const { return m_names; }
    HistorySearch* search() const { return m_search; }
    bool stepBack();
    void takeRow(const ChosenRow& row) override;

    static constexpr int showsBusyAfter = 100; ///< In ms.
    static constexpr int offersAfter = 120;    ///< In ms, since the last letter.

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectPrompt();
    void run(bool always);
    /// By Tab what all have in common is taken at once; Again: what is shown narrows; Typing: nobody has asked.
    enum class Asked { Tab, Again, Typing };
    void typedOn(bool mayOffer);
    void askNames(Asked asked);
    void showNames(QList<python::Completion> names, Asked asked);
    void takeName();
    void askAbout(const QString& source, int position);
    void dismissNames();
    void searchHistory();
    void searchAgain(int by);
    void showHint();
    void showState();
    QPoint popupPlace() const;

    ConsoleController& m_controller;
    CommandColumn* m_column;
    QWidget* m_running;
    Text* m_runningWords;
    QAbstractButton* m_interrupt;
    PromptEdit* m_prompt;
    Text* m_hint;
    NamesPopup* m_names;
    HistorySearch* m_search;
    QTimer m_tick;
    QTimer m_offering; ///< Until names are asked for that nobody has asked for.
    bool m_isAsked = false;
    PromptKeys::Kind m_keys = PromptKeys::Kind::Desktop;
    QString m_searched; ///< The words that found something last.
    Task<Result<QList<python::Completion>>> m_asking;
    Task<Result<std::optional<python::Explanation>>> m_explaining;
    int m_question = 0;
};

} // namespace everyport::ui
