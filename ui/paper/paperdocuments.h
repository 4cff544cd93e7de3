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
};
PaperPages handoutPaper(const HandoutFacts& facts);

} // namespace everyport::ui
