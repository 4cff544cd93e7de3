#include "app/venue/mapform.h"

#include <QJsonArray>

#include "app/polls/store/csv.h"

namespace everyport::venue {

using namespace Qt::StringLiterals;

namespace {

QJsonObject countsOf(const MapPlace& place)
{
    QJsonObject counts;
    for (auto count = place.counts.begin(); count != place.counts.end(); ++count)
        counts.insert(count.key(), *count);
    return counts;
}

QString percent(double part)
{
    return QString::number(part * 100, 'f', 2);
}

QStringList countsText(const polls::Poll& poll, const MapPlace& place)
{
    QStringList counts;
    for (const auto& answer : poll.answers)
        counts << QString::number(place.counts.value(answer.id));
    return counts;
}

QStringList titles(const polls::Poll& poll)
{
    QStringList titles;
    for (const auto& answer : poll.answers)
        titles << answer.title;
    return titles;
}

} // namespace

QJsonObject mapToJson(const polls::Poll& poll, const Plan& plan, const MapFigures& figures)
{
    QJsonArray places;
    for (const auto& place : figures.places)
        places.append(QJsonObject{{u"label"_s, place.label}, {u"readers"_s, QJsonArray::fromStringList(place.readers)},
            {u"x"_s, place.x}, {u"y"_s, place.y}, {u"votes"_s, place.votes}, {u"counts"_s, countsOf(place)}});
    QJsonObject map{{u"poll"_s, poll.id}, {u"round"_s, poll.round}, {u"whole"_s, figures.isWhole},
        {u"places"_s, places},
        {u"elsewhere"_s,
            QJsonObject{{u"votes"_s, figures.elsewhere.votes}, {u"counts"_s, countsOf(figures.elsewhere)}}}};
    if (!plan.picture.isEmpty())
        map.insert(u"plan"_s, QJsonObject{{u"width"_s, plan.picture.width}, {u"height"_s, plan.picture.height}});
    return map;
}

QByteArray mapToCsv(const polls::Poll& poll, const MapFigures& figures)
{
    auto csv = polls::csvLine(
        QStringList{u"place"_s, u"readers"_s, u"x_percent"_s, u"y_percent"_s, u"votes"_s} + titles(poll));
    for (const auto& place : figures.places)
        csv += polls::csvLine(QStringList{place.label, place.readers.join(u' '), percent(place.x), percent(place.y),
                                  QString::number(place.votes)}
            + countsText(poll, place));
    csv += polls::csvLine(QStringList{u"elsewhere"_s, {}, {}, {}, QString::number(figures.elsewhere.votes)}
        + countsText(poll, figures.elsewhere));
    return csv;
}

QList<QStringList> mapToRows(const polls::Poll& poll, const MapFigures& figures)
{
    QList<QStringList> rows{QStringList{u"Place"_s, u"X"_s, u"Y"_s, u"Votes"_s} + titles(poll)};
    for (const auto& place : figures.places)
        rows << QStringList{place.label, percent(place.x), percent(place.y), QString::number(place.votes)}
                + countsText(poll, place);
    rows << QStringList{u"Elsewhere"_s, u"-"_s, u"-"_s, QString::number(figures.elsewhere.votes)}
            + countsText(poll, figures.elsewhere);
    return rows;
}

} // namespace everyport::venue
