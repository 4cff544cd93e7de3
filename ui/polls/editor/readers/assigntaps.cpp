#include "ui/polls/editor/readers/assigntaps.h"

#include <algorithm>

#include <QDateTime>

#include "app/polls/pollregistry.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/models/readernames.h"

namespace everyport::ui {

namespace {

constexpr int glowMs = 2500;

} // namespace

AssignTaps::AssignTaps(PollController& controller, PollDraft& draft, QObject* parent)
    : QObject(parent), m_controller(controller), m_draft(draft)
{
    m_dim.setInterval(500);
    connect(&m_dim, &QTimer::timeout, this, [this] {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        m_glowing.removeIf([&](const auto& lit) { return lit.value() < now; });
        if (m_glowing.isEmpty())
            m_dim.stop();
        Q_EMIT changed();
    });
    connect(&draft, &PollDraft::opened, this, &AssignTaps::end);
}

AssignTaps::~AssignTaps()
{
    end();
}

void AssignTaps::begin()
{
    if (isActive())
        return;
    m_done.clear();
    m_linkPlace.clear();
    m_waiting = nextFree(-1);
    if (m_waiting < 0)
        m_waiting = 0;
    m_diversion = polls::TapDiversion(
        m_controller.feed().registry(), [this](const polls::Tap& tap) { return take(tap); });
    Q_EMIT changed();
}

void AssignTaps::end()
{
    if (!isActive())
        return;
    m_diversion.end();
    m_waiting = -1;
    Q_EMIT changed();
}

void AssignTaps::highlight(int answer)
{
    if (!isActive() || answer == m_waiting)
        return;
    m_waiting = answer;
    Q_EMIT changed();
}

int AssignTaps::nextFree(int after) const
{
    const auto& poll = m_draft.poll();
    const int count = int(poll.answers.size());
    const QStringList taken = poll.readers.values();
    for (int i = 1; i <= count; ++i) {
        const int at = (after + i) % count;
        const auto& answer = poll.answers[at];
        if (!answer.title.isEmpty() && (answer.id.isEmpty() || !taken.contains(answer.id)))
            return at;
    }
    return -1;
}

void AssignTaps::skip()
{
    const int count = int(m_draft.poll().answers.size());
    const int next = nextFree(m_waiting);
    m_waiting = next >= 0 && next != m_waiting ? next : (m_waiting + 1) % qMax(1, count);
    Q_EMIT changed();
}

bool AssignTaps::take(const polls::Tap& tap)
{
    const auto& registry = m_controller.feed().registry();
    if (tap.isByPhone() || !registry.openAt(tap.reader).isEmpty()) // at other readers an open poll counts nothing
        return false;
    if (m_waiting < 0)
        return true;
    const bool isPlace = !registry.cardLinking().placeAt(tap.reader).isEmpty();
    m_linkPlace = isPlace ? readerWord(m_controller.context().station(), tap.reader).name : QString();
    if (isPlace) {
        Q_EMIT changed();
        return false; // it is a card to be linked
    }
    const int answer = m_waiting;
    assign(tap.reader, answer);
    const int next = nextFree(answer);
    if (next >= 0)
        m_waiting = next;
    Q_EMIT changed();
    return true;
}

void AssignTaps::assign(const QString& reader, int answer)
{
    m_done.append({reader, m_draft.poll().readers.value(reader), m_waiting});
    m_draft.change([&](polls::Poll& poll) {
        if (answer < 0 || answer >= poll.answers.size()) {
            poll.readers.remove(reader);
            return;
        }
        polls::Answer& chosen = poll.answers[answer];
        if (chosen.id.isEmpty()) {
            // Good for the moment; saving makes a better one from the title.
            QString id = QStringLiteral("answer-%1").arg(answer + 1);
            const auto isTaken = [&] {
                return std::any_of(poll.answers.begin(), poll.answers.end(),
                    [&](const polls::Answer& other) { return other.id == id; });
            };
            while (isTaken())
                id += QLatin1Char('a');
            chosen.id = id;
        }
        poll.readers.insert(reader, chosen.id);
    });
    if (answer >= 0)
        glow(reader);
    Q_EMIT changed();
}

void AssignTaps::undoLast()
{
    if (m_done.isEmpty())
        return;
    const Step last = m_done.takeLast();
    m_draft.change([&](polls::Poll& poll) {
        if (last.before.isEmpty())
            poll.readers.remove(last.reader);
        else
            poll.readers.insert(last.reader, last.before);
    });
    m_waiting = last.waiting;
    m_glowing.remove(last.reader);
    Q_EMIT changed();
}

void AssignTaps::glow(const QString& reader)
{
    m_glowing.insert(reader, QDateTime::currentMSecsSinceEpoch() + glowMs);
    m_dim.start();
}

} // namespace everyport::ui
