#include "app/station/running/pollcommands.h"

#include <algorithm>

#include <unistd.h>

#include "app/polls/cards/ticket.h"
#include "app/polls/pollregistry.h"
#include "app/polls/polltickets.h"
#include "app/polls/report/reportjson.h"
#include "app/station/commandline/terminaltext.h"
#include "app/station/running/leaveoutcommands.h"
#include "app/station/running/plancommands.h"
#include "app/station/running/polllisting.h"
#include "app/station/running/pollreports.h"
#include "app/station/running/polls/votetexts.h"
#include "app/station/running/printpages.h"
#include "app/station/running/station.h"
#include "app/station/running/votefollower.h"
#include "app/station/running/writtencommands.h"
#include "netcore/files/accountname.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype mostNamed = 5;      // polls that ask the same
constexpr qsizetype mostLookedAt = 100; // votes of one card, to say what was chosen

/// Who gave a file that is not what it should be knows it by its name.
Error inFile(Error error, const QString& file)
{
    if (error.kind == Error::Kind::Malformed && file != "-"_L1)
        error.text = file + u": "_s + error.text;
    return error;
}

/// Its id, and which poll had asked the same before, where that is why it has a number: whoever imports a file twice
/// would take both for one.
QString importedLine(const polls::PollRegistry& registry, const QString& id, const QStringList& imported)
{
    const auto* poll = registry.find(id);
    if (!poll || !id.startsWith(polls::slugFrom(poll->question) + u'-'))
        return id;
    for (const auto& other : registry.polls()) {
        if (other.question == poll->question && !imported.contains(other.id))
            return u"%1  asks the same as %2"_s.arg(id, other.id);
    }
    return id;
}

Task<Result<Done>> importPolls(polls::PollRegistry& registry, CommandRequest request, CommandOutput& output)
{
    const auto pictures = polls::ImportPictures::fromMap(request.options.value(u"pictures"_s).toMap());
    auto importing = registry.importPolls(request.input, pictures);
    const auto ids = co_await std::move(importing);
    if (!ids)
        co_return inFile(ids.error(), request.arguments.value(0));
    QStringList lines;
    for (const auto& id : *ids)
        lines << importedLine(registry, id, *ids);
    output.print(lines.join(u'\n') + u'\n');
    co_return Done();
}

Task<Result<Done>> mergeLog(polls::PollRegistry& registry, CommandRequest request, CommandOutput& output)
{
    // What it has of the leader's rounds comes by the home alone, and would be passed over behind this.
    if (const auto id = request.arguments.value(0); !registry.leader(id).isEmpty())
        co_return Error::refused(Reason::NotAuthorised,
            u"The poll “%1” is shared by another station, the home: merge the log there, and its votes come here, too."_s
                .arg(id));
    auto merging = registry.mergeLog(request.arguments.value(0), request.input);
    const auto merged = co_await std::move(merging);
    if (!merged)
        co_return inFile(merged.error(), request.arguments.value(1));
    const auto* poll = registry.find(request.arguments.value(0)); // which may have gone meanwhile
    output.print(mergedText(*merged, poll ? poll->kind : polls::Kind::Choice));
    co_return Done();
}

Task<Result<Done>> exportPoll(polls::PollRegistry& registry, CommandRequest request, CommandOutput& output)
{
    const auto poll = request.arguments.value(0);
    const auto format = request.options.value(u"format"_s, u"csv"_s).toString();
    if (format == "toml"_L1) {
        const auto text = co_await registry.exportPoll(poll);
        if (!text)
            co_return text.error();
        output.print(QString::fromUtf8(*text));
        co_return Done();
    }
    if (format == "sealed"_L1) {
        auto printing = printPages<polls::SealedPage>(
            output,
            [&registry, poll](const polls::SealedPage& before) { return registry.sealedPage(poll, before.end); },
            [](const polls::SealedPage& page) { return QString::fromUtf8(page.text); });
        const auto printed = co_await std::move(printing);
        co_return printed;
    }
    const auto kind = format == "log"_L1 ? polls::ExportFormat::Log : polls::ExportFormat::Csv;
    auto printing = printPages<polls::ExportPage>(
        output,
        [&registry, poll, kind](
            const polls::ExportPage& before) { return registry.exportPage(poll, kind, before.end); },
        [](const polls::ExportPage& page) { return QString::fromUtf8(page.text); });
    const auto printed = co_await std::move(printing);
    co_return printed;
}

QString sealLines(const polls::PollRegistry& registry, const QString& poll)
{
    const auto head = registry.sealHead(poll);
    if (head.isEmpty())
        return {};
    QList<QStringList> rows;
    const auto chains = registry.chains(poll);
    for (auto chain = chains.begin(); chain != chains.end(); ++chain) {
        rows << QStringList{chain.key(), u"%1 sealed"_s.arg(chain->links), u"%1 older"_s.arg(chain->unsealed),
            QString::fromLatin1(chain->seal.toHex())};
    }
    const auto closed = registry.closedHead(poll);
    const auto shown = closed.isEmpty() || closed == head ? QString() : closed + u"  when it was closed\n"_s;
    return head + u'\n' + shown + columns(rows);
}

Task<Result<Done>> printTickets(Station& station, CommandRequest request, CommandOutput& output)
{
    const auto poll = request.arguments.value(0);
    auto making = polls::issueTickets(station.polls(), poll, request.options.value(u"count"_s, 1).toInt());
    const auto tickets = co_await std::move(making);
    if (!tickets)
        co_return tickets.error();
    const auto address = station.pollAddresses().handedOut(poll);
    QString text;
    for (const auto& ticket : *tickets)
        text += polls::shownTicket(ticket) + (address.isEmpty() ? QString() : u'\t' + address + u'#' + ticket) + u'\n';
    output.print(text);
    co_return Done();
}

/// PDF is drawn by whoever asks (see aside.cpp): here nobody has fonts.
Task<Result<Done>> report(Station& station, CommandRequest request, CommandOutput& output)
{
    auto making = makeReport(station, request.arguments.value(0));
    const auto made = co_await std::move(making);
    if (!made)
        co_return made.error();
    const auto format = request.options.value(u"format"_s, u"text"_s).toString();
    // The text is for people, wherever it goes first; programs read the other.
    output.print(
        format == "json"_L1 ? QString::fromUtf8(polls::reportToJson(*made)) : terminalText(polls::reportText(*made)));
    co_return Done();
}

Task<Result<polls::Voiding>> voidingFrom(Reactor& reactor, CommandRequest request)
{
    polls::Voiding reason{.why = request.options.value(u"why"_s).toString().simplified(),
        .by = request.options.value(u"by"_s).toString().simplified()};
    if (reason.by.isEmpty())
        reason.by = request.by.simplified();
    if (reason.why.isEmpty())
        co_return Error::refused(
            Reason::BadValue, u"A vote is taken back for a reason: --why=TEXT. The report of the poll says it."_s);
    if (reason.by.isEmpty()) { // nobody asked through the socket: the books are open for this command alone
        auto naming = accountNameSoon(reactor, ::geteuid());
        reason.by = co_await std::move(naming);
    }
    co_return reason;
}

Task<Result<Done>> voidVotes(Station& station, CommandRequest request, CommandOutput& output)
{
    auto signing = voidingFrom(station.reactor(), request);
    const auto reason = co_await std::move(signing);
    if (!reason)
        co_return reason.error();
    auto& registry = station.polls();
    const auto id = request.arguments.value(0);
    const auto numbers = std::make_shared<QList<qint64>>();
    auto retracting = registry.retract(id, request.arguments.value(1), *reason, numbers);
    const auto retracted = co_await std::move(retracting);
    if (!retracted)
        co_return retracted;
    const auto* poll = registry.find(id);
    if (!poll || numbers->isEmpty())
        co_return Done();
    if (poll->policy.mode == polls::Policy::Mode::Change) // the last one stood alone
        *numbers = {numbers->last()};
    QList<polls::Vote> voided;
    for (const auto number : numbers->mid(0, mostLookedAt)) {
        auto reading = registry.votesSince(id, number - 1, 1);
        const auto found = co_await std::move(reading);
        if (found && !found->isEmpty() && found->first().number == number)
            voided << found->first();
    }
    poll = registry.find(id);
    if (poll && !voided.isEmpty())
        output.print(voidedText(*poll, voided, numbers->size()));
    co_return Done();
}

Task<Result<Done>> setVoting(polls::PollRegistry& registry, QString id, bool isOpen, CommandOutput& output)
{
    auto setting = isOpen ? registry.openPoll(id) : registry.closePoll(id);
    const auto set = co_await std::move(setting);
    const auto* poll = registry.find(id);
    if (!set || !poll)
        co_return set;
    output.print(poll->isOpen() ? u"Voting on %1 is open.\n"_s.arg(id)
                                : u"Voting on %1 is closed: %2.\n"_s.arg(id, givenText(*poll, registry.tally(id))));
    co_return set;
}

/// A poll that was open stays so; any other one waits to be opened.
Task<Result<Done>> beginAnew(polls::PollRegistry& registry, QString id, CommandOutput& output)
{
    auto resetting = registry.resetPoll(id);
    const auto done = co_await std::move(resetting);
    const auto* poll = registry.find(id);
    if (!done || !poll)
        co_return done;
    output.print(u"Round %1 of %2 has begun, without votes. "_s.arg(QString::number(poll->round), id)
        + (poll->isOpen() ? u"Voting is open.\n"_s
                          : u"Voting is not open yet: everyportd poll open %1 opens it.\n"_s.arg(id)));
    co_return done;
}

QStringList pollsThatAsk(const polls::PollRegistry& registry, const QString& question)
{
    QStringList ids;
    for (const auto& poll : registry.polls()) {
        if (poll.question == question)
            ids << poll.id;
    }
    ids.sort();
    return ids;
}

/// As people call it: its id, what they type from a wall (shortcode.h), or what it asks, where no other asks the same.
QString meantPoll(const polls::PollRegistry& registry, const QString& name)
{
    if (registry.find(name))
        return name;
    for (const auto& poll : registry.polls()) {
        if (registry.shortCode(poll.id).compare(name, Qt::CaseInsensitive) == 0)
            return poll.id;
    }
    const auto asking = pollsThatAsk(registry, name);
    return asking.size() == 1 ? asking.first() : QString();
}

Error noPoll(const polls::PollRegistry& registry, const QString& name)
{
    const auto asking = pollsThatAsk(registry, name);
    if (asking.size() < 2)
        return Error::refused(Reason::NotFound, u"There is no poll %1; everyportd poll list names them."_s.arg(name));
    return Error::refused(Reason::NotFound,
        u"More than one poll asks “%1”, so it takes an id: %2."_s.arg(
            name, asking.first(std::min(mostNamed, asking.size())).join(u", "_s)));
}

bool isEvent(const polls::PollRegistry& registry, const QString& name)
{
    const auto polls = registry.polls();
    return std::any_of(polls.begin(), polls.end(), [&name](const polls::Poll& poll) { return poll.event == name; });
}

} // namespace

Task<Result<Done>> runPollCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    auto& registry = station.polls();
    if (request.words == "poll import"_L1)
        return importPolls(registry, request, output);
    if (request.words == "poll list"_L1) {
        output.print(
            request.options.value(u"format"_s).toString() == "json"_L1 ? pollsJson(station) : pollTable(station));
        return Result<Done>(Done());
    }
    const auto poll = meantPoll(registry, request.arguments.value(0));
    if (request.words == "poll report"_L1) {
        if (!poll.isEmpty() && !isEvent(registry, request.arguments.first()))
            request.arguments[0] = poll;
        return report(station, request, output);
    }
    if (poll.isEmpty())
        return Result<Done>(noPoll(registry, request.arguments.value(0)));
    request.arguments[0] = poll;
    if (isWrittenCommand(request.words))
        return runWrittenCommand(registry, request, output);
    if (isLeaveOutCommand(request.words))
        return runLeaveOutCommand(station, request, output);
    if (request.words == "poll merge"_L1)
        return mergeLog(registry, request, output);
    if (request.words == "poll open"_L1 || request.words == "poll close"_L1)
        return setVoting(registry, poll, request.words == "poll open"_L1, output);
    if (request.words == "poll reset"_L1)
        return beginAnew(registry, poll, output);
    if (request.words == "poll void"_L1)
        return voidVotes(station, request, output);
    if (request.words == "poll seal"_L1) {
        output.print(sealLines(registry, poll));
        return Result<Done>(Done());
    }
    if (request.words == "poll map"_L1)
        return printMap(station, request, output);
    if (request.words == "poll export"_L1)
        return exportPoll(registry, request, output);
    if (request.words == "poll tickets"_L1)
        return printTickets(station, request, output);
    if (request.words == "poll follow"_L1)
        return followVotes(registry, request, output);
    return Result<Done>(unknownCommand(request.words));
}

} // namespace everyport
