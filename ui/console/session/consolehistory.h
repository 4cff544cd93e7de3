#pragma once

#include <QString>
#include <QStringList>

#include "netcore/base/result.h"

namespace everyport::ui {

/// What was typed at the console, in this session and the ones before: a private file, a command a line as a JSON
/// string, bounded. What begins with a blank is not kept, as in shells. Reading and writing are a moment's work on a
/// small file.
class ConsoleHistory {
public:
    static constexpr qsizetype mostCommands = 2000;
    static constexpr qsizetype longestCommand = 64 * 1024; ///< Longer ones are not kept.
    static constexpr qint64 largestFile = 4 * 1024 * 1024;

    /// What cannot be read is left alone: then this session's commands are all.
    Result<Done> open(const QString& file);
    /// What the disk had no room for is written with the next one.
    Result<Done> add(const QString& command);
    bool isStored();                                           ///< All that was added; tries to write what is not.
    const QStringList& commands() const { return m_commands; } ///< Oldest first.

    /// Newest first, each once; all where nothing is typed.
    QStringList find(const QString& words, qsizetype most = 200) const;

    // Going back from what is being typed: only to commands that begin like it.
    bool older(const QString& draft, QString* command); ///< False where there is none.
    bool newer(QString* command);                       ///< In the end the draft.
    void stopWalking() { m_at = -1; }

private:
    Result<Done> append(const QString& command);
    Result<Done> rewrite();

    QString m_file;
    QStringList m_commands;
    bool m_isBehind = false; ///< Some of it could not be written.
    QString m_draft;
    qsizetype m_at = -1; ///< The command that is shown while walking.
};

} // namespace everyport::ui
