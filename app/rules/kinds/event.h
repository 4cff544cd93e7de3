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
    /// In the order in which the engine hears of events, which fills it in; wall clocks are set back. 0: none that it
    /// has heard, as what is fired by hand.
    quint64 number = 0;
    bool isLate = false; ///< It was kept (newestlater.h), and is told only where nothing newer was told since.
};

} // namespace everyport::rules
