#pragma once

#include <QByteArray>
#include <QCoreApplication>

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
    QString privacy = {};     ///< Where it stands what is stored of whoever votes; empty: nowhere.
    bool isForVoting = false; ///< Phones vote where the codes lead.
    bool hasReaders = true;   ///< There is something to hold a card to.
};
QString handoutCall(const HandoutFacts& facts); ///< What it asks people to do.
PaperPages handoutPaper(const HandoutFacts& facts);

/// For each ticket (app/polls/cards/ticket.h) a cell to cut out and to hand to somebody, who votes with it once by
/// phone: ten on a sheet.
struct TicketFacts {
    QString event = {};
    QString question = {};
    QString address = {};   ///< Of the voting page; a ticket's code leads there and brings it along.
    QString typed = {};     ///< The same as people type it.
    bool mayChange = false; ///< The last vote counts, so whoever has the code can change what its owner has voted.
    QStringList tickets = {};
};
/// What stands below a ticket's number, line by line: the sentence breaks between words, and the address, which is
/// typed, has lines of its own: one, in smaller type if need be, and more only where it is longer than that.
struct TicketWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::TicketWords)
public:
    explicit TicketWords(const TicketFacts& facts);
    static const qreal width;

    QStringList sentence;
    QStringList address;
    QFont addressFont;
};
PaperPages ticketPaper(const TicketFacts& facts);

} // namespace everyport::ui
