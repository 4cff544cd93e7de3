#include "ui/polls/page/pollviews.h"

#include <QAbstractButton>

#include "app/polls/definition/poll.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Kind;

PollViews::PollViews(QWidget* parent) : Segments(tr("View"), parent)
{
    add(Chart, tr("Chart"), u"chart-bar-big"_s);
    add(Timeline, tr("Timeline"), u"chart-column"_s);
    m_answers = add(Answers, tr("Answers"), u"list"_s);
    m_places = add(Places, tr("Places"), u"list"_s);
    offer(nullptr, 0);
}

void PollViews::offer(const polls::Poll* poll, int waiting)
{
    m_answers->setVisible(poll && (poll->kind == Kind::Words || poll->kind == Kind::Open));
    m_places->setVisible(poll && poll->kind == Kind::Quiz);
    m_answers->setText(waiting > 0 ? tr("Answers, %Ln new", nullptr, waiting) : tr("Answers"));
    m_answers->setAccessibleName(accessibleName() + u": "_s + m_answers->text());
    if (!poll || !offers(view()))
        choose(Chart);
}

bool PollViews::offers(View view) const
{
    switch (view) {
    case Chart:
    case Timeline: break;
    case Answers: return !m_answers->isHidden();
    case Places: return !m_places->isHidden();
    }
    return true;
}

} // namespace everyport::ui
