#pragma once

#include <QWidget>

class QAction;

namespace everyport::ui {

class CopyLine;
class LinkReach;
class PageContext;
class QrCode;

/// Of a reader that is a place for linking cards (polls::CardLinking): the address of the screen beside it, as a QR
/// code, too, and what keeps tablets and phones from it. Follows the web service; not shown for other readers.
class CardPlacePane : public QWidget {
    Q_OBJECT
public:
    /// `end` has the reader's cards vote again. Both outlive it.
    CardPlacePane(PageContext& context, QAction& end, QWidget* parent = nullptr);
    void show(const QString& reader); ///< By its id.

private:
    QLayout* makeHead(QAction& end);
    void showAddress();

    PageContext& m_context;
    QString m_key; ///< Empty: it is no place.
    LinkReach* m_reach;
    QWidget* m_screen; ///< All that stands here only where there is an address.
    CopyLine* m_address;
    QrCode* m_code;
};

} // namespace everyport::ui
