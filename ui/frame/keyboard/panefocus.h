#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace everyport::ui {

/// Which pane of a page its commands mean: the one that has the keyboard, or had it before a menu took it. A menu that
/// is opened by keys would offer nothing otherwise, for it has the keyboard itself then. A child of the page.
class PaneFocus : public QObject {
    Q_OBJECT
public:
    explicit PaneFocus(QWidget& page);

    bool isIn(const QWidget* pane) const;
    QWidget* widget() const; ///< The very one, of the page; null where it is elsewhere.

private:
    QWidget& m_page;
    QPointer<QWidget> m_last; ///< That had the keyboard, of any window, menus left out.
};

} // namespace everyport::ui
