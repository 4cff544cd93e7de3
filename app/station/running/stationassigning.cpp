#include "app/station/running/stationassigning.h"

#include <algorithm>

#include <QStringList>

#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "app/stations/stationshub.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using stations::StationRow;

constexpr qsizetype mostNamesListed = 30;

/// "apple, pear"; of very many the first, and how many more there are.
QString namesListed(QStringList names)
{
    const auto more = names.size() - mostNamesListed;
    names = names.mid(0, mostNamesListed);
    return more > 0 ? u"%1 and %2 more"_s.arg(names.join(u", "_s), QString::number(more)) : names.join(u", "_s);
}

template <typename List, typename Field>
QStringList fieldsOf(const List& list, Field field)
{
    QStringList all;
    for (const auto& one : list)
        all << one.*field;
    return all;
}

Error notThere(const QString& what, const QStringList& there, const QString& none)
{
    return Error::refused(
        Reason::NotFound, what + (there.isEmpty() ? none : u" There are: %1."_s.arg(namesListed(there))));
}

Result<Done> checkReader(const StationRow& row, const ReaderAssignment& wanted)
{
    const auto readers = fieldsOf(row.readers, &stations::StationReader::id);
    const bool isForgotten = wanted.answer.isEmpty() && row.assigned.value(wanted.poll).contains(wanted.reader);
    const bool isHeard = row.state == StationRow::State::This || row.heardAt;
    if (!isHeard || isForgotten || readers.contains(wanted.reader))
        return Done();
    return notThere(u"The station “%1” has no reader “%2”."_s.arg(row.name, wanted.reader), readers,
        u" It has none; everyportd device add makes one there."_s);
}

Result<Done> checkAssignment(Station& station, const ReaderAssignment& wanted)
{
    const auto& stations = station.stations();
    const auto rows = stations.rows();
    const auto row = std::ranges::find(rows, wanted.station, &StationRow::name);
    if (row == rows.end())
        return notThere(u"There is no station “%1”."_s.arg(wanted.station), fieldsOf(rows, &StationRow::name), {});
    const auto shared = stations.sharedPolls();
    const auto* poll = station.polls().find(wanted.poll);
    if (!poll)
        return notThere(u"There is no poll “%1”."_s.arg(wanted.poll), shared,
            u" None is shared; everyportd stations share POLL shares one."_s);
    if (!shared.contains(wanted.poll))
        return Error::refused(Reason::NotFound,
            u"The poll “%1” is not shared; everyportd stations share %1 shares it."_s.arg(wanted.poll));
    if (!wanted.answer.isEmpty() && !poll->answer(wanted.answer))
        return notThere(u"The poll “%1” has no answer “%2”."_s.arg(wanted.poll, wanted.answer),
            fieldsOf(poll->answers, &polls::Answer::id), {});
    return checkReader(*row, wanted);
}

} // namespace

Task<Result<Done>> assignReader(Station& station, ReaderAssignment assignment)
{
    auto& stations = station.stations();
    if (stations.isHome()) { // elsewhere it says so itself
        if (const auto fine = checkAssignment(station, assignment); !fine)
            return Result<Done>(fine.error());
    }
    return stations.assign(assignment.station, assignment.poll, assignment.reader, assignment.answer);
}

} // namespace everyport
