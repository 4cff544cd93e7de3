#include "ui/polls/actions/votes/simulatedreaders.h"

#include <algorithm>
#include <vector>

#include <QDateTime>
#include <QRandomGenerator>

#include "app/station/running/station.h"
#include "netcore/task/taskset.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/votes/madeupanswers.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

bool isTaken(Station& station, const Poll& wanted, const QString& reader)
{
    const auto standsIn = [&reader](const Poll& poll) { return poll.readers.contains(reader); };
    const QList<Poll> all = station.polls().polls();
    return standsIn(wanted)
        || std::any_of(all.begin(), all.end(), [&](const Poll& poll) { return poll.isOpen() && standsIn(poll); });
}

QString freeName(const devices::DeviceRegistry& registry)
{
    for (int number = 1;; ++number) {
        const QString name = PollController::tr("Simulated reader %1").arg(number);
        if (!registry.find(name))
            return name;
    }
}

/// Each counts as removed at once: where that cannot be stored, the others go all the same.
Task<Result<Done>> removeReaders(Station* station, QStringList readers)
{
    Result<Done> all = Done();
    for (const QString& reader : readers) {
        auto removing = station->devices().remove(reader);
        auto removed = co_await std::move(removing);
        if (!removed && all)
            all = removed;
    }
    co_return all;
}

Task<Result<Done>> takeBack(Station* station, QString poll, SimulatedReaders given)
{
    for (const QString& reader : given.ids) {
        auto freeing = station->polls().assign(poll, reader, {});
        auto freed = co_await std::move(freeing);
        if (!freed)
            co_return freed;
    }
    auto removing = removeReaders(station, given.added);
    auto removed = co_await std::move(removing);
    co_return removed;
}

Task<Result<Done>> giveReaders(PollController* controller, QString id)
{
    PageContext* context = &controller->context();
    Station* station = &context->station();
    auto holding = controller->givingReaders.take();
    const auto held = co_await std::move(holding);
    const Poll* poll = station->polls().find(id);
    if (!poll || answersWithoutReader(*poll).isEmpty())
        co_return Done();
    auto finding = freeSimulatedReaders(station, *poll, int(answersWithoutReader(*poll).size()));
    auto found = co_await std::move(finding);
    if (!found)
        co_return found.error();
    SimulatedReaders given{.added = found->added};
    for (const QString& reader : found->ids) {
        poll = station->polls().find(id); // it may have been changed meanwhile
        const QList<polls::Answer> waiting = poll ? answersWithoutReader(*poll) : QList<polls::Answer>();
        if (waiting.isEmpty())
            break;
        auto assigning = station->polls().assign(id, reader, waiting.first().id);
        auto assigned = co_await std::move(assigning);
        if (!assigned) { // nobody has asked for readers that stand for nothing
            auto taking = takeBack(station, id, given);
            auto taken = co_await std::move(taking);
            co_return assigned;
        }
        given.ids.append(reader);
    }
    context->undo().done(
        PollController::tr("Simulated readers stand for %n answers.", nullptr, int(given.ids.size())),
        [context, id, given] {
            context->tasks().start(
                takeBack(&context->station(), id, given), PollController::tr("Taking back simulated readers"));
        },
        u"nfc"_s);
    co_return Done();
}

/// Those that one card is held to: a voter of a ranking goes on until all places are given, each to another answer.
QStringList readersOfAVoter(const Poll* poll, QStringList readers)
{
    auto& random = *QRandomGenerator::global();
    std::shuffle(readers.begin(), readers.end(), random);
    if (!poll || poll->kind != polls::Kind::Ranking)
        return readers.first(1);
    QStringList held, answers;
    for (const QString& reader : std::as_const(readers)) {
        const QString answer = poll->readers.value(reader);
        if (held.size() == poll->policy.maxChoices)
            break;
        if (held.isEmpty() || (!answer.isEmpty() && !answers.contains(answer)))
            held.append(reader);
        answers.append(answer);
    }
    return held;
}

Task<Result<Done>> allGiven(std::vector<Task<Result<polls::Vote>>> votes)
{
    for (auto& one : votes) {
        const auto given = co_await std::move(one);
        if (!given)
            co_return given.error();
    }
    co_return Done();
}

/// Of a made-up series, so that each is another voter, as at an event: five bytes as most readers give, or four where a
/// reader knows only those.
Result<Done> tapCard(devices::DeviceRegistry& registry, const QString& reader, quint32 number)
{
    const auto done = registry.tap(reader, u"2B%1"_s.arg(number, 8, 16, QLatin1Char('0')).toUpper());
    if (done)
        return done;
    return registry.tap(reader, u"04%1"_s.arg(number & 0xFFFFFF, 6, 16, QLatin1Char('0')).toUpper());
}

/// Somebody who writes by phone, as no card can: another one each time.
void writeByPhone(PollController& controller, const Poll& poll)
{
    PageContext& context = controller.context();
    if (poll.policy.phones != polls::Policy::Phones::AnyDevice) {
        context.tell(PollController::tr(
            "Cards cannot write, and only phones with a ticket or an account may: there is nothing to tap here."));
        return;
    }
    const QString voter = QString::number(QRandomGenerator::global()->generate64(), 16);
    auto& registry = controller.feed().registry();
    std::vector<Task<Result<polls::Vote>>> votes;
    for (const QString& text : madeUpAnswers(poll))
        votes.push_back(registry.vote({.reader = polls::phoneReader,
            .tag = u"phone:simulated-"_s + voter,
            .uuid = polls::makeTapUuid(QDateTime::currentMSecsSinceEpoch()),
            .poll = poll.id,
            .answer = text}));
    context.tasks().start(allGiven(std::move(votes)), PollController::tr("Writing a simulated answer"));
}

} // namespace

QList<polls::Answer> answersWithoutReader(const Poll& poll)
{
    const QStringList taken = poll.readers.values();
    QList<polls::Answer> without;
    for (const polls::Answer& answer : poll.answers) {
        if (answer.id.isEmpty() || !taken.contains(answer.id))
            without.append(answer);
    }
    return without;
}

Task<Result<SimulatedReaders>> freeSimulatedReaders(Station* station, Poll wanted, int count)
{
    SimulatedReaders found;
    for (const devices::Device& device : station->devices().devices()) {
        if (found.ids.size() < count && device.simulated && device.enabled && !isTaken(*station, wanted, device.id))
            found.ids.append(device.id);
    }
    while (found.ids.size() < count) {
        const QString name = freeName(station->devices());
        auto adding = station->devices().addSimulated(name, u"id12"_s);
        auto added = co_await std::move(adding);
        if (!added) {
            if (const auto* unstored = station->devices().find(name)) // works all the same, until the program ends
                found.added.append(unstored->id);
            auto removing = removeReaders(station, found.added);
            auto removed = co_await std::move(removing);
            co_return added.error();
        }
        found.ids.append(*added);
        found.added.append(*added);
    }
    co_return found;
}

bool hasSimulatedReader(Station& station, const Poll& poll)
{
    const auto devices = station.devices().devices();
    return std::any_of(devices.begin(), devices.end(), [&poll](const devices::Device& device) {
        return device.simulated && device.enabled && poll.readers.contains(device.id);
    });
}

void giveSimulatedReaders(PollController& controller, const QString& poll)
{
    controller.context().tasks().start(giveReaders(&controller, poll), PollController::tr("Adding simulated readers"));
}

void tapSimulatedCard(PollController& controller, const std::optional<QStringList>& chosen)
{
    PageContext& context = controller.context();
    auto& registry = context.station().devices();
    const Poll* target = controller.feed().registry().find(controller.likelyPoll());
    if (target && target->isOpen() && polls::isWritten(target->kind))
        return writeByPhone(controller, *target);
    QStringList standing, simulated;
    for (const devices::Device& device : registry.devices()) {
        if (!device.simulated || (chosen && !chosen->contains(device.id)))
            continue;
        simulated.append(device.id);
        if (target && target->readers.contains(device.id))
            standing.append(device.id);
    }
    const QStringList& readers = standing.isEmpty() ? simulated : standing;
    if (readers.isEmpty()) {
        context.tell(chosen ? PollController::tr("What is chosen has no simulated reader.")
                            : PollController::tr("There is no simulated reader. Devices can add one."));
        return;
    }
    const quint32 number = QRandomGenerator::global()->generate();
    Result<Done> done = Done();
    for (const QString& reader : readersOfAVoter(standing.isEmpty() ? nullptr : target, readers)) {
        if (done)
            done = tapCard(registry, reader, number);
    }
    reportResult(context, PollController::tr("Tapping a simulated card"), done);
}

} // namespace everyport::ui
