#pragma once

#include <QStringList>

#include "netcore/base/result.h"

namespace everyport::ui {

/// What ran in a session, in order, to be kept as a script. As in the history, what begins with a blank is not among
/// it.
class SessionScript {
public:
    void add(const QString& command);
    void clear();
    bool isEmpty() const { return m_commands.isEmpty(); }
    QString last() const { return m_commands.value(m_commands.size() - 1); }

    /// `title` is the comment that it begins with.
    QString text(const QString& title) const;
    Result<Done> write(const QString& path, const QString& title) const;

    static constexpr qsizetype mostCharacters = 8 * 1024 * 1024; ///< Then the oldest go.

private:
    QStringList m_commands;
    qsizetype m_characters = 0;
};

} // namespace everyport::ui
