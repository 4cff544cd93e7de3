#pragma once

#include <QList>
#include <QString>

#include "app/chat/commands/commands.h"
#include "app/chat/network/conversation.h"
#include "app/chat/network/network.h"

namespace everyport::ui {

/// What can stand in place of the word that is being typed.
struct Completion {
    enum class Kind { None, Command, Name, Room, Emoji };
    struct Hit {
        QString insert = {}; ///< With what follows it: "aylin: ", "/join ".
        QString title = {};
        QString detail = {};
    };
    Kind kind = Kind::None;
    qsizetype from = 0;
    qsizetype length = 0;
    QList<Hit> hits = {};
};

/// For the word before `cursor`. Asked by Tab it looks for names and rooms, too, who spoke last first; as one types
/// only commands after "/" and emoji after ":" offer themselves. `conversation` may be null; `lent`: commands of
/// plugins.
Completion completionAt(const QString& text, qsizetype cursor, const chat::Conversation* conversation,
    chat::Abilities abilities, bool byTab, const QList<chat::Command>& lent = {});
/// How the command that is being written goes on: "/topic text: sets the topic"; empty where none is.
QString commandHint(const QString& text, chat::Abilities abilities, const chat::Conversation* conversation,
    const QList<chat::Command>& lent = {});
/// What stands behind a command, as "[room] [words]", in the window's language.
QString shownUsage(const QString& usage);

} // namespace everyport::ui
