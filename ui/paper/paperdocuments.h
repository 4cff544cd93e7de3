#pragma once

#include <QByteArray>

#include "ui/paper/paperpages.h"

namespace everyport::polls {
struct Report;
}

namespace everyport::ui {

/// A document as the bytes of a PDF, on A4.
QByteArray pdfOf(const PaperPages& pages, const QString& title);

/// What came out at an event, question by question.
PaperPages reportPaper(const polls::Report& report);

/// For each answer a cell to cut out and to put where people vote for it: letter, name, and a code that leads to the
/// poll.
struct HandoutFacts {
    QString event = {};
    QString question = {};
    QList<std::pair<QString, QString>> answers = {}; ///< What it is called, and where its code leads.
    QString address = {};                            ///< Of the whole poll, for the code of the last cell.
    QString typed = {};                              ///< The same as people type it.
    bool isForVoting = false;                        ///< Phones vote where the codes lead.
    bool hasReaders = true;                          ///< There is something to hold a card to.
};
QString handoutCall(const HandoutFacts& facts); ///< What it asks people to do.
PaperPages handoutPaper(const HandoutFacts& facts);

/// For each ticket (app/polls/cards/ticket.h) a cell to cut out and to hand to somebody, who votes with it once by
/// phone: ten on a sheet.
struct TicketFacts {
    QString event = {};
    QString question = {};
    QString address = {}; ///< Of the voting page; a ticket's code leads there and brings it along.
    QString typed = {};   ///< The same as people type it.
    QStringList tickets = {};
};
PaperPages ticketPaper(const TicketFacts& facts);

} // namespace everyport::ui
