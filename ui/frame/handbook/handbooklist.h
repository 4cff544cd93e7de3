#pragma once

#include <QListWidget>

#include "app/handbook/handbooksearch.h"

namespace everyport::ui {

/// What stands over a part, in the window's language.
QString partWords(HandbookPage::Part part);

/// The handbook's pages under their parts; or, while somebody looks for words, the pages that have them, each with its
/// sentence and how often they stand there.
class HandbookList : public QListWidget {
    Q_OBJECT
public:
    explicit HandbookList(QWidget* parent = nullptr);

    void showPages(const Handbook& handbook);
    void showHits(const QList<HandbookHit>& hits);
    /// Marks the row of this page as the one that is open, or none; nothing is emitted.
    void setOpenPage(const QString& page);
    void openFirst(); ///< As if its first page had been chosen.

Q_SIGNALS:
    void pageChosen(const QString& page);

private:
    QListWidgetItem* add(const QString& title, const QString& page);
    QString pageOf(const QListWidgetItem* item) const;
};

} // namespace everyport::ui
