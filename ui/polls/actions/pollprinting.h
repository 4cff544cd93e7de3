#pragma once

#include <QAction>
#include <QObject>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::ui {

class PaperPages;
class PollController;

/// What of a poll goes on paper: its result, the report of its event, a sheet with a code for each answer, and tickets
/// to vote with.
class PollPrinting : public QObject {
    Q_OBJECT
public:
    explicit PollPrinting(PollController& controller);

    QAction* printAction;   ///< The poll in hand.
    QAction* reportAction;  ///< Its event, as PDF.
    QAction* handoutAction; ///< Codes to hang up where people vote.
    QAction* ticketsAction; ///< Codes to give to people, each of whom votes once.

private:
    void updateActions();
    Task<Result<Done>> printResult(QString poll);
    Task<Result<Done>> saveReport(QString name, QString file);
    void askForReport();
    void printHandout();
    void askForTickets();
    Task<Result<Done>> printTickets(QString poll, int count);
    bool leadsSomewhere();
    void print(const PaperPages& pages, const QString& title);

    PollController& m_controller;
};

} // namespace everyport::ui
