#include "ui/polls/editor/kind/rankingform.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/polls/definition/poll.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/widgets/controls/leaveundo.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"

namespace everyport::ui {

using polls::Poll;
using polls::RankingCount;

RankingForm::RankingForm(PollDraft& draft, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_places(new QSpinBox(this)), m_count(new QComboBox(this))
{
    m_places->setAccessibleName(tr("Places"));
    m_places->setKeyboardTracking(false);
    leaveUndo(m_places);
    // In the order of RankingCount.
    m_count->addItems({tr("By points for each place"), tr("By run-off")});
    m_count->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_count->setAccessibleName(tr("How it is counted"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* form = new Form(120, this);
    m_ranked = form->addLine(tr("Places"), {m_places}, QStringLiteral(" "));
    m_counted = form->addLine(tr("Counted"), {m_count}, QStringLiteral(" "));
    all->addWidget(form);
    tabAsLaidOut(this);
    connect(m_places, &QSpinBox::valueChanged, this,
        [this](int places) { m_draft.change([places](Poll& poll) { poll.policy.maxChoices = places; }); });
    connect(m_count, &QComboBox::activated, this,
        [this](int count) { m_draft.change([count](Poll& poll) { poll.rankingCount = RankingCount(count); }); });
    connect(&m_draft, &PollDraft::changed, this, &RankingForm::limitPlaces);
}

/// Places cannot be more than answers, which come and go above. The draft's own follow them by themselves.
void RankingForm::limitPlaces()
{
    if (m_draft.poll().kind != polls::Kind::Ranking)
        return;
    const QSignalBlocker quiet(m_places);
    m_places->setRange(polls::fewestPlaces, qMax(polls::fewestPlaces, int(m_draft.poll().answers.size())));
}

QString RankingForm::countSentence() const
{
    if (m_draft.poll().rankingCount == RankingCount::Runoff)
        return tr(
            "Whoever has the fewest first places drops out, and these votes go to the next on their list, until one has more than half.");
    return tr("The first place is worth %n points, the last one 1.", nullptr, m_draft.poll().policy.maxChoices);
}

void RankingForm::refresh(bool hasVotes)
{
    const Poll& poll = m_draft.poll();
    setVisible(poll.kind == polls::Kind::Ranking);
    for (QWidget* part : std::initializer_list<QWidget*>{m_places, m_count})
        part->setEnabled(!hasVotes);
    limitPlaces();
    const QSignalBlocker quiet(m_places);
    m_places->setValue(poll.policy.maxChoices);
    m_count->setCurrentIndex(int(poll.rankingCount));
    m_ranked->setHelp(poll.isForPhones()
            ? tr("Each voter puts up to %n answers in order, starting with the best one.", nullptr,
                poll.policy.maxChoices)
            : tr("Each voter puts up to %n answers in order, starting with the best one, by one tap after the other.",
                nullptr, poll.policy.maxChoices));
    m_counted->setHelp(countSentence());
}

} // namespace everyport::ui
