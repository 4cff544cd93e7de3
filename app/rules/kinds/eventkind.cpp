#include "app/rules/kinds/eventkind.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace everyport::rules {

QString FieldInfo::title() const
{
    return label.isEmpty() ? keyInWords(name) : label;
}

const FieldInfo* EventKind::find(const QString& field) const
{
    for (const auto* list : {&fields, &commonFields()}) {
        for (const auto& info : *list) {
            if (info.name == field)
                return &info;
        }
    }
    return nullptr;
}

bool EventKind::knows(const QString& field) const
{
    if (find(field))
        return true;
    return std::any_of(openPrefixes.begin(), openPrefixes.end(),
        [&](const QString& prefix) { return field.startsWith(prefix) && field.size() > prefix.size(); });
}

QStringList EventKind::fieldNames() const
{
    QStringList names;
    for (const auto& info : fields)
        names << info.name;
    for (const auto& info : commonFields())
        names << info.name;
    for (const auto& prefix : openPrefixes) {
        if (!prefix.isEmpty())
            names << prefix + u"…"_s;
    }
    return names;
}

Fields EventKind::sample() const
{
    Fields sample;
    for (const auto& info : fields)
        sample.insert(info.name, info.sample);
    return sample;
}

const QList<FieldInfo>& commonFields()
{
    static const QList<FieldInfo> fields{{u"rule"_s, u"door"_s, u"This rule's name."_s},
        {u"event"_s, u"card-read"_s, u"The kind of event."_s},
        {u"time"_s, u"14:05"_s, u"When, as a time of day."_s, u"Time of day"_s},
        {u"date"_s, u"2026-05-03"_s, u"When, as a date."_s},
        {u"weekday"_s, u"sun"_s, u"mon to sun."_s, {}, {},
            {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s}}};
    return fields;
}

Fields commonFieldsOf(const Event& event, const QString& rule)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(event.at);
    return {{u"rule"_s, rule}, {u"event"_s, event.kind}, {u"time"_s, at.toString(u"HH:mm"_s)},
        {u"date"_s, at.toString(u"yyyy-MM-dd"_s)},
        {u"weekday"_s, QLocale::c().dayName(at.date().dayOfWeek(), QLocale::ShortFormat).toLower()}};
}

} // namespace everyport::rules
