#include "app/station/running/erasurewords.h"

#include <algorithm>

#include "app/stations/stations.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

/// As it is called among them, where that is known.
QString nameOf(const stations::Stations& stations, const QString& writer)
{
    for (const auto& row : stations.rows()) {
        if (row.station == writer)
            return row.name;
    }
    return writer;
}

QString wordsOf(qint64 votes, const QString& which, bool keepsVotes)
{
    if (votes == 0)
        return u"This card was registered at another station (%1): what it voted here is not erased, for as somebody's who is not registered it would not count."_s
            .arg(which);
    const auto words = votes == 1
        ? u"One vote of this card was cast at another station (%1): it is not erased."_s.arg(which)
        : u"%1 votes of this card were cast at other stations (%2): they are not erased."_s.arg(votes).arg(which);
    return keepsVotes ? words + u" Nor is what it voted here in the same polls, which would count beside them."_s
                      : words;
}

QString leftWords(const stations::Stations& stations, const QMap<QString, qint64>& elsewhere, bool keepsVotes)
{
    qint64 votes = 0;
    QStringList names;
    for (auto station = elsewhere.begin(); station != elsewhere.end(); ++station) {
        votes += *station;
        names.append(nameOf(stations, station.key()));
    }
    names.sort();
    if (votes == 0 && !keepsVotes)
        return {};
    const auto home = stations.homeName();
    const auto which = names.join(u", "_s);
    return wordsOf(votes, which, keepsVotes)
        + u" Erase the card at the home%1, which does it for all.\n"_s.arg(home.isEmpty() ? QString() : u", "_s + home);
}

} // namespace

QString erasureWords(const stations::Stations& stations, const QStringList& erased,
    const QMap<QString, qint64>& elsewhere, bool keepsVotes)
{
    QString words;
    const auto shared = stations.sharedPolls();
    const bool isShared = std::ranges::any_of(erased, [&shared](const QString& id) { return shared.contains(id); });
    QStringList others;
    for (const auto& row : stations.rows()) {
        if (row.name != stations.name())
            others.append(row.name);
    }
    if (isShared && !others.isEmpty())
        words += u"The other stations (%1) do the same as soon as they hear of it.\n"_s.arg(others.join(u", "));
    return elsewhere.isEmpty() ? words : words + leftWords(stations, elsewhere, keepsVotes);
}

} // namespace everyport
