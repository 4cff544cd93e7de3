#include "app/services/http/httpstatus.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include "app/devices/absence.h"
#include "app/polls/shownmoment.h"
#include "app/polls/taps/journalaside.h"
#include "app/services/http/httpmachine.h"
#include "netcore/base/shellword.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QJsonObject troubleJson(const QString& state, const QString& title, const QString& text, const QString& command = {})
{
    return {{u"state"_s, state}, {u"title"_s, title}, {u"text"_s, text}, {u"command"_s, command}};
}

/// As StorageTrouble::line, in the reader's language.
QString storageLine(const StatusFacts& facts, const polls::WordTable& words)
{
    const auto& trouble = *facts.storageTrouble;
    const auto waiting = facts.waitingTaps;
    using What = polls::StorageTrouble::What;
    const auto what = trouble.what();
    const auto key = what == What::NoDatabase ? "noDatabase"_L1
        : what == What::TooMany               ? "tooMany"_L1
                                              : "notStoring"_L1;
    const auto time = polls::shownMoment(trouble.since, facts.now, QLocale(words.language()));
    return words(waiting == 0 ? "noneWait"_L1
            : waiting == 1    ? "oneWaits"_L1
                              : "manyWait"_L1,
        {{"said"_L1, words(key, {{"time"_L1, time}})}, {"count"_L1, QLocale(words.language()).toString(waiting)}});
}

QLatin1StringView causeKey(const Error& why)
{
    if (why.kind == Error::Kind::Disconnected)
        return "whyAway"_L1;
    switch (why.reason) {
    case Reason::NoSpace: return "whyNoSpace"_L1;
    case Reason::PermissionDenied: return "whyDenied"_L1;
    case Reason::InUse: return "whyInUse"_L1;
    case Reason::NotFound: return "whyGone"_L1;
    case Reason::BadValue: return "whyDamaged"_L1;
    case Reason::TooLarge: return {}; // which the line above it says
    default: return "whyOther"_L1;
    }
}

/// Why, in the reader's language: what the storage says stays English, and is exact.
QString causeText(const Error& why, const polls::WordTable& words)
{
    return words.language() == "en"_L1 ? why.text : words(causeKey(why));
}

/// Of polls that people vote in here, or will. Drafts are nobody else's business.
bool isLeftOutHere(const StatusFacts& facts, const polls::Poll& poll)
{
    using State = polls::Poll::State;
    const bool isTold = poll.isOpen() || (poll.state == State::Draft && !facts.forEveryone);
    return isTold && poll.leftOut.contains(facts.station);
}

/// With the way out: whoever runs the home takes it in again.
QJsonObject leftOutJson(const StatusFacts& facts, const polls::Poll& poll, const polls::WordTable& words)
{
    const auto title = words("leftOutHere"_L1, {{"poll"_L1, poll.question}});
    if (facts.forEveryone)
        return troubleJson(u"trouble"_s, title, words("leftOutAsk"_L1));
    const auto called = poll.leftOut.value(facts.station);
    return troubleJson(u"trouble"_s, title, words("leftOutWayOut"_L1),
        u"everyportd poll take-in %1 %2"_s.arg(poll.id, shellWord(called.isEmpty() ? facts.station : called)));
}

QJsonArray findingsJson(const StatusFacts& facts, const polls::WordTable& words)
{
    const auto isKept = [](const Error& found) { return found.code == polls::keptVotesCode; };
    const auto& all = facts.storageFindings;
    QJsonArray findings;
    if (!facts.forEveryone) {
        for (const auto& found : all)
            findings.append(
                troubleJson(u"failed"_s, words(isKept(found) ? "votesKept"_L1 : "storageChanged"_L1), found.text));
        return findings;
    }
    // What the storage and files are called, and where they lie, is nobody else's business.
    if (!std::all_of(all.begin(), all.end(), isKept))
        findings.append(troubleJson(u"failed"_s, words("votesMayBeMissing"_L1), {}));
    if (std::any_of(all.begin(), all.end(), isKept))
        findings.append(troubleJson(u"failed"_s, words("votesNotCounted"_L1), {}));
    return findings;
}

/// Sorted by harm: votes that are not stored, or not any more, or do not count, services that do not run, phones that
/// have to wait, readers that do not read, the computer.
QJsonArray troublesJson(const StatusFacts& facts, const QList<MachineRow>& computer, const polls::WordTable& words)
{
    QJsonArray troubles;
    if (facts.storageTrouble)
        troubles.append(
            troubleJson(u"failed"_s, storageLine(facts, words), causeText(facts.storageTrouble->why, words)));
    for (const auto& trouble : findingsJson(facts, words))
        troubles.append(trouble);
    for (const auto& line : facts.polls)
        if (isLeftOutHere(facts, line.poll))
            troubles.append(leftOutJson(facts, line.poll, words));
    for (const auto& service : facts.services)
        if (!service.trouble.text.isEmpty())
            troubles.append(troubleJson(u"failed"_s, u"%1:"_s.arg(service.name), service.trouble.text));
    // Where people are is nobody else's business.
    for (const auto& sentence : facts.forEveryone ? QStringList() : facts.phonesWait)
        troubles.append(troubleJson(u"trouble"_s, sentence, {}));
    for (const auto& reader : facts.readers)
        if (devices::isTrouble(reader.state))
            troubles.append(troubleJson(u"trouble"_s, u"%1:"_s.arg(reader.name), reader.stateText, reader.remedy));
    for (const auto& part : computer)
        if (part.isTrouble())
            troubles.append(troubleJson(part.state, u"%1:"_s.arg(part.name), part.text));
    return troubles;
}

QJsonArray pollsJson(const StatusFacts& facts)
{
    QJsonArray polls;
    for (const auto& [poll, votes, figures, voters] : facts.polls) {
        if (facts.forEveryone && poll.state == polls::Poll::State::Draft)
            continue;
        QJsonObject object{{u"id"_s, poll.id}, {u"title"_s, poll.question}, {u"state"_s, polls::stateName(poll.state)}};
        const bool isShown = !facts.forEveryone || poll.showsNumbers();
        insertFigures(object, figures, isShown);
        if (isShown) {
            object.insert(u"total_votes"_s, votes);
            object.insert(u"voters"_s, voters);
            object.insert(u"votes_per_minute"_s, facts.votesPerMinute.value(poll.id));
        }
        // What stations are called is nobody else's business.
        if (!facts.forEveryone && !poll.leftOut.isEmpty())
            object.insert(u"left_out"_s, QJsonArray::fromStringList(poll.leftOutNames()));
        polls.append(object);
    }
    return polls;
}

/// What it reads are votes for an answer, and how many that has is hidden from those who are shown this.
bool tellsHidden(const StatusFacts& facts, const devices::Device& reader)
{
    const auto isOne = [&reader](const QString& assigned) { // it, or one of its antennas
        return assigned == reader.id || assigned.startsWith(reader.id + u'/');
    };
    return facts.forEveryone && std::any_of(facts.polls.begin(), facts.polls.end(), [&isOne](const PollLine& line) {
        const auto assigned = line.poll.readers.keys();
        return line.poll.isOpen() && !line.poll.showsNumbers() && std::any_of(assigned.begin(), assigned.end(), isOne);
    });
}

QLatin1StringView absenceKey(devices::Absence absence)
{
    using devices::Absence;
    switch (absence) {
    case Absence::NotPluggedIn: break;
    case Absence::NotConnected: return "readerNotConnected"_L1;
    case Absence::NotHeard: return "readerNotHeard"_L1;
    case Absence::Refused: return "readerRefused"_L1;
    case Absence::NoAnswer: return "readerNoAnswer"_L1;
    case Absence::CannotConnect: return "readerCannotConnect"_L1;
    case Absence::EndedAtOnce: return "readerEndedAtOnce"_L1;
    case Absence::Ended: return "readerEnded"_L1;
    case Absence::Awaited: return "readerAwaited"_L1;
    case Absence::AwaitedHere: return "readerAwaitedHere"_L1;
    }
    return "readerNotPluggedIn"_L1;
}

/// What is commonest in the language of whoever looks; the rest as devices say it.
QString readerText(const devices::Device& reader, const polls::WordTable& words)
{
    const bool isAway = reader.state == devices::DeviceState::Unplugged;
    const auto said = isAway ? devices::saidAbsence(reader) : std::nullopt;
    return said ? words(absenceKey(said->absence), {{"who"_L1, said->who}, {"why"_L1, said->why}}) : reader.stateText;
}

QJsonObject readerJson(const StatusFacts& facts, const devices::Device& reader, const polls::WordTable& words)
{
    QJsonObject object{{u"name"_s, reader.name}, {u"place"_s, reader.place},
        {u"state"_s, devices::stateName(reader.state)}, {u"text"_s, readerText(reader, words)},
        {u"faults"_s, qint64(reader.faultTotal())}};
    if (!tellsHidden(facts, reader)) {
        object.insert(u"reads"_s, qint64(reader.reads));
        object.insert(u"last_read_at"_s, isoTime(reader.lastTagAt));
    }
    return object;
}

QJsonObject serviceJson(const ServiceStatus& service)
{
    return {{u"name"_s, service.name}, {u"type"_s, service.type}, {u"state"_s, serviceStateName(service.state)},
        {u"people"_s, service.people}, {u"addresses"_s, QJsonArray::fromStringList(service.addresses)},
        {u"trouble"_s, service.trouble.text}};
}

/// Names of networks and sticks are nobody else's business.
QList<MachineRow> computerRows(const StatusFacts& facts, const polls::WordTable& words)
{
    if (facts.forEveryone)
        return {};
    const auto isOpen = [](const PollLine& line) { return line.poll.isOpen(); };
    return machineRows(facts.machine,
        {.isPollOpen = std::any_of(facts.polls.begin(), facts.polls.end(), isOpen),
            .networkWentAway = facts.networkWentAway},
        words);
}

QJsonObject computerJson(const MachineRow& part)
{
    return {{u"name"_s, part.name}, {u"state"_s, part.state}, {u"text"_s, part.text}};
}

} // namespace

QByteArray statusJson(const StatusFacts& facts, const polls::WordTable& words)
{
    QJsonArray readers;
    for (const auto& reader : facts.readers)
        readers.append(readerJson(facts, reader, words));
    QJsonArray services;
    for (const auto& service : facts.services)
        services.append(serviceJson(service));
    const auto parts = computerRows(facts, words);
    const QJsonArray troubles = troublesJson(facts, parts, words);
    QJsonObject status{{u"well"_s, troubles.isEmpty()}, {u"trouble"_s, troubles}, {u"polls"_s, pollsJson(facts)},
        {u"readers"_s, readers}, {u"services"_s, services}};
    if (!facts.forEveryone) {
        QJsonArray computer;
        for (const auto& part : parts)
            computer.append(computerJson(part));
        status.insert(u"computer"_s, computer);
    }
    return QJsonDocument(status).toJson(QJsonDocument::Compact);
}

} // namespace everyport
