#pragma once

#include <optional>

#include <QAction>
#include <QObject>

#include "app/polls/importpictures.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::ui {

struct ChartData;
class PollController;

/// What of a poll goes into files and onto the clipboard: its votes as CSV, its chart as a picture, its figures; and
/// polls that come from a file. Files are read and written a piece at a time; one that is there already stays until the
/// new one is whole. Made by its controller, whose part it is. The window's thread.
class PollFiles : public QObject {
    Q_OBJECT
public:
    explicit PollFiles(PollController& controller);

    QAction* csvAction;
    QAction* sealedAction; ///< The log with its seals, for whoever wants to check it.
    QAction* pngAction;
    QAction* svgAction;
    QAction* pdfAction;
    QAction* copyAction;
    QAction* importAction;

private:
    void updateActions();
    void askForExport(const QString& suffix);
    void write(const QString& id, const QString& suffix, const QString& file);
    std::optional<ChartData> chartOfPoll(const QString& id) const;
    Task<Result<Done>> writeChart(QByteArray picture, QString file);
    Task<Result<Done>> writeVotes(QString id, QString file, bool sealed);
    void copyFigures();
    void askForImport();
    void importFrom(const QString& file);
    Task<Result<Done>> importPolls(QByteArray toml, polls::ImportPictures pictures);

    PollController& m_controller;
};

} // namespace everyport::ui
