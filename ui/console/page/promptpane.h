#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "ui/console/keys/promptkeys.h"
#include "ui/frame/page/chosenrow.h"

class QAbstractButton;

namespace everyport::ui {

class CommandColumn;
class ConsoleController;
class HistorySearch;
class NameOffers;
class NamesPopup;
class PromptEdit;
class PromptIntro;
class SyntaxCheck;
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
    SyntaxCheck* check() const { return m_check; }
    QString hint() const; ///< What stands beside the prompt; empty where nothing does.
    bool stepBack();
    void takeRow(const ChosenRow& row) override;

    static constexpr int showsBusyAfter = 100; ///< In ms.

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutRunning();
    void orderStops();
    void connectPrompt();
    void run(bool always);
    void searchHistory();
    void searchAgain(int by);
    void showHint();
    void showState();

    ConsoleController& m_controller;
    CommandColumn* m_column;
    QWidget* m_running;
    Text* m_runningWords;
    QAbstractButton* m_interrupt;
    PromptEdit* m_prompt;
    Text* m_hint;
    NamesPopup* m_names;
    HistorySearch* m_search;
    NameOffers* m_offers;
    SyntaxCheck* m_check;
    QTimer m_tick;
    PromptKeys::Kind m_keys = PromptKeys::Kind::Desktop;
    QString m_searched; ///< The words that found something last.
};

} // namespace everyport::ui
