#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace everyport::rules {

/// What an event knows of itself, by name: "text" -> "hello". Values come from strangers.
using Fields = QMap<QString, QString>;

/// Something that happened on a port. A value.
struct Event {
    QString kind = {}; ///< As in eventkinds.h: "card-read"
    Fields fields = {};
    qint64 at = 0;          ///< Wall clock, milliseconds; the engine fills in 0.
    QString rule = {};      ///< Meant for this one alone (a webhook, a time of day); empty: for all of its kind.
    QStringList chain = {}; ///< Names of the rules whose doing it is, first one first; the engine finds them, too.
};

} // namespace everyport::rules
