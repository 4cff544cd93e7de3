#include "ui/polls/editor/kind/kindform.h"

#include <array>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/draft/draftundo.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/editor/kind/kindchange.h"
#include "ui/polls/editor/kind/rankingform.h"
#include "ui/polls/editor/kind/writingform.h"
#include "ui/widgets/controls/leaveundo.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using polls::Kind;
using polls::Majority;
using polls::Policy;
using polls::Poll;

namespace {

constexpr std::array kinds{
    Kind::Choice, Kind::Scale, Kind::Motion, Kind::Ranking, Kind::Number, Kind::Words, Kind::Open, Kind::Quiz};

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Choice: return KindForm::tr("Choice");
    case Kind::Scale: return KindForm::tr("Scale");
    case Kind::Motion: return KindForm::tr("Yes or no");
    case Kind::Ranking: return KindForm::tr("Ranking");
    case Kind::Number: return KindForm::tr("Number");
    case Kind::Words: return KindForm::tr("Words");
    case Kind::Open: return KindForm::tr("Open answer");
    case Kind::Quiz: return KindForm::tr("Quiz");
    }
    return {};
}

QStringList titlesOf(const Poll& poll)
{
    QStringList all;
    for (const auto& answer : poll.answers)
        all.append(answer.title.trimmed());
    all.removeAll(QString());
    return all;
}

/// Nobody has written in it since.
bool isWrittenAs(const Poll& poll, const Poll& made)
{
    return poll.kind == made.kind && poll.writing == made.writing && titlesOf(poll) == titlesOf(made);
}

} // namespace

KindForm::KindForm(PollController& controller, PollDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_undo(new DraftUndo(controller, draft, this)),
      m_kind(new Segments(tr("Kind of question"), this)),
      m_why(new Text(tr("It has votes, so its kind stays. Begin a new round first, then it can be another."),
          Text::Size::Caption, Tone::Second, this)),
      m_lowest(new QSpinBox(this)),
      m_highest(new QSpinBox(this)),
      m_mayAbstain(new QCheckBox(tr("People may abstain"), this)),
      m_majority(new QComboBox(this)),
      m_seconds(new QSpinBox(this)),
      m_ranking(new RankingForm(draft, this)),
      m_writing(new WritingForm(draft, this)),
      m_cards(new Text(tr("People write their answer on a phone or in a message: a card cannot."), Text::Size::Caption,
          Tone::Second, this))
{
    for (const Kind kind : kinds)
        m_kind->add(int(kind), kindWord(kind));
    m_kind->setMinimumWidth(1); // it has as many in a row as there is room for
    m_why->setWordWrap(true);
    m_cards->setWordWrap(true);
    m_lowest->setRange(polls::lowestOfScale, polls::highestOfScale - 1);
    m_lowest->setAccessibleName(tr("Scale from"));
    m_highest->setRange(polls::lowestOfScale + 1, polls::highestOfScale);
    m_highest->setAccessibleName(tr("Scale to"));
    m_seconds->setRange(polls::shortestQuiz, polls::longestQuiz);
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setAccessibleName(tr("Seconds to answer"));
    for (QSpinBox* end : {m_lowest, m_highest, m_seconds}) {
        end->setKeyboardTracking(false); // on its way to 10 it is 1
        leaveUndo(end);
    }
    // In the order of Majority.
    m_majority->addItems({tr("More yes than no"), tr("Two thirds of yes and no"), tr("More than half of all votes")});
    m_majority->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layOut();
    listen(controller);
}

void KindForm::layOut()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    auto* label = new Text(tr("Kind of question"), Text::Size::Normal, Tone::Second, this);
    all->addWidget(label);
    all->addWidget(m_kind, 0, Qt::AlignLeft);
    all->addWidget(m_why);
    all->addWidget(m_cards);
    all->addSpacing(6);
    auto* form = new Form(120, this);
    auto* to = new Text(tr("to", "from 1 to 5"), Text::Size::Normal, Tone::Second, form);
    to->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_steps = form->addLine(tr("From", "from 1 to 5"), {m_lowest, to, m_highest});
    m_abstention = form->add({}, m_mayAbstain);
    m_carriedBy = form->addLine(tr("Carried by"), {m_majority}, QStringLiteral(" "));
    m_timed = form->addLine(tr("Time"), {m_seconds},
        tr("Voting closes by itself then. A right answer gives 500 points, and up to 500 more for being quick. Mark the right answer below by its tick."));
    all->addWidget(form);
    all->addWidget(m_ranking);
    all->addWidget(m_writing);
    tabAsLaidOut(this);
}

void KindForm::listen(PollController& controller)
{
    connect(m_kind, &Segments::chosenByHand, this, [this](int kind) { choose(Kind(kind)); });
    connect(m_lowest, &QSpinBox::valueChanged, this,
        [this](int from) { m_draft.change([&](Poll& poll) { setLowest(poll, from, m_memory.resting); }); });
    connect(m_highest, &QSpinBox::valueChanged, this,
        [this](int to) { m_draft.change([&](Poll& poll) { setHighest(poll, to, m_memory.resting); }); });
    connect(m_mayAbstain, &QCheckBox::clicked, this,
        [this](bool may) { m_draft.change([&](Poll& poll) { letAbstain(poll, may, m_memory.resting); }); });
    connect(m_majority, &QComboBox::activated, this,
        [this](int index) { m_draft.change([&](Poll& poll) { poll.majority = Majority(index); }); });
    connect(m_seconds, &QSpinBox::valueChanged, this,
        [this](int seconds) { m_draft.change([seconds](Poll& poll) { poll.quizSeconds = seconds; }); });
    connect(&controller.feed(), &PollFeed::voted, this, [this](const polls::Vote& vote) {
        if (m_draft.isActive() && vote.poll == m_draft.poll().id && m_draft.hasVotes() != m_hadVotes)
            refresh();
    });
    connect(&m_draft, &PollDraft::opened, this, [this] { m_memory = {}; });
}

void KindForm::choose(Kind kind)
{
    const Origin origin = originOf(m_draft.poll());
    const Kind before = m_draft.poll().kind;
    m_draft.change([&](Poll& poll) {
        if (poll.kind == kind)
            return;
        undoMade(poll);
        undoRanking(poll);
        m_memory.resting.clear();
        if (poll.kind != kind)
            make(poll, kind);
    });
    refresh(); // also where it is as it was
    const Poll& now = m_draft.poll();
    if (before == now.kind)
        return;
    m_origin = origin;
    m_last = now;
    if (now.kind == origin.poll.kind && now.answers == origin.poll.answers)
        m_undo->withdraw();
    else
        offerUndo();
}

KindForm::Origin KindForm::originOf(const Poll& before) const
{
    return m_undo->isOffered() && isWrittenAs(before, m_last) ? m_origin : Origin{before, m_memory};
}

void KindForm::make(Poll& poll, Kind kind)
{
    const Poll before = poll;
    switch (kind) {
    case Kind::Choice: return makeChoice(poll);
    case Kind::Scale: makeScale(poll); break;
    case Kind::Motion: makeMotion(poll); break;
    case Kind::Ranking: m_memory.unranked = poll.policy; return makeRanking(poll);
    case Kind::Quiz: m_memory.unranked = poll.policy; return makeQuiz(poll);
    case Kind::Number:
    case Kind::Words:
    case Kind::Open: makeWritten(poll, kind); break;
    }
    m_memory.before = before;
    m_memory.made = poll;
}

/// Ctrl+Z right after the press. Where more was done since, it is nobody's wish to lose that.
void KindForm::offerUndo()
{
    const QString said = tr("Another kind of question: %1.").arg(kindWord(m_draft.poll().kind));
    const bool letPhones = !m_origin.poll.isForPhones() && m_draft.poll().isForPhones();
    m_undo->offer(
        letPhones ? said + u' ' + tr("Any phone may vote now.") : said,
        [before = m_origin.poll, made = m_last](Poll& poll, bool hasVotes) {
            if (hasVotes || !isWrittenAs(poll, made))
                return;
            poll.kind = before.kind;
            poll.majority = before.majority;
            poll.rankingCount = before.rankingCount;
            poll.quizSeconds = before.quizSeconds;
            poll.writing = before.writing;
            poll.policy.mode = before.policy.mode;
            poll.policy.maxChoices = before.policy.maxChoices;
            poll.policy.phones = before.policy.phones;
            poll.answers = before.answers;
            poll.readers = before.readers;
        },
        QStringLiteral("undo-2"),
        [this, origin = m_origin] {
            if (isWrittenAs(m_draft.poll(), origin.poll))
                m_memory = origin.memory;
        });
}

/// Where nobody has written in its rows, the answers that it took the place of are there again.
void KindForm::undoMade(Poll& poll)
{
    const auto before = std::exchange(m_memory.before, std::nullopt);
    if (!before || poll.kind != m_memory.made.kind || poll.answers != m_memory.made.answers
        || poll.readers != m_memory.made.readers)
        return;
    poll.kind = before->kind;
    poll.majority = before->majority;
    poll.writing = before->writing;
    poll.answers = before->answers;
    poll.readers = before->readers;
    if (poll.policy.mode == m_memory.made.policy.mode)
        poll.policy.mode = before->policy.mode;
    if (poll.policy.phones == m_memory.made.policy.phones)
        poll.policy.phones = before->policy.phones;
}

/// How a card may vote is the ranking's rule, or the quiz's; whoever had another one has it back.
void KindForm::undoRanking(Poll& poll)
{
    const auto before = std::exchange(m_memory.unranked, std::nullopt);
    if (poll.kind != Kind::Ranking && poll.kind != Kind::Quiz)
        return;
    makeChoice(poll); // whose rules these are: what it becomes now goes back to them
    poll.policy.mode = before ? before->mode : Policy::Mode::Once;
    poll.policy.maxChoices = before ? before->maxChoices : Policy().maxChoices;
}

bool KindForm::focusFault()
{
    return m_writing->isVisibleTo(this) && m_writing->focusFault();
}

/// One row, or as many as it takes where the window is narrow.
void KindForm::fitKinds()
{
    int columns = int(kinds.size());
    for (; columns > 2; columns = (columns + 1) / 2) {
        m_kind->setColumns(columns);
        if (m_kind->sizeHint().width() <= width())
            return;
    }
    m_kind->setColumns(columns);
}

void KindForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitKinds();
}

QString KindForm::majoritySentence() const
{
    switch (m_draft.poll().majority) {
    case Majority::Simple:
        return tr("It is carried by more yes than no; who abstains does not weigh. A tie does not carry it.");
    case Majority::TwoThirds:
        return tr("At least two of three who say yes or no must say yes; who abstains does not weigh.");
    case Majority::Absolute: return tr("More than half of all who vote must say yes; who abstains weighs as a no.");
    }
    return {};
}

void KindForm::refresh()
{
    const Poll& poll = m_draft.poll();
    const bool isScale = poll.kind == Kind::Scale, isMotion = poll.kind == Kind::Motion;
    m_hadVotes = m_draft.hasVotes();
    m_kind->choose(int(poll.kind));
    m_why->setVisible(m_hadVotes);
    m_cards->setVisible(polls::isWritten(poll.kind));
    m_writing->refresh(m_hadVotes);
    m_steps->setShown(isScale);
    m_abstention->setShown(isMotion);
    m_carriedBy->setShown(isMotion);
    m_timed->setShown(poll.kind == Kind::Quiz);
    m_ranking->refresh(m_hadVotes);
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_kind, m_lowest, m_highest, m_mayAbstain, m_majority, m_seconds}) {
        part->setEnabled(!m_hadVotes);
        part->setToolTip(m_hadVotes ? m_why->text() : QString());
    }
    const QSignalBlocker quietLowest(m_lowest), quietHighest(m_highest), quietSeconds(m_seconds);
    if (isScale && !poll.answers.isEmpty()) {
        m_lowest->setValue(polls::scaleValue(poll.answers.first().id).value_or(m_lowest->value()));
        m_highest->setValue(polls::scaleValue(poll.answers.last().id).value_or(m_highest->value()));
    }
    m_mayAbstain->setChecked(poll.answer(QStringLiteral("abstain")));
    m_majority->setCurrentIndex(int(poll.majority));
    m_carriedBy->setHelp(majoritySentence());
    m_seconds->setValue(poll.quizSeconds);
}

} // namespace everyport::ui
