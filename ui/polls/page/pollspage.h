#pragma once

#include "app/polls/definition/poll.h"
#include "ui/frame/page/page.h"
#include "ui/frame/page/pageentry.h"
#include "ui/polls/page/pollwriting.h"

namespace everyport::ui {

class AssignTaps;
class PaneFocus;
class PollController;
class PollDraft;
class PollsCommands;
class PollsHead;
class PollsParts;

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
    bool goTo(const QString& subject) override; ///< A poll's id, NewPoll::key, "new", or `unfinishedSubject`.
    QString subject() const override;
    bool stepBack() override;
    QList<QWidget*> panes() const override;
    QString unsaved() const override;
    bool enterWritten() override;
    std::any unfinished() const override;
    void resumeUnfinished(const std::any& unfinished) override;
    void setTitleCut(bool isCut) override;

    static QString unfinishedSubject() { return QStringLiteral("new/unfinished"); } ///< A new one that is kept.

    PollController& controller() { return m_controller; }
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
    void showCurrent();
    void edit(const QString& id);
    void newPoll();
    void resumeNew();                 ///< The one that is kept.
    void turnTo(const QString& poll); ///< Its id, or a new one's key, which goes on to be written.
    void resume(const QString& key);  ///< A new one that is kept: it is written on.
    void removeNew();
    void finishEditing();
    QString readyDraft(); ///< Saved, to be opened; empty where a field has to be filled in first: it has the keyboard.
    void goToFault();     ///< What is written has one; the page comes to the front.
    void present();

    PollController& m_controller;
    PollDraft* m_draft;
    AssignTaps* m_taps;
    PollsHead* m_head;
    PollWriting m_writing; ///< On: the middle is the editor.
    PaneFocus* m_focus;
    PollsCommands* m_commands = nullptr;
    PollsParts* m_parts = nullptr;
};

/// How the page enters the window.
PageEntry pollsPage();

} // namespace everyport::ui
