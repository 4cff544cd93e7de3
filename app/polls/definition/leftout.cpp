#include "app/polls/definition/leftout.h"

#include "app/config/tomltable.h"
#include "app/config/tomltext.h"
#include "app/polls/definition/writing.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

bool canBeLeftOut(const QString& station, const QString& name)
{
    return !station.isEmpty() && station.size() <= maximumStationLength && isPlainLine(station)
        && name.size() <= maximumStationLength && isPlainLine(name);
}

QJsonObject leftOutToJson(const LeftOut& leftOut)
{
    QJsonObject object;
    for (const auto& [station, name] : leftOut.asKeyValueRange())
        object.insert(station, name);
    return object;
}

LeftOut leftOutFromJson(const QJsonObject& object)
{
    LeftOut leftOut;
    for (auto one = object.begin(); one != object.end() && leftOut.size() < maximumLeftOut; ++one) {
        if (const auto name = one.value().toString(); canBeLeftOut(one.key(), name))
            leftOut.insert(one.key(), name);
    }
    return leftOut;
}

QString leftOutWords(QStringList names)
{
    if (names.size() < 2)
        return names.isEmpty() ? QString() : u"%1 is left out"_s.arg(names.first());
    const auto last = names.takeLast();
    return u"%1 and %2 are left out"_s.arg(names.join(u", "_s), last);
}

LeftOut readLeftOut(TomlTable& table, const QString& header)
{
    LeftOut leftOut;
    const auto why = u"must be a table for each station: %1 and, on the next line, station = \"4711\""_s.arg(header);
    for (auto& one : table.tables("left_out", why)) {
        const auto station = one.text("station").value_or(QString());
        const auto name = one.text("name").value_or(QString());
        if (!canBeLeftOut(station, name))
            one.refuse("station", u"and name must be 1 to %1 characters of plain text"_s.arg(maximumStationLength));
        else if (leftOut.contains(station))
            one.refuse("station", u"has \"%1\", which is left out already"_s.arg(station));
        one.refuseOthers();
        leftOut.insert(station, name);
    }
    return leftOut;
}

QByteArray leftOutToToml(const LeftOut& leftOut)
{
    QByteArray toml;
    for (const auto& [station, name] : leftOut.asKeyValueRange()) {
        toml += "\n[[poll.left_out]]\nstation = " + tomlText(station) + '\n';
        if (!name.isEmpty())
            toml += "name = " + tomlText(name) + '\n';
    }
    return toml;
}

} // namespace everyport::polls
