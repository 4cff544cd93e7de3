#pragma once

#include <functional>

#include <QList>
#include <QString>
#include <QStringList>

#include "app/config/option.h"
#include "app/rules/kinds/event.h"
#include "netcore/base/result.h"

namespace everyport::rules {

/// One thing that an event of a kind knows.
struct FieldInfo {
    QString name = {};
    QString sample = {}; ///< As it might be: for previews and "Try it".
    QString help = {};
    QString label = {};                        ///< "Reader's id", where the name's own words would not be plain.
    Option::Names names = Option::Names::None; ///< Whose name its value is.
    QStringList choices = {}; ///< What it may be, as it is written, where that is known. Forms offer it.

    QString title() const; ///< As forms show it.
};

/// A kind of event, whole: the file's check, the dialog, the help and the guard against loops are made from this. Each
/// stands in one file of app/rules/events.
struct EventKind {
    /// Whether somebody's words are what it tells. Anybody may say the same again, so the same words are nobody's doing
    /// for certain; those in a room may come twice, for a bridge brings them into another.
    enum class Words { None, Private, InRoom };

    QString name = {};       ///< "card-read"
    QString title = {};      ///< "A card is read"
    QString help = {};       ///< One sentence that says more than the title: what has to happen, or what that means.
    OptionList options = {}; ///< Of [when], beside `event`.
    QList<FieldInfo> fields = {};
    QStringList openPrefixes = {}; ///< Names that begin so are fields, too: "json." of a webhook. "": any.
    Words words = Words::None;
    /// A field by whose value the newest event stands for all before it, such as the poll of a count that goes on: of
    /// those that a rule leaves out by its limits, the newest is done when it may fire again, and so is one that failed
    /// because somebody was away. Empty: each is its own.
    QString newestOf = {};
    /// Such a field of events that are not kept themselves, but after which those before them are no news any more, as
    /// after a poll's closing the count until then. Empty: none.
    QString endsNewestOf = {};
    /// What must hold of [when] beyond its options' own limits; `code` is the key. Null: nothing.
    std::function<Result<Done>(const OptionValues& when)> check = {};
    /// How it and the action that brought it about know each other (traces.h). Null: no action brings it about.
    std::function<QString(const Fields& fields)> trace = {};

    /// With those that every event has; null: it is none that is named.
    const FieldInfo* find(const QString& field) const;
    bool knows(const QString& field) const; ///< Likewise, and by what their names begin with.
    QStringList fieldNames() const;
    Fields sample() const;
};

/// What every event has: rule, event, time ("14:05"), date, weekday.
const QList<FieldInfo>& commonFields();
Fields commonFieldsOf(const Event& event, const QString& rule);

} // namespace everyport::rules
