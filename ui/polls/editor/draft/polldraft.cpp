#include "ui/polls/editor/draft/polldraft.h"

#include <algorithm>
#include <utility>

#include <QDateTime>

#include "app/polls/definition/polljson.h"
#include "app/station/running/station.h"
#include "netcore/task/taskset.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/demomemory.h"
#include "ui/languages/saidwords.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/draft/answernames.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Answer;
using polls::Poll;

namespace {

QString savingWords(const Poll& poll)
{
    return PollDraft::tr("Saving “%1”").arg(shownInLine(pollTitle(poll), 60));
}

/// A new one has no id before it is stored, and there is one that is written.
QString savingSubject(const PollController& controller, const Poll& poll)
{
    return pollSubject(controller.feed().registry().find(poll.id) ? poll.id : QString(), u"saving"_s);
}

/// Whoever votes on the questions of an event by phone, or with tickets, does so on the next one, too.
polls::Policy::Phones phonesOf(const polls::PollRegistry& registry, const QString& event)
{
    auto phones = polls::Policy::Phones::None;
    for (const Poll& poll : registry.polls()) {
        if (!event.isEmpty() && poll.event == event)
            phones = poll.policy.phones; // of the one before
    }
    return phones;
}

/// It was never an answer; one that was keeps its id while somebody writes it anew.
bool isEmptyRow(const Answer& answer)
{
    return answer.title.trimmed().isEmpty() && answer.id.isEmpty();
}

} // namespace

PollDraft::PollDraft(PollController& controller, QObject* parent)
    : QObject(parent), m_controller(controller), m_kept(controller)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(600);
    connect(&m_soon, &QTimer::timeout, this, &PollDraft::saveNow);
    connect(&controller.feed(), &PollFeed::changedPoll, this, [this](const QString& id) {
        const Poll* now = m_controller.feed().registry().find(id);
        if (!m_active || id != m_poll.id || !now)
            return;
        // Our own saving comes back here too, without the empty rows and the blanks at a title's end that somebody is
        // typing behind; only what others changed is news.
        m_isRefused = false; // it may be taken now, as in a new round
        m_poll.state = now->state;
        if (!m_dirty && !polls::isSameDefinition(*now, cleaned())) {
            m_poll = *now;
            Q_EMIT opened();
        }
        Q_EMIT stateChanged();
    });
}

PollDraft::~PollDraft()
{
    const bool isRunning = m_controller.context().station().isRunning();
    if (isRunning)
        forgetRefused();
    if (m_dirty && isRunning)
        saveNow();
    else if (m_dirty)
        m_kept.keep(m_poll);
}

void PollDraft::open(const QString& id)
{
    const Poll* found = m_controller.feed().registry().find(id);
    if (!found || (m_active && m_poll.id == id))
        return;
    close();
    m_poll = *found;
    m_active = true;
    m_savedAt = 0;
    if (found->state != Poll::State::Draft) {
        m_kept.forget(id); // or it would come back, unasked, with the next round
    } else if (auto unfinished = m_kept.find(id)) {
        m_poll = *unfinished; // a draft has neither round nor times
        m_dirty = true;
    }
    Q_EMIT opened();
    Q_EMIT stateChanged();
}

void PollDraft::begin(const QString& event, std::optional<polls::Policy::Phones> phones)
{
    close();
    m_poll = {};
    m_poll.event = event;
    m_poll.policy.mode = polls::Policy::Mode::Change;
    m_poll.policy.phones = phones ? *phones : phonesOf(m_controller.feed().registry(), event);
    m_poll.answers = {Answer(), Answer()};
    if (auto unfinished = m_kept.find({})) {
        m_poll = *unfinished;
        m_dirty = true;
    }
    m_active = true;
    m_savedAt = 0;
    Q_EMIT opened();
    Q_EMIT stateChanged();
}

void PollDraft::close()
{
    forgetRefused();
    if (m_dirty)
        saveNow();
    m_soon.stop();
    m_active = false;
    m_dirty = false;
    m_untaken.clear();
    m_poll = {};
}

void PollDraft::keepNow()
{
    if (m_dirty)
        m_kept.keep(m_poll);
}

void PollDraft::discard()
{
    m_dirty = false;
    m_kept.forget(m_poll.id);
    close();
}

void PollDraft::change(const std::function<void(Poll&)>& how)
{
    Poll before = m_poll;
    how(m_poll);
    if (before == m_poll)
        return;
    saveSoon();
    Q_EMIT changed();
    Q_EMIT stateChanged();
}

void PollDraft::saveSoon()
{
    m_dirty = true;
    m_isRefused = false;
    m_soon.start();
}

/// Without the empty rows at the list's end, and with names for the answers.
Poll PollDraft::cleaned() const
{
    Poll poll = m_poll;
    poll.question = poll.question.trimmed();
    poll.answers.removeIf(isEmptyRow);
    for (Answer& answer : poll.answers)
        answer.title = answer.title.trimmed();
    const bool isFree = poll.id.isEmpty()
        || (poll.state == Poll::State::Draft && m_controller.feed().registry().tally(poll.id).taps == 0);
    nameAnswers(poll, isFree);
    // Said elsewhere, and by nobody who writes: a draft from before would count again what a station had made up.
    if (const Poll* now = m_controller.feed().registry().find(poll.id))
        poll.leftOut = now->leftOut;
    // Rows that are still empty have no place, but get one when they are written.
    if (poll.kind == polls::Kind::Ranking)
        poll.policy.maxChoices = qBound(
            polls::fewestPlaces, poll.policy.maxChoices, qMax(polls::fewestPlaces, int(poll.answers.size())));
    return poll;
}

bool PollDraft::hasVotes() const
{
    return !m_poll.id.isEmpty() && m_controller.feed().registry().tally(m_poll.id).votes > 0;
}

void PollDraft::saveNow()
{
    m_soon.stop();
    if (!m_active || !m_dirty || m_isRefused)
        return;
    Poll wanted = cleaned();
    const bool first = wanted.id.isEmpty();
    if (first)
        wanted.id = m_controller.feed().registry().freeId(wanted.question);
    const auto right = polls::checkPoll(wanted);
    if (!right)
        return m_kept.keep(m_poll);
    m_dirty = false;
    if (first) // or the next new one would be this
        m_kept.forget({});
    // The ids that the answers got must be known here, too, or the next change would not find them.
    QList<Answer> rows;
    qsizetype next = 0;
    for (const Answer& answer : m_poll.answers) {
        rows.append(!isEmptyRow(answer) && next < wanted.answers.size() ? wanted.answers[next++] : answer);
        rows.last().title = answer.title;
    }
    m_poll.answers = rows;
    m_poll.readers = wanted.readers;
    m_poll.id = wanted.id;
    if (!first)
        m_kept.keep(m_poll); // until it is stored
    startOn(m_controller.context(), savingSubject(m_controller, wanted), savingWords(wanted),
        saved(this, &m_controller, m_poll, wanted, ++m_saves));
    if (first)
        Q_EMIT firstSaved(wanted.id);
    Q_EMIT stateChanged();
}

/// Until it is stored it counts as written alone: a full disk takes nothing from whoever leaves it meanwhile.
Task<Result<Done>> PollDraft::saved(
    QPointer<PollDraft> draft, PollController* controller, Poll written, Poll wanted, int number)
{
    auto saving = controller->feed().registry().save(wanted);
    const auto done = co_await std::move(saving);
    const bool isShown = draft && draft->m_active && draft->m_poll.id == wanted.id;
    if (done)
        KeptDrafts(*controller).stored(written);
    if (done && isShown) {
        draft->m_savedAt = QDateTime::currentMSecsSinceEpoch();
        Q_EMIT draft->stateChanged();
    } else if (!done && isShown && number == draft->m_saves) {
        draft->takeBack();
        if (done.error().kind == Error::Kind::Refused && !draft->isNew()) {
            draft->m_refused = savingSubject(*controller, wanted);
            draft->m_isRefused = true;
        }
    } else if (!done && !isShown) {
        KeptDrafts(*controller).refused(written);
    }
    if (!done && !done.error().isCancelled())
        KeptDrafts(*controller).markUnsaved(wanted, done.error());
    if (!done && (isShown || controller->feed().registry().find(wanted.id))) // else it is offered to be gone on with
        offerToSave(draft, controller, isShown ? draft->m_poll.id : wanted.id, written, wanted);
    co_return done;
}

/// `id`: as it is written since. Somebody may write another one by then, or more of this one.
void PollDraft::offerToSave(
    QPointer<PollDraft> draft, PollController* controller, QString id, Poll written, Poll wanted)
{
    const QString subject = savingSubject(*controller, wanted);
    const auto again = [=] {
        if (draft && draft->m_active && draft->m_poll.id == id)
            draft->saveNow();
        else if (KeptDrafts(*controller).isKept(written))
            startOn(controller->context(), subject, savingWords(wanted), saved({}, controller, written, wanted, 0));
        else
            subjectSucceeded(controller->context(), subject); // nobody wants that any more
    };
    offerAgain(controller->context(), subject, {u"polls"_s, controller, again});
}

/// Whoever leaves has the poll as it is: that it could not be otherwise is told no longer.
void PollDraft::forgetRefused()
{
    if (m_isRefused) {
        m_dirty = false;
        m_kept.forget(m_poll.id);
    }
    m_isRefused = false;
    if (!m_refused.isEmpty())
        subjectSucceeded(m_controller.context(), std::exchange(m_refused, {}));
}

/// Nothing of it is stored: a poll that is not there has no id yet.
void PollDraft::takeBack()
{
    const QString id = m_poll.id;
    m_dirty = true;
    m_savedAt = -1;
    if (!m_controller.feed().registry().find(id)) {
        m_kept.forget(id); // another poll may be called so one day
        m_poll.id.clear();
    }
    m_kept.keep(m_poll);
    if (m_poll.id.isEmpty() && m_controller.current() == id)
        m_controller.setCurrent({});
    Q_EMIT stateChanged();
}

std::optional<Error> PollDraft::wrongField() const
{
    Poll wanted = cleaned();
    if (wanted.id.isEmpty())
        wanted.id = QStringLiteral("poll");
    const auto right = polls::checkPoll(wanted);
    return right ? std::nullopt : std::optional(right.error());
}

QString PollDraft::fault() const
{
    if (m_poll.question.trimmed().isEmpty())
        return tr("the question is missing");
    if (!polls::isWritten(m_poll.kind) && answerCount() < polls::minimumAnswers)
        return tr("two answers are needed");
    const auto wrong = wrongField();
    return wrong ? saidWords(wrong->text) : QString();
}

void PollDraft::setUntaken(const QString& what)
{
    if (!m_active || what == m_untaken)
        return;
    m_untaken = what;
    Q_EMIT stateChanged();
}

QString PollDraft::stateWords() const
{
    const bool draft = m_poll.state == Poll::State::Draft;
    const QString word = draft ? tr("Draft") : m_poll.isOpen() ? tr("Live") : tr("Closed");
    const QString wrong = fault(), missing = wrong.isEmpty() ? m_untaken : wrong;
    if (!missing.isEmpty() || m_savedAt < 0)
        return missing.isEmpty() ? tr("%1, not saved").arg(word) : tr("%1, not saved: %2").arg(word, missing);
    if (m_savedAt > 0 && isOfDemo(m_controller.context().memory()))
        return tr("%1, only in the demo").arg(word);
    if (m_savedAt > 0)
        return tr("%1, saved %2").arg(word, clockText(m_savedAt, QDateTime::currentMSecsSinceEpoch()));
    return word;
}

int PollDraft::answersWithReader() const
{
    int count = 0;
    for (const Answer& answer : m_poll.answers)
        count += !answer.id.isEmpty() && m_poll.readers.values().contains(answer.id) ? 1 : 0;
    return count;
}

int PollDraft::answerCount() const
{
    return int(m_poll.answers.size() - std::count_if(m_poll.answers.begin(), m_poll.answers.end(), isEmptyRow));
}

int PollDraft::colourIndex(int row) const
{
    int index = 0;
    int empty = 0; // right above the row
    for (const Answer& answer : m_poll.answers.mid(0, row)) {
        if (isEmptyRow(answer)) {
            ++empty;
        } else {
            ++index;
            empty = 0;
        }
    }
    return isEmptyRow(m_poll.answers[row]) ? index + empty : index;
}

} // namespace everyport::ui
