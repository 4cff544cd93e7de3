#include "app/polls/store/logrow.h"

#include <QSqlQuery>

#include "app/polls/store/voidedvotes.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

enum Flag { RandomId = 1, Admitted = 2, Late = 4, Voided = voidedFlag, ByPhone = 16 };

} // namespace

QString entryColumns()
{
    return u"number, kind, at, ordered, station, sequence, uuid, reader, card, tag, flags, answer, text, round, outcome, previous"_s;
}

StoredEntry storedFromRow(const QSqlQuery& query)
{
    StoredEntry stored;
    auto& entry = stored.entry;
    const int flags = query.value(flagsColumn).toInt();
    stored.number = query.value(0).toLongLong();
    entry.kind = LogEntry::Kind(query.value(1).toInt());
    entry.at = query.value(2).toLongLong();
    entry.order = query.value(3).toLongLong();
    entry.station = query.value(4).toString();
    entry.sequence = query.value(5).toLongLong();
    entry.uuid = query.value(6).toString();
    entry.reader = query.value(7).toString();
    entry.card = query.value(8).toString();
    entry.tag = query.value(9).toString();
    entry.randomId = flags & RandomId;
    entry.admitted = flags & Admitted;
    entry.byPhone = flags & ByPhone;
    // A tap's answer is what was decided, so that reading it again decides afresh; but another station's or a phone's
    // stands.
    stored.decision.answer = query.value(11).toString();
    if (!stored.isTap() || entry.admitted || entry.byPhone)
        entry.answer = stored.decision.answer;
    entry.text = query.value(12).toString();
    stored.round = query.value(13).toInt();
    stored.decision.outcome = Outcome(query.value(14).toInt());
    const auto previous = query.value(15).toString();
    if (stored.isTap())
        stored.decision.previousAnswer = previous;
    else if (!previous.isEmpty())
        stored.decision.takenBack = previous.split(u' ');
    stored.decision.late = flags & Late;
    stored.voided = flags & Voided;
    return stored;
}

// What a seal says of it, no recount changes: sealedAdmittedFlag is left out.
int rowFlags(const StoredEntry& stored)
{
    return (stored.entry.randomId ? RandomId : 0) | (stored.entry.admitted ? Admitted : 0)
        | (stored.decision.late ? Late : 0) | (stored.voided ? Voided : 0) | (stored.entry.byPhone ? ByPhone : 0);
}

QString rowAnswer(const StoredEntry& stored)
{
    return stored.isTap() && !stored.entry.admitted && !stored.entry.byPhone ? stored.decision.answer
                                                                             : stored.entry.answer;
}

QString rowPrevious(const StoredEntry& stored)
{
    return stored.isTap() ? stored.decision.previousAnswer : stored.decision.takenBack.join(u' ');
}

// One station's own log is in order by number, which is how it lies on disk. Two folders from one backup may give one
// number at one time, and whoever has both counts alike, whichever came first.
QString logOrder(const PollPlace& place)
{
    return place.merged ? u"ordered, station, sequence, coalesce(writer, station), coalesce(link, 0)"_s : u"number"_s;
}

} // namespace everyport::polls
