#pragma once

#include "app/rules/rule.h"

namespace everyport::rules {

/// The declaration of one field of an event, for the texts and conditions of rules: "{poll}", "{votes}".
struct FieldInfo {
    QString name = {};
    QString sample = {}; ///< A value as it might be: for previews and "Try it".
    QString help = {};   ///< One sentence; English.
};

/// The declaration of a kind of event that rules can wait for: the check of a rule's file, the dialog and the help are
/// made from it. One each for the whole program (eventKinds), without state.
struct EventKind {
    QString name = {};       ///< As in a rule's file: "card-read". Never changed later.
    QString title = {};      ///< For people: "A card is read". English.
    OptionList options = {}; ///< What a rule's table [when] takes beside `event`.
    QList<FieldInfo> fields = {};
    /// Every name that begins with one of these is a field, too: "json." of a webhook. An empty prefix: any name.
    QStringList openPrefixes = {};

    bool knows(const QString& field) const; ///< Its own fields, and those that every event has.
    QStringList fieldNames() const;
    Fields sample() const; ///< The samples of its own fields.
};

/// The kind of event for a message to the program itself, or to one of its chat accounts; never for what two others say
/// to each other.
inline const QString privateMessage = QStringLiteral("private-message");

const QList<EventKind>& eventKinds();
const EventKind* findEventKind(const QString& name);

/// The fields that every event has: rule, event, time ("14:05"), date ("2026-11-23"), weekday ("mon"); local time.
const QList<FieldInfo>& commonFields();
Fields commonFieldsOf(const Event& event, const QString& rule);

/// The weekdays that one word of a rule means: "mon", "mon-fri". 1 is Monday; empty where the word is none of these.
QList<int> weekdaysFrom(const QString& text);

constexpr qsizetype shortestSecret = 12; ///< Of a webhook, in characters.

} // namespace everyport::rules
