#pragma once

#include "app/polls/definition/poll.h"
#include "ui/frame/page/page.h"
#include "ui/frame/page/pageentry.h"

class QListView;
class QStackedWidget;

namespace everyport::ui {

class AssignTaps;
class FilterField;
class Panes;
class PollController;
class PollDraft;
class PollEditor;
class PollModel;
class PollView;
class ReaderCards;
class VotesPane;

/// All polls at the left, the one in hand in the middle: its chart, or, while it is a draft, its text.
class PollsPage : public Page {
    Q_OBJECT
public:
    PollsPage(PageContext& context, PollController& controller);
    ~PollsPage() override;

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    bool goTo(const QString& subject) override;
    QString subject() const override;
    bool stepBack() override;
    QList<QWidget*> panes() const override;

    PollDraft& draft() { return *m_draft; }
    AssignTaps& taps() { return *m_taps; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectParts();
    void connectActions();
    void startClock();
    PageHead writingHead() const;
    PageHead pollHead(const polls::Poll& poll) const;
    void showCurrent();
    void edit(const QString& id);
    void newPoll();
    void turnTo(const QString& id);
    void leaveNew();
    void resume(const polls::Poll& written);
    void finishEditing();
    void chooseInList();
    void fitPanes();
    bool isWriting() const;
    QString readyDraft(); ///< Saved, to be opened; empty where a field has to be filled in first: it has the keyboard.
    void openMenu(const QPoint& at);
    void exportMenu();

    PollController& m_controller;
    PollDraft* m_draft;
    AssignTaps* m_taps;
    Panes* m_panes = nullptr;
    QWidget* m_left = nullptr;
    FilterField* m_filter = nullptr;
    QListView* m_list = nullptr;
    PollModel* m_model = nullptr;
    QStackedWidget* m_middle = nullptr;
    QWidget* m_empty = nullptr;
    PollView* m_view = nullptr;
    PollEditor* m_editor = nullptr;
    QStackedWidget* m_right = nullptr;
    VotesPane* m_votes = nullptr;
    ReaderCards* m_readers = nullptr;
    QAction* m_newAction;
    QAction* m_exportAction;
    QAction* m_assignAction;
    QAction* m_previewAction;
    QAction* m_doneAction;
    bool m_writing = false;   ///< The middle is the editor.
    bool m_onRequest = false; ///< … for a poll that is no draft any more, because somebody asked.
};

/// How the page enters the window.
PageEntry pollsPage();

} // namespace everyport::ui
