#include "ui/polls/page/pollsparts.h"

#include <QApplication>
#include <QListView>
#include <QStackedWidget>
#include <QToolButton>

#include "app/polls/definition/poll.h"
#include "ui/charts/barchart.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/editor/polleditor.h"
#include "ui/polls/editor/readers/assigntaps.h"
#include "ui/polls/editor/readers/readercards.h"
#include "ui/polls/page/polllist.h"
#include "ui/polls/page/pollshead.h"
#include "ui/polls/page/pollview.h"
#include "ui/polls/page/pollwriting.h"
#include "ui/polls/page/votespane.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/display/emptystate.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

PollsParts::PollsParts(const Given& given, QWidget* page)
    : QObject(page),
      m_page(page),
      m_given(given),
      m_folded(given.memory),
      m_panes(new Panes(Qt::Horizontal, u"polls/panes"_s, given.memory, page))
{
    m_left = new PollList(given.controller, given.head.newAction, page);
    m_panes->addPane(m_left, 240, 160);

    m_middle = new QStackedWidget(page);
    m_empty = new EmptyState(u"chart-bar-big"_s, given.noPolls, given.head.newAction, m_middle);
    m_middle->addWidget(m_empty);
    m_view = new PollView(given.controller, m_middle);
    m_middle->addWidget(m_view);
    m_editor = new PollEditor(given.controller, given.draft, given.taps, m_middle);
    m_middle->addWidget(m_editor);
    m_panes->addPane(m_middle, 0, 320);

    m_right = new QStackedWidget(page);
    m_votes = new VotesPane(given.controller, m_right);
    m_right->addWidget(m_votes);
    m_readers = new ReaderCards(given.controller, given.draft, given.taps, m_right);
    m_right->addWidget(m_readers);
    m_panes->addPane(m_right, 292, 200);
}

bool PollsParts::isEmpty() const
{
    return m_middle->currentWidget() == m_empty;
}

void PollsParts::showInHand()
{
    const QWidget* had = QApplication::focusWidget();
    const bool wrote = m_editor->isAncestorOf(had) || m_readers->isAncestorOf(had);
    showMiddle();
    const bool isWriting = m_given.writing.isOn();
    m_right->setCurrentWidget(isWriting ? static_cast<QWidget*>(m_readers) : m_votes);
    if (isWriting)
        m_readers->refresh();
    else
        m_view->refresh();
    const polls::Poll* own = m_given.controller.poll();
    m_votes->setPoll(own ? own->id : QString());
    fit();
    if (!wrote || m_given.writing.isOn()) // or the keyboard would go to whatever stands beside
        return;
    if (m_left->isVisibleTo(m_page))
        m_left->list()->setFocus(Qt::OtherFocusReason);
    else
        focusMiddle();
}

void PollsParts::showMiddle()
{
    const bool isThere = m_given.controller.poll() || m_given.controller.followedPoll();
    m_middle->setCurrentWidget(m_given.writing.isOn() ? static_cast<QWidget*>(m_editor)
            : isThere                                 ? static_cast<QWidget*>(m_view)
                                                      : m_empty);
}

void PollsParts::fit()
{
    const bool isWriting = m_given.writing.isOn();
    const bool isFollowed = m_given.controller.followedPoll() != nullptr;
    const PollPanes panes = PollPanes::in({.room = m_page->width(),
        .isWriting = isWriting,
        .isFollowed = isFollowed,
        .isMany = !isWriting && m_view->chart()->data().form == ChartForm::Bars && m_view->chart()->rowCount() >= 20,
        .list = m_folded.list(),
        .votes = m_folded.votes()});
    const QWidget* had = QApplication::focusWidget();
    const bool wasBeside = m_left->isAncestorOf(had) || m_right->isAncestorOf(had);
    m_left->setVisible(panes.list && !(isEmpty() && m_left->hasNone()));
    const bool hasNoReaders = isWriting && polls::isWritten(m_given.draft.poll().kind);
    if (hasNoReaders)
        m_given.taps.end();
    m_right->setVisible(panes.votes && !hasNoReaders && !isEmpty() && !isFollowed);
    if (wasBeside && !had->isVisibleTo(m_page))
        focusMiddle();
    m_editor->setReadersBeside(panes.votes);
    m_view->listButton()->setChecked(panes.list);
    m_view->votesButton()->setChecked(m_right->isVisibleTo(m_page));
    m_view->votesButton()->setVisible(!isFollowed);
}

void PollsParts::foldList(bool isShown)
{
    m_folded.setList(isShown, m_page->width());
    fit();
}

void PollsParts::foldVotes(bool isShown)
{
    m_folded.setVotes(isShown);
    fit();
}

/// For whoever was in a pane that went; the keyboard would go to the window's menus.
void PollsParts::focusMiddle()
{
    if (m_given.writing.isOn())
        m_editor->focusFirst();
    else if (m_middle->currentWidget() == m_view)
        m_view->middle()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> PollsParts::focusable() const
{
    QList<QWidget*> all;
    if (m_left->isVisibleTo(m_page))
        all.append(m_left->list());
    if (m_given.writing.isOn())
        all.append(m_editor->firstField());
    else if (m_middle->currentWidget() == m_view)
        all.append(m_view->middle());
    if (m_right->isVisibleTo(m_page) && !m_given.writing.isOn())
        all.append(m_votes->list());
    return all;
}

} // namespace everyport::ui
