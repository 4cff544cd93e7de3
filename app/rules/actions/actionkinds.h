#pragma once

#include "app/rules/rule.h"

namespace everyport::rules {

/// A kind of action as it is declared.
struct ActionKind {
    QString name = {};  ///< "say"
    QString title = {}; ///< "Say in a room or to a person"
    OptionList options = {};
    QStringList templates = {}; ///< Keys whose text has fields in braces.
    QStringList spoken = {};    ///< Of these, what others' programs read: no stranger's word begins as a command.
};

const QList<ActionKind>& actionKinds();
const ActionKind* findActionKind(const QString& name);

/// Its templates filled in. What a field has not is empty.
OptionValues filled(const Action& action, const Fields& fields);
/// "Say in #everyport over irc: hello": what it does, or would do, with filled values. Never a secret.
QString describe(const QString& kind, const OptionValues& values);

/// The traces of what it brings about, with filled values.
QStringList tracesOf(const QString& action, const OptionValues& filled);

} // namespace everyport::rules
