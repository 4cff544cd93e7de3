#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QPointer>
#include <QString>

#include "ui/console/session/htmltable.h"
#include "ui/console/session/outputlines.h"

namespace everyport::ui {

/// One thing below a command.
struct CommandPart {
    enum class Kind {
        Output,  ///< `text`, which grows.
        Errors,  ///< The same, of standard error.
        Value,   ///< A value's repr in `text`.
        Table,   ///< `table`; its repr in `text`.
        Picture, ///< `data` of type `mime`: image/png or image/svg+xml; its repr in `text`.
        Object,  ///< `object`, one of the program's own; its repr in `text`.
        Failure, ///< A traceback in `text`.
        Pending, ///< A value that comes later under `number`; when it is over, what it was in `text`.
    };
    Kind kind = Kind::Value;
    QString text = {};
    HtmlTable table = {};
    QByteArray data = {};
    QString mime = {};
    QPointer<QObject> object = {};
    int number = 0;
    qint64 began = 0; ///< Of what is pending, wall clock in ms.
    qint64 over = 0;  ///< 0: still to come.
    bool hasFailed = false;
    OutputLines lines = {}; ///< Of output: what of it is shown.
    qsizetype length = 0;   ///< Of output: all characters that were printed.
};

/// A command and what became of it. Number 0: something said above the prompt that belongs to no command.
struct CommandRecord {
    int number = 0;
    QString source = {};
    qint64 at = 0;
    bool isRunning = false;
    std::vector<CommandPart> parts = {};

    QString copied() const; ///< As text: the command behind `>>>`, then what came.
};

using CommandRecordPtr = std::shared_ptr<CommandRecord>;

} // namespace everyport::ui
