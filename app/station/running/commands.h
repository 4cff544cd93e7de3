#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

class Station;

/// A command on its way to a station: over the control socket, or within the same program.
struct CommandRequest {
    QString words = {}; ///< "poll open"
    QStringList arguments = {};
    QVariantMap options = {}; ///< "role": "guest"
    QByteArray input = {};    ///< A file's content, or a password.
    QString by = {};          ///< The account of this computer that asks, as the system says; never sent along.

    QJsonObject toJson() const;
    static Result<CommandRequest> fromJson(const QByteArray& line);
};

// What only programs ask of each other, besides "raise".
inline const QString askConfigFolder = QStringLiteral("configuration"); ///< Printed, with a line end.
inline const QString readRulesAgain = QStringLiteral("rule reload");    ///< After they were written; one may be named.

/// Where a command's words go. Outlives the command's Task.
class CommandOutput {
public:
    virtual ~CommandOutput() = default;
    virtual void print(const QString& text) = 0; ///< Whole lines, ended.
    /// Ready when there is room again: whoever prints in pages waits for it between them.
    virtual Task<Result<Done>> drained() { return Result<Done>(Done()); }
};

/// What a command prints, kept: at most so many characters, as whatever answers at the control socket may never end.
class CollectedOutput final : public CommandOutput {
public:
    explicit CollectedOutput(qsizetype most) : m_most(most) {}
    void print(const QString& text) override;
    Task<Result<Done>> drained() override { return whole(); }
    const QString& text() const { return m_text; }
    Result<Done> whole() const; ///< Not where there was more of it: then what is kept is worth nothing.

private:
    const qsizetype m_most;
    QString m_text;
    bool m_isOver = false;
};

/// Does it. Dropping the Task ends `poll follow`; of anything else it drops only the answer.
Task<Result<Done>> runCommand(Station& station, CommandRequest request, CommandOutput& output);

Error unknownCommand(const QString& words);

/// Columns that stand under each other, two spaces apart; the last one is as long as it likes.
QString columns(const QList<QStringList>& rows);

} // namespace everyport
