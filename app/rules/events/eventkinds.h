#pragma once

#include "app/rules/rule.h"

namespace everyport::rules {

/// One thing that an event of a kind knows.
struct FieldInfo {
    QString name = {};
    QString sample = {}; ///< As it might be: for previews and "Try it".
    QString help = {};
};

/// A kind of event as it is declared: the file's check, the dialog and the help are made from this.
struct EventKind {
    QString name = {};       ///< "card-read"
    QString title = {};      ///< "A card is read"
    OptionList options = {}; ///< Of [when], beside `event`.
    QList<FieldInfo> fields = {};
    QStringList openPrefixes = {}; ///< Names that begin so are fields, too: "json." of a webhook. "": any.

    bool knows(const QString& field) const; ///< With those that every event has.
    QStringList fieldNames() const;
    Fields sample() const;
};

/// Words to the program itself, or to a chat account of its own; never what two others say to each other.
inline const QString privateMessage = QStringLiteral("private-message");

const QList<EventKind>& eventKinds();
const EventKind* findEventKind(const QString& name);

/// What every event has: rule, event, time ("14:05"), date, weekday.
const QList<FieldInfo>& commonFields();
Fields commonFieldsOf(const Event& event, const QString& rule);

/// Weekdays as people write them in a list of options: "mon", "mon-fri". 1 is Monday; empty where it is none.
QList<int> weekdaysFrom(const QString& text);

constexpr qsizetype shortestSecret = 12; ///< Of a webhook.

} // namespace everyport::rules
