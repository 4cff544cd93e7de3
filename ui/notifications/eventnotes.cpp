#include "ui/notifications/eventnotes.h"

#include <QApplication>
#include <QWidget>

#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/notifications/desktopnotes.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const auto troublePrefix = u"trouble/"_s;
const auto pollPrefix = u"poll/"_s;
constexpr qint64 aMinute = 60'000;

/// A line of its own, where the window has one with what follows.
QString titleOf(const Trouble& trouble)
{
    const QString head = shownInLine(trouble.head, 100);
    return head.endsWith(u':') ? head.chopped(1).trimmed() : head;
}

} // namespace

EventNotes::EventNotes(PageContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_registry(context.station().polls()), m_notes(DesktopNotes::of(context))
{
    for (const Trouble& trouble : context.troubles().all())
        m_troubles.insert(trouble.id); // there since the start, in front of everybody
    for (const polls::Poll& poll : m_registry.polls())
        m_polls.insert(poll.id, poll.state);
    m_registry.addListener(*this);
    connect(&context.troubles(), &Alerts::changed, this, &EventNotes::lookAtTroubles);
    connect(&m_notes, &DesktopNotes::chosen, this, &EventNotes::choose);
}

EventNotes::~EventNotes()
{
    m_registry.removeListener(*this);
}

bool EventNotes::isInFront() const
{
    return QApplication::activeWindow(); // or a dialog of it
}

void EventNotes::lookAtTroubles()
{
    QSet<QString> now;
    for (const Trouble& trouble : m_context.troubles().all()) {
        now.insert(trouble.id);
        // What mends itself needs nobody.
        if (m_troubles.contains(trouble.id) || trouble.severity == Trouble::Severity::Working || isInFront())
            continue;
        m_notes.show(NoteSettings::Kind::Trouble, troublePrefix + trouble.id, titleOf(trouble),
            shownInLine(saidLine(trouble.text).text, 300));
    }
    for (const QString& id : std::as_const(m_troubles)) {
        if (!now.contains(id))
            m_notes.isOver(troublePrefix + id);
    }
    m_troubles = now;
}

void EventNotes::pollChanged(const QString& id)
{
    using State = polls::Poll::State;
    const polls::Poll* poll = m_registry.find(id);
    if (!poll)
        return;
    const bool isNew = !m_polls.contains(id);
    const State before = m_polls.value(id, poll->state);
    m_polls.insert(id, poll->state);
    if (isNew || before == poll->state || isInFront())
        return;
    // Who does it by hand, here or elsewhere, knows of it.
    const auto isTime = [now = m_context.station().reactor().clock().wallMsecs()](
                            const std::optional<qint64>& at) { return at && *at <= now && now - *at < aMinute; };
    const bool opens = poll->state == State::Open && isTime(poll->opensAt);
    const bool closes = poll->state == State::Closed && isTime(poll->closesAt);
    if (opens || closes)
        m_notes.show(NoteSettings::Kind::Poll, pollPrefix + id,
            opens ? tr("Voting has opened") : tr("Voting has closed"), shownInLine(poll->question, 200));
}

void EventNotes::choose(const QString& thing)
{
    QString page, subject;
    if (thing.startsWith(pollPrefix)) {
        page = u"polls"_s;
        subject = thing.mid(pollPrefix.size());
    } else if (thing.startsWith(troublePrefix)) {
        if (const auto trouble = m_context.troubles().find(thing.mid(troublePrefix.size()))) {
            page = trouble->page;
            subject = trouble->subject;
        }
    }
    if (page.isEmpty())
        return;
    DesktopNotes::bringToFront(m_context);
    m_context.goTo(page, subject);
}

} // namespace everyport::ui
