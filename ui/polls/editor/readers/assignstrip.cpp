#include "ui/polls/editor/readers/assignstrip.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

#include "app/polls/definition/poll.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/editor/readers/assigntaps.h"
#include "ui/polls/kinds/answertitle.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

AssignStrip::AssignStrip(PollDraft& draft, AssignTaps& taps, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_taps(taps), m_notice(new Notice(Mark::Info, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::pageEdge, 12, Metrics::pageEdge, 13);
    column->addWidget(m_notice);
    m_notice->addButton(tr("Skip answer"), {}, [this] { m_taps.skip(); });
    m_undo = m_notice->addButton(tr("Undo last"), u"undo-2"_s, [this] { m_taps.undoLast(); });
    m_notice->addButton(tr("Done"), {}, [this] { m_taps.end(); });
    connect(&taps, &AssignTaps::changed, this, &AssignStrip::refresh);
    connect(&draft, &PollDraft::changed, this, &AssignStrip::refresh);
    refresh();
}

void AssignStrip::refresh()
{
    setVisible(m_taps.isActive());
    const polls::Poll& poll = m_draft.poll();
    const int waiting = m_taps.waiting();
    if (waiting >= 0 && waiting < poll.answers.size()) {
        const QString title = answerTitle(poll.kind, poll.answers[waiting].title);
        m_notice->setText(title.isEmpty() ? tr("Tap any card at the reader for answer %1.").arg(waiting + 1)
                                          : tr("Tap any card at the reader for “%1”.").arg(title),
            m_taps.linkPlace().isEmpty()
                ? tr("%1 of %n answers have a reader.", nullptr, m_draft.answerCount()).arg(m_draft.answersWithReader())
                : tr(
                    "“%1” links cards, and nobody votes there. Tap at another one, or choose “Cards vote here again” in its menu on Devices.")
                      .arg(m_taps.linkPlace()));
    }
    m_undo->setEnabled(m_taps.canUndo());
}

void AssignStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Colours::of(palette()).line);
}

} // namespace everyport::ui
