#pragma once

#include <memory>

#include <QAction>
#include <QObject>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

class QPagedPaintDevice;

namespace everyport {
class PollAddresses;
namespace polls {
struct Poll;
}
} // namespace everyport

namespace everyport::ui {

class PaperPages;
class PollController;
struct HandoutFacts;
struct TicketFacts;

/// What a poll's hand-out says: each answer's code leads to the page with that answer marked.
HandoutFacts handoutFacts(const polls::Poll& poll, const PollAddresses& addresses, const QString& voting);

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
    QString unprinted() const;
    Task<Result<Done>> printResult(QString poll);
    Task<Result<Done>> saveReport(QString name, QString file);
    void askForReport();
    void printHandout();
    void askForTickets();
    void askForTicketPaper(const QString& poll, int count);
    Task<Result<Done>> printTickets(std::shared_ptr<QPagedPaintDevice> paper, QString poll, int count);
    void ticketsPrinted(
        const QString& poll, const QString& batch, const TicketFacts& facts, bool done, const QString& file);
    void printAgain(const QString& poll, const QString& batch, const TicketFacts& facts);
    void askForTicketFile(const QString& batch, const TicketFacts& facts);
    Task<Result<Done>> saveTickets(QString batch, QByteArray pdf, QString file);
    void reportPrinted(const QString& title, bool done, const QString& file);
    bool leadsSomewhere();
    void print(const PaperPages& pages, const QString& title);

    PollController& m_controller;
    int m_batches = 0; ///< Of tickets.
};

} // namespace everyport::ui
