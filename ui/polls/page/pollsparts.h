#pragma once

#include <QObject>

#include "ui/polls/page/pollpanes.h"

class QSettings;
class QStackedWidget;
class QWidget;

namespace everyport::ui {

class AssignTaps;
class Panes;
class PollController;
class PollDraft;
class PollEditor;
class PollList;
class PollView;
class PollWriting;
class PollsHead;
class ReaderCards;
class VotesPane;

/// What stands in the Polls page, in three panes: all polls; the one in hand or its editor; its latest votes or, while
/// it is written, the readers. Shows of them what the poll in hand has and the page has room for, and keeps the
/// keyboard in the page when what it was in goes.
///
/// A child of `page`, as the widgets are; what `Given` has outlives it.
class PollsParts : public QObject {
    Q_OBJECT
public:
    struct Given {
        PollController& controller;
        PollDraft& draft;
        AssignTaps& taps;
        const PollWriting& writing;
        PollsHead& head;
        QSettings& memory;
        QString noPolls = {}; ///< What is said where there are none.
    };
    PollsParts(const Given& given, QWidget* page);

    Panes* panes() const { return m_panes; } ///< To be laid out by the page.
    PollList& list() const { return *m_left; }
    PollView& view() const { return *m_view; }
    PollEditor& editor() const { return *m_editor; }
    VotesPane& votes() const { return *m_votes; }
    ReaderCards& readers() const { return *m_readers; }

    void showInHand(); ///< It is another one, or in another state.
    void fit();        ///< The room, or what stands there, is another.
    void foldList(bool isShown);
    void foldVotes(bool isShown);
    QList<QWidget*> focusable() const; ///< What the keyboard goes round: the first of each pane that is shown.

private:
    bool isEmpty() const; ///< No poll is in the middle.
    void showMiddle();
    void focusMiddle();

    QWidget* m_page;
    const Given m_given;
    FoldedPanes m_folded;
    Panes* m_panes;
    PollList* m_left = nullptr;
    QStackedWidget* m_middle = nullptr;
    QWidget* m_empty = nullptr;
    PollView* m_view = nullptr;
    PollEditor* m_editor = nullptr;
    QStackedWidget* m_right = nullptr;
    VotesPane* m_votes = nullptr;
    ReaderCards* m_readers = nullptr;
};

} // namespace everyport::ui
